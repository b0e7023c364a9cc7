package tallybook.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Field;
import tallybook.observation.Field.Type;
import tallybook.observation.Interval;
import tallybook.reconcile.CellGlance;
import tallybook.workbook.sheets.Labels;

/** The few columns in which people see settled groups on a terminal. */
final class CellBrief {
  private CellBrief() {}

  static <C extends CellGlance> List<Field<C>> fields(Wording wording, Labels labels) {
    return List.of(
        new Field<>("series", Type.TEXT, "What is counted.", c -> labels.stated(c.series())),
        new Field<>("period", Type.TEXT, "What it covers.", c -> labels.period(c.periodKey())),
        new Field<>("value", Type.TEXT, "Published value.", c -> value(c, wording)),
        new Field<>("range", Type.TEXT, "Published range.", c -> range(c.published())),
        new Field<>("conf", Type.TEXT, "Confidence.", CellBrief::confidence),
        new Field<>("figures", Type.TEXT, "How many figures from how many origins.", c -> of(c)),
        new Field<>("indicator", Type.CODE, "Its code.", c -> c.series().indicator()),
        new Field<>("areas", Type.CODE, "Their codes.", c -> wording.areas(c.series())),
        new Field<>("what to know", Type.TEXT, "The gravest first.", c -> flags(c, labels)));
  }

  private static @Nullable String value(CellGlance cell, Wording wording) {
    BigDecimal value = cell.value();
    if (value == null) {
      return "-";
    }
    String amount = wording.amount(value, cell.series());
    String qualifier = cell.valueQualifier() == null ? "exact" : cell.valueQualifier();
    return switch (qualifier) {
      case "at_least" -> "≥ " + amount;
      case "at_most" -> "≤ " + amount;
      case "approximately" -> "≈ " + amount;
      default -> amount;
    };
  }

  private static String range(Interval range) {
    BigDecimal low = range.low();
    BigDecimal high = range.high();
    if (low == null && high == null) {
      return "";
    }
    return (low == null ? "…" : Wording.number(low))
        + " – "
        + (high == null ? "…" : Wording.number(high));
  }

  private static String confidence(CellGlance cell) {
    return BigDecimal.valueOf(cell.confidence()).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String of(CellGlance cell) {
    return cell.observations() + "/" + cell.origins();
  }

  private static String flags(CellGlance cell, Labels labels) {
    return String.join("; ", cell.flagCodes().stream().map(labels::kind).distinct().toList());
  }
}
