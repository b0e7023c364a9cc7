package tallybook.mention;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Field;
import tallybook.observation.Field.Type;
import tallybook.observation.TimePeriod;

/**
 * A quantity or a period found in a text, as the {@code mentions} command prints it. A period has
 * no value and a quantity no time.
 *
 * @param start first character in Unicode code points
 * @param end one past the last character
 * @param qualifier a word of the contract, or null for a period
 */
public record Found(
    int start,
    int end,
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String unit,
    @Nullable String qualifier,
    @Nullable TimePeriod time) {

  /** The columns, in the order of printing. */
  public static final List<Field<Found>> FIELDS =
      List.of(
          new Field<>(
              "start",
              Type.INTEGER,
              "First character, in Unicode code points from 0.",
              Found::start),
          new Field<>("end", Type.INTEGER, "One past the last character.", Found::end),
          new Field<>(
              "value", Type.NUMBER, "The figure in base units; empty for a period.", Found::value),
          new Field<>(
              "value_low", Type.NUMBER, "Least value that the words allow, if any.", Found::low),
          new Field<>(
              "value_high",
              Type.NUMBER,
              "Greatest value that the words allow, if any.",
              Found::high),
          new Field<>(
              "unit", Type.CODE, "ISO 4217, percent, count, t …; empty for a period.", Found::unit),
          new Field<>(
              "qualifier",
              Type.CODE,
              "What the words bound; empty for a period.",
              Found::qualifier),
          new Field<>(
              "time_period",
              Type.PERIOD,
              "The stretch of time; empty for a quantity.",
              found -> found.time() == null ? null : found.time().code()));
}
