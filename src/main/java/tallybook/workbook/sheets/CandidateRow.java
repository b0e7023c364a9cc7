package tallybook.workbook.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Interval;
import tallybook.reconcile.ReconciledCell;
import tallybook.workbook.stream.CellText;

/** A figure as a candidate for its cell's value. */
final class CandidateRow {
  static final double OPEN_END = 9.99e307;
  private static final int CHOICE_LENGTH = 120;
  private static final MathContext DIGITS = new MathContext(15);
  private static final double WHOLE = 1e14;

  final CellRow cell;
  final ReconciledCell.Evidence part;
  final EvidenceRow evidence;

  /** From 1 in its cell. */
  final int rank;

  /** From 1 in the whole list. */
  final int position;

  private final double toleranceBase;
  private final @Nullable Double statedLow;
  private final @Nullable Double statedHigh;

  CandidateRow(
      CellRow cell, ReconciledCell.Evidence part, EvidenceRow evidence, int rank, int position) {
    this.cell = cell;
    this.position = position;
    // What is counted elsewhere carries the interval of the statement that it is counted in.
    boolean own = part.role().equals("superseded");
    Interval stated = own ? evidence.observation().figure().bounds() : part.soft();
    BigDecimal low = stated.low();
    BigDecimal high = stated.high();
    double value = evidence.observation().figure().value().doubleValue();
    boolean rate = cell.series.units.tolerance() == 3;
    this.toleranceBase = !stated.isTwoSided() ? 0 : rate ? 1 : Math.abs(value);
    double margin = own ? 0 : cell.tolerance() * toleranceBase;
    this.statedLow = low == null ? null : (Double) rounded(low.doubleValue() + margin);
    this.statedHigh = high == null ? null : (Double) rounded(high.doubleValue() - margin);
    this.part = part;
    this.evidence = evidence;
    this.rank = rank;
  }

  /** Whether it votes while it is in use. */
  boolean votes() {
    return switch (part.role()) {
      case "supports", "bound", "rival", "pinned" -> true;
      case "excluded" -> !evidence.used() || cell.review().equals("exclude");
      default -> false;
    };
  }

  boolean used() {
    return votes() && evidence.used();
  }

  double value() {
    return evidence.observation().figure().value().doubleValue();
  }

  /** What a tolerance is a share of: the value; 1 for rates; nothing for an open end. */
  double toleranceBase() {
    return toleranceBase;
  }

  /** The interval's end without tolerance, or null if it is open. */
  @Nullable Double statedLow() {
    return statedLow;
  }

  @Nullable Double statedHigh() {
    return statedHigh;
  }

  /** How far the tolerance widens the stated interval, in base units. */
  double margin() {
    return cell.tolerance() * toleranceBase;
  }

  double low() {
    return statedLow == null ? -OPEN_END : statedLow - margin();
  }

  double high() {
    return statedHigh == null ? OPEN_END : statedHigh + margin();
  }

  /** The year under which a chart shows the figure, or null if nothing dates it. */
  @Nullable Integer year() {
    var period = evidence.observation().timePeriod();
    return period == null ? null : (Integer) period.last().getYear();
  }

  /** "6.50 bn USD | the ministry | kz-kor/2023-01-18.txt | oe7f3a1c204b96d58", the id whole. */
  String choice() {
    String id = part.observation();
    String words =
        cell.series.units.words(evidence.observation().figure().value())
            + " | "
            + evidence.voice()
            + " | "
            + evidence.observation().article().id();
    return CellText.cut(words, CHOICE_LENGTH - 3 - id.length()) + " | " + id;
  }

  /** Fifteen digits, as a cell shows them. */
  private static double rounded(double value) {
    if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
      return value;
    }
    return new BigDecimal(value).round(DIGITS).doubleValue();
  }
}
