package tallybook.workbook.sheets;

import java.lang.ref.WeakReference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Severity;
import tallybook.reconcile.Disagreement;

/** A disagreement with the cells that it is about. */
final class ConflictRow {
  final Severity severity;
  final List<CellRow> cells;
  final Ledger ledger;

  /** Its number among the book's. */
  private final int number;

  /** As it was asked for last: a packed one is made anew, for a row's many columns once. */
  private WeakReference<Disagreement> told;

  private @Nullable Double low;
  private @Nullable Double high;
  private @Nullable String key;

  ConflictRow(int number, Ledger ledger) {
    Disagreement disagreement = ledger.book.reconciliation().disagreements().get(number);
    this.number = number;
    this.told = new WeakReference<>(disagreement);
    this.severity = disagreement.severity();
    this.ledger = ledger;
    this.cells =
        disagreement.cells().stream().map(ledger.cells::get).filter(c -> c != null).toList();
    boolean rivals = areRivals(disagreement.code());
    for (String observation : rivals ? disagreement.observations() : List.<String>of()) {
      EvidenceRow row = ledger.evidence(observation);
      if (row != null && isComparable(row, cells)) {
        double value = row.observation().figure().value().doubleValue();
        low = low == null || value < low ? (Double) value : low;
        high = high == null || value > high ? (Double) value : high;
      }
    }
  }

  Disagreement disagreement() {
    Disagreement known = told.get();
    if (known == null) {
      known = ledger.book.reconciliation().disagreements().get(number);
      told = new WeakReference<>(known);
    }
    return known;
  }

  String key() {
    String known = key;
    if (known == null) {
      known =
          "k"
              + Names.hash(
                  disagreement().code() + disagreement().cells() + disagreement().observations());
      key = known;
    }
    return known;
  }

  /** The cell to decide on first, or null if none is shown. */
  @Nullable CellRow first() {
    return cells.isEmpty() ? null : cells.get(0);
  }

  boolean isOpen() {
    CellRow first = first();
    return first != null && first.review().equals("open");
  }

  /** Whether the figures can't all be right. */
  boolean isGrave() {
    return severity.atLeast(Severity.MEDIUM);
  }

  String label() {
    CellRow first = first();
    return first == null ? String.join(", ", disagreement().cells()) : first.series.label;
  }

  @Nullable String period() {
    CellRow first = first();
    return first == null ? null : first.period;
  }

  /** What kind of difference it is, in the words of the theme. */
  String kind() {
    return ledger.labels.kind(disagreement().code());
  }

  /** Both figures and the arithmetic, in a sentence. */
  String reason() {
    return ledger.labels.prose().of(disagreement().reason());
  }

  /** The lowest figure in the first row's unit; null if none is shown. */
  @Nullable Double lowest() {
    return low;
  }

  @Nullable Double highest() {
    return high;
  }

  /** A growth in percent is laid beside the dollars that it is of, but not compared with them. */
  private static boolean isComparable(EvidenceRow row, List<CellRow> cells) {
    return cells.isEmpty() || row.observation().key().unit().equals(cells.get(0).series.key.unit());
  }

  /** Whether figures that differ so state one thing: parts of a sum, say, have no spread. */
  private boolean areRivals(String code) {
    return List.of(ledger.theme.look("conflict.rivals").split(" ")).contains(code);
  }

  /** How far the highest is above the lowest, as a share of it; null if they are not compared. */
  @Nullable Double spread() {
    if (low == null || high == null) {
      return null;
    }
    return low == 0 ? 0 : (high - low) / Math.abs(low);
  }

  /** The spread by which rows are ordered. */
  double size() {
    Double spread = spread();
    return spread == null ? 0 : spread;
  }
}
