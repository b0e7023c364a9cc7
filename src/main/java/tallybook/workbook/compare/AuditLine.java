package tallybook.workbook.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Field;
import tallybook.observation.Field.Type;

/**
 * A number of a hand-made sheet that the articles don't bear out as it stands.
 *
 * @param place sheet and cell
 * @param yours the number there
 * @param kind {@code rounding}, {@code unit shift}, {@code sign}, {@code bound}, {@code different}
 *     or {@code not found}
 * @param stated the nearest figure in base units, or null if none is near
 * @param message the difference in words, with the arithmetic
 * @param observation the figure's id, or null
 * @param article its article, or null
 * @param quote its sentence, or null
 */
public record AuditLine(
    String place,
    double yours,
    String kind,
    @Nullable Double stated,
    String message,
    @Nullable String observation,
    @Nullable String article,
    @Nullable String quote) {

  /** The fields of a line, as tables and JSON print them. */
  public static final List<Field<AuditLine>> FIELDS =
      List.of(
          new Field<>("place", Type.TEXT, "Sheet and cell.", AuditLine::place),
          new Field<>(
              "yours",
              Type.NUMBER,
              "The number there.",
              l -> new java.math.BigDecimal(Double.toString(l.yours()))),
          new Field<>("kind", Type.CODE, "How it differs.", AuditLine::kind),
          new Field<>(
              "stated",
              Type.NUMBER,
              "Nearest figure in base units; empty if none is near.",
              l -> l.stated() == null ? null : new java.math.BigDecimal(l.stated().toString())),
          new Field<>("message", Type.TEXT, "The difference, in words.", AuditLine::message),
          new Field<>("observation", Type.TEXT, "Id of the figure.", AuditLine::observation),
          new Field<>("article", Type.TEXT, "Its article.", AuditLine::article),
          new Field<>("quote", Type.TEXT, "Its sentence.", AuditLine::quote));
}
