package tallybook.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;
import tallybook.observation.Row;

/**
 * How well predicted figures match labelled ones. A prediction belongs to the label whose
 * characters it overlaps; it is detected if value and unit agree, strictly right if every field of
 * {@link Agreement#STRICT} does. Labels marked optional cost and earn nothing.
 */
final class Score {
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final Tally all = new Tally();
  private final List<String> errors = new ArrayList<>();

  /** Counts of one indicator, or of all. */
  static final class Tally {
    int gold;
    int predicted;
    int detected;
    int strict;

    double detectF1() {
      return f1(detected);
    }

    double strictF1() {
      return f1(strict);
    }

    private double f1(int right) {
      return gold + predicted == 0 ? 1 : 2.0 * right / (gold + predicted);
    }
  }

  private record Pair(int label, int prediction, int agreement, int overlap) {}

  /** Adds one article's labels and predictions. */
  void add(List<Gold> labels, List<Observation> predictions) {
    var rows = predictions.stream().map(Score::row).toList();
    Map<Integer, Integer> labelOf = match(labels, rows);
    labels.stream().filter(label -> !label.optional()).forEach(label -> count(label).gold++);
    all.gold += (int) labels.stream().filter(label -> !label.optional()).count();
    for (int p = 0; p < rows.size(); p++) {
      Integer l = labelOf.get(p);
      if (l == null || !labels.get(l).optional()) {
        judge(l == null ? null : labels.get(l), rows.get(p));
      }
    }
    for (int l = 0; l < labels.size(); l++) {
      if (!labelOf.containsValue(l) && !labels.get(l).optional()) {
        errors.add("missed    " + labels.get(l).fields());
      }
    }
  }

  private void judge(@org.jspecify.annotations.Nullable Gold label, Row predicted) {
    all.predicted++;
    count(predicted).predicted++;
    if (label == null) {
      errors.add("spurious  " + predicted.text("article") + " " + predicted.text("quote"));
      return;
    }
    var wrong =
        Agreement.STRICT.stream()
            .filter(field -> !Agreement.holds(field, label, predicted))
            .toList();
    if (!wrong.contains("value") && !wrong.contains("unit")) {
      all.detected++;
      count(label).detected++;
    }
    if (wrong.isEmpty()) {
      all.strict++;
      count(label).strict++;
    } else {
      errors.add(
          "wrong "
              + wrong.stream().map(f -> f + "=" + predicted.text(f) + "≠" + label.text(f)).toList()
              + " "
              + predicted.text("article")
              + " "
              + predicted.text("quote"));
    }
  }

  /**
   * Prediction to label, one to one: the pairs that agree most first, then those that overlap most.
   */
  private static Map<Integer, Integer> match(List<Gold> labels, List<Row> predictions) {
    var pairs = new ArrayList<Pair>();
    for (int l = 0; l < labels.size(); l++) {
      for (int p = 0; p < predictions.size(); p++) {
        int overlap = overlap(labels.get(l), predictions.get(p));
        if (overlap > 0) {
          pairs.add(new Pair(l, p, agreement(labels.get(l), predictions.get(p)), overlap));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt(Pair::agreement)
            .thenComparingInt(Pair::overlap)
            .reversed()
            .thenComparingInt(Pair::label)
            .thenComparingInt(Pair::prediction));
    var labelOf = new HashMap<Integer, Integer>();
    for (Pair pair : pairs) {
      if (!labelOf.containsKey(pair.prediction) && !labelOf.containsValue(pair.label)) {
        labelOf.put(pair.prediction, pair.label);
      }
    }
    return labelOf;
  }

  private static int agreement(Gold label, Row predicted) {
    return (int)
        List.of("value", "unit", "indicator", "transformation").stream()
            .filter(field -> Agreement.holds(field, label, predicted))
            .count();
  }

  private static int overlap(Row a, Row b) {
    return Math.min(place(a, "end"), place(b, "end"))
        - Math.max(place(a, "start"), place(b, "start"));
  }

  private static int place(Row row, String field) {
    String text = row.text(field);
    return text == null ? 0 : Integer.parseInt(text);
  }

  private static Row row(Observation observation) {
    var fields = new HashMap<String, String>();
    ObservationFields.ALL.forEach(
        field -> {
          Object value = field.of(observation);
          if (value != null) {
            fields.put(field.name(), value.toString());
          }
        });
    return fields::get;
  }

  private Tally count(Row row) {
    String indicator = row.text("indicator");
    return tallies.computeIfAbsent(indicator == null ? "?" : indicator, code -> new Tally());
  }

  Tally all() {
    return all;
  }

  Map<String, Tally> byIndicator() {
    return tallies;
  }

  List<String> errors() {
    return errors;
  }

  /** One line: {@code strict 0.881 detect 0.962 on 560 figures}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "strict %.3f  detect %.3f  on %d figures",
        all.strictF1(),
        all.detectF1(),
        all.gold);
  }
}
