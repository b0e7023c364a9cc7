package tallybook.workbook.sheets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tallybook.reconcile.ReconciledCell;
import tallybook.workbook.stream.CellText;

/** A figure as a candidate for its cell's value. */
final class CandidateRow {
  static final double OPEN_END = 9.99e307;
  private static final int CHOICE_LENGTH = 120;

  final CellRow cell;
  final ReconciledCell.Evidence part;
  final EvidenceRow evidence;

  /** From 1 in its cell. */
  final int rank;

  /** From 1 in the whole list. */
  final int position;

  CandidateRow(
      CellRow cell, ReconciledCell.Evidence part, EvidenceRow evidence, int rank, int position) {
    this.cell = cell;
    this.position = position;
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
    return evidence.observation.figure().value().doubleValue();
  }

  /**
   * What a tolerance is a share of: the value; 1 for rates; nothing for figures with an open end.
   */
  double toleranceBase() {
    if (!part.soft().isTwoSided()) {
      return 0;
    }
    return cell.series.units.tolerance() == 3 ? 1 : Math.abs(value());
  }

  /** The interval's end without tolerance, or null if it is open. */
  @Nullable Double statedLow() {
    BigDecimal low = part.soft().low();
    return low == null ? null : rounded(low.doubleValue() + tolerance() * toleranceBase());
  }

  @Nullable Double statedHigh() {
    BigDecimal high = part.soft().high();
    return high == null ? null : rounded(high.doubleValue() - tolerance() * toleranceBase());
  }

  /** How far the tolerance widens the stated interval, in base units. */
  double margin() {
    return tolerance() * toleranceBase();
  }

  double low() {
    Double stated = statedLow();
    return stated == null ? -OPEN_END : stated - tolerance() * toleranceBase();
  }

  double high() {
    Double stated = statedHigh();
    return stated == null ? OPEN_END : stated + tolerance() * toleranceBase();
  }

  /** The year under which a chart shows the figure, or null if nothing dates it. */
  @Nullable Integer year() {
    var period = evidence.observation.timePeriod();
    return period == null ? null : (Integer) period.last().getYear();
  }

  /** "6.50 bn USD | the ministry | kz-kor/2023-01-18.txt | oe7f3a1c204b96d58", the id whole. */
  String choice() {
    String id = evidence.observation.id();
    String words =
        cell.series.units.words(evidence.observation.figure().value())
            + " | "
            + evidence.voice()
            + " | "
            + evidence.observation.article().id();
    return CellText.cut(words, CHOICE_LENGTH - 3 - id.length()) + " | " + id;
  }

  private double tolerance() {
    return cell.tolerance();
  }

  /** Fifteen digits, as a cell shows them. */
  private static double rounded(double value) {
    return new BigDecimal(value).round(new java.math.MathContext(15)).doubleValue();
  }
}
