package tallybook.reconcile.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;
import tallybook.reconcile.Derived;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.rule.Phrases;
import tallybook.reconcile.rule.Rules;

/** One number of two indicators between the same areas: said, so that nobody compares them. */
public final class Coincidences {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1_000_000);

  private final Phrases phrases;
  private final Amounts amounts;

  public Coincidences(Rules rules, Amounts amounts) {
    this.phrases = rules.phrases();
    this.amounts = amounts;
  }

  /** The lines, in the order of the cells. */
  public List<Derived> among(List<ReconciledCell> cells) {
    Map<String, List<ReconciledCell>> byNumber = new TreeMap<>();
    for (ReconciledCell cell : cells) {
      BigDecimal value = cell.value();
      if (value != null
          && value.abs().compareTo(LEAST) >= 0
          && cell.series().transformation() == Transformation.LEVEL) {
        String number = value.stripTrailingZeros() + "|" + areas(cell.series());
        byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(cell);
      }
    }
    var lines = new ArrayList<Derived>();
    for (List<ReconciledCell> same : byNumber.values()) {
      ReconciledCell first = same.get(0);
      for (ReconciledCell other : same) {
        if (!other.series().indicator().equals(first.series().indicator())) {
          lines.add(line(first, other));
          break;
        }
      }
    }
    return lines;
  }

  private Derived line(ReconciledCell first, ReconciledCell other) {
    BigDecimal value = first.value() == null ? BigDecimal.ZERO : first.value();
    return new Derived(
        "coincidence",
        List.of(first.key(), other.key()),
        phrases.say(
            "coincidence",
            amounts.of(value, first.series().unit()),
            first.series().indicator() + " " + first.periodKey(),
            other.series().indicator() + " " + other.periodKey()));
  }

  private static String areas(SeriesKey key) {
    String counterpart = key.counterpartArea() == null ? "-" : key.counterpartArea();
    boolean turn = counterpart.compareTo(key.refArea()) < 0;
    return (turn ? counterpart + "|" + key.refArea() : key.refArea() + "|" + counterpart)
        + "|"
        + key.unit();
  }
}
