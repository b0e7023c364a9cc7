package tallybook.workbook.compare;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import tallybook.observation.Observation;

/** What is said of a number in a sheet made by hand beside the figure that it was laid beside. */
final class Verdict {
  private static final double SAME = 1e-9;

  private static final String OTHER_UNIT = "in another unit than its column: times ";

  /** Relative difference beyond which a figure is no longer near. */
  private static final double NEAR = 0.25;

  private Verdict() {}

  /** The line of a number that no article states. */
  static AuditLine notFound(HandSheet.Cell cell, Set<String> words) {
    String kind = words.isEmpty() ? "" : "not found";
    return new AuditLine(
        cell.sheet() + "!" + cell.address(),
        cell.value(),
        kind,
        null,
        "no article states a figure that its row and column speak of",
        null,
        null,
        null);
  }

  /** The line of a number beside its figure; an empty kind means that they are the same. */
  static AuditLine of(HandSheet.Cell cell, Audit.Match match, double usualScale) {
    Observation figure = match.figure();
    double stated = figure.figure().value().doubleValue();
    double yours = cell.value() * match.scale();
    String kind;
    String message;
    if (match.difference() <= SAME && Math.signum(yours) != Math.signum(stated)) {
      kind = "sign";
      message = "the sign differs: the article states " + plain(stated);
    } else if (match.difference() <= SAME || within(figure, yours) || roundsTo(cell, match)) {
      boolean shifted = isShifted(match, usualScale);
      kind = shifted ? "unit shift" : match.difference() <= SAME ? "" : "rounding";
      message =
          shifted
              ? (match.said() > 0 ? "in another unit than said: times " : OTHER_UNIT)
                  + plain(match.scale())
                  + " it is the stated "
                  + plain(stated)
              : "rounded: the article states " + plain(stated);
    } else if (match.difference() <= NEAR && isBeyond(figure, yours)) {
      kind = "bound";
      message = "the article only bounds it: " + bound(figure);
    } else {
      kind = match.difference() <= NEAR ? "different" : "not found";
      message =
          (match.difference() <= NEAR ? "" : "no article states it; ")
              + "the nearest figure is "
              + plain(stated)
              + ", "
              + String.format(Locale.ROOT, "%.1f %%", 100 * match.difference())
              + " apart";
    }
    return new AuditLine(
        cell.sheet() + "!" + cell.address(),
        cell.value(),
        kind,
        stated,
        message,
        figure.id(),
        figure.article().id(),
        figure.quote().text());
  }

  /** What the headings say holds, but counts are whole in a sheet of billions too. */
  private static boolean isShifted(Audit.Match match, double usualScale) {
    String unit = match.figure().key().unit();
    boolean scaled = !unit.equals("percent") && !unit.equals("factor");
    if (match.said() == 0 || !scaled) {
      return match.scale() != usualScale;
    }
    return match.scale() != match.said() && !(unit.equals("count") && match.scale() == 1);
  }

  /** Whether a number is the figure as the sheet's maker may have rounded it. */
  private static boolean within(Observation figure, double yours) {
    BigDecimal low = figure.figure().bounds().low();
    BigDecimal high = figure.figure().bounds().high();
    return low != null && high != null && yours >= low.doubleValue() && yours <= high.doubleValue();
  }

  /** Whether the words allow a number: "more than 700" allows 750. */
  private static boolean isBeyond(Observation figure, double yours) {
    BigDecimal low = figure.figure().bounds().low();
    BigDecimal high = figure.figure().bounds().high();
    return low != null && high == null && yours >= low.doubleValue()
        || high != null && low == null && yours <= high.doubleValue();
  }

  private static String bound(Observation figure) {
    BigDecimal low = figure.figure().bounds().low();
    BigDecimal high = figure.figure().bounds().high();
    return low != null
        ? "at least " + plain(low.doubleValue())
        : high == null ? "" : "at most " + plain(high.doubleValue());
  }

  /** Whether the figure rounds to the number's own digits. */
  private static boolean roundsTo(HandSheet.Cell cell, Audit.Match match) {
    BigDecimal digits = new BigDecimal(Double.toString(cell.value())).stripTrailingZeros();
    double half = digits.ulp().doubleValue() / 2 * match.scale();
    double apart =
        Math.abs(match.figure().figure().value().doubleValue() - cell.value() * match.scale());
    boolean telling = digits.precision() > 1 || match.scale() > 1;
    return telling && apart <= half;
  }

  private static String plain(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
