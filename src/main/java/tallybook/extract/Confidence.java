package tallybook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tallybook.catalogue.ResourceException;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;
import tallybook.extract.bound.Bound;
import tallybook.extract.word.Weights;
import tallybook.mention.quantity.Quantity;

/**
 * How sure a reading is: its evidence, looked up in a table that was fitted on labelled articles so
 * that of the readings of a confidence about that share is right ({@code rules/confidence.tsv}).
 */
final class Confidence {
  private static final String FILE = "rules/confidence.tsv";

  private final TreeMap<Integer, Double> byEvidence = new TreeMap<>();
  private final int told;
  private final int timed;
  private final int doubted;

  private Confidence(Weights weights) {
    told = weights.of("evidence.area");
    timed = weights.of("evidence.period");
    doubted = weights.of("evidence.doubt");
  }

  static Confidence load(Resources resources, Weights weights) {
    var loaded = new Confidence(weights);
    for (TsvTable.Line line : resources.table(FILE)) {
      try {
        loaded.byEvidence.put(
            Integer.valueOf(line.required("evidence")),
            Double.valueOf(line.required("confidence")));
      } catch (NumberFormatException e) {
        throw line.fault("no number: " + e.getMessage());
      }
    }
    if (loaded.byEvidence.isEmpty()) {
      throw new ResourceException(FILE, 0, "no lines");
    }
    return loaded;
  }

  /** What speaks for a reading: its indicator's score, and what the sentence itself tells. */
  int evidence(Bound bound) {
    boolean plain = bound.quantity().doubt() == Quantity.Doubt.NONE;
    int sum = bound.candidate().score() + (plain ? 0 : doubted);
    for (var reason : bound.reasons()) {
      sum += reason.code().startsWith("area.") ? told : 0;
      sum += reason.code().equals("period") ? timed : 0;
    }
    return sum;
  }

  double of(Bound bound) {
    var entry = byEvidence.floorEntry(evidence(bound));
    return entry == null ? byEvidence.firstEntry().getValue() : entry.getValue();
  }

  /** That of the least evidence. */
  double least() {
    return byEvidence.firstEntry().getValue();
  }

  /** The lines of the table that fit best: pooled so that confidence never falls with evidence. */
  static List<String> fit(TreeMap<Integer, List<Boolean>> outcomes) {
    var starts = new ArrayList<Integer>();
    var right = new ArrayList<Integer>();
    var all = new ArrayList<Integer>();
    outcomes.forEach(
        (evidence, judged) -> {
          starts.add(evidence);
          right.add((int) judged.stream().filter(is -> is).count());
          all.add(judged.size());
          pool(starts, right, all);
        });
    var lines = new ArrayList<String>();
    for (int i = 0; i < starts.size(); i++) {
      double share = (right.get(i) + 1.0) / (all.get(i) + 2.0);
      lines.add(starts.get(i) + "\t" + Math.round(share * 100) / 100.0);
    }
    return lines;
  }

  private static void pool(List<Integer> starts, List<Integer> right, List<Integer> all) {
    int last = starts.size() - 1;
    while (last > 0
        && (all.get(last - 1) < 20
            || (long) right.get(last - 1) * all.get(last)
                >= (long) right.get(last) * all.get(last - 1))) {
      right.set(last - 1, right.get(last - 1) + right.remove(last));
      all.set(last - 1, all.get(last - 1) + all.remove(last));
      starts.remove(last);
      last--;
    }
  }
}
