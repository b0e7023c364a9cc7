package tallybook.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Field.Type;

/** The contract's fields, in its order, and the way back from a row of texts. */
public final class ObservationFields {
  private ObservationFields() {}

  /** All fields of an observation, in the order they are written. */
  public static final List<Field<Observation>> ALL =
      List.of(
          text(
              "id", "Stable name of the figure: the same text gives the same id.", Observation::id),
          text("article", "Path of the article, relative to the input.", o -> o.article().id()),
          text("publisher", "Outlet; empty if unknown.", o -> o.article().publisher()),
          new Field<>(
              "published",
              Type.DATE,
              "Day of publication; empty if unknown.",
              o -> o.article().published()),
          code("indicator", "What is counted: a code of the catalogue.", o -> o.key().indicator()),
          code(
              "ref_area",
              "Economy that the figure describes (ISO alpha-3 or a group).",
              o -> o.key().refArea()),
          code(
              "counterpart_area",
              "Partner economy; empty where the figure has none.",
              o -> o.key().counterpartArea()),
          text("product", "_T for the total, or the stated part.", o -> o.key().product()),
          code(
              "transformation",
              "level, growth, change, share or multiple.",
              o -> o.key().transformation().code()),
          number(
              "value",
              "The figure as stated, in base units; of a range, its midpoint.",
              o -> o.figure().value()),
          number(
              "value_low",
              "Least value that the words allow; empty if open.",
              o -> o.figure().bounds().low()),
          number(
              "value_high",
              "Greatest value that the words allow; empty if open.",
              o -> o.figure().bounds().high()),
          number("grain", "Place value of the last digit written.", o -> o.figure().grain()),
          code("unit", "ISO 4217 for money; percent, count, factor, t …", o -> o.key().unit()),
          code(
              "qualifier",
              "exact, approximately, more_than, less_than or range.",
              o -> o.figure().qualifier().code()),
          code("obs_status", "actual, target, forecast or denied.", o -> o.key().status().code()),
          new Field<>(
              "time_period",
              Type.PERIOD,
              "What the figure covers; empty if undated.",
              o -> o.timePeriod() == null ? null : o.timePeriod().code()),
          code(
              "time_basis",
              "during a period, as_of a date, or undated.",
              o -> o.timeBasis().code()),
          text(
              "speaker",
              "Person who states it; empty if none is named.",
              o -> o.attribution().speaker()),
          text("source", "Body named as its origin; empty if none.", o -> o.attribution().source()),
          code(
              "reporter",
              "Economy whose statistics or officials state it; empty if not told.",
              o -> o.attribution().reporter()),
          text("quote", "The sentence, verbatim.", o -> o.quote().text()),
          integer(
              "start",
              "First character of the figure in the article, in code points.",
              o -> o.quote().start()),
          integer("end", "One past its last character.", o -> o.quote().end()),
          number(
              "confidence",
              "0 to 1: how sure the reading is.",
              o -> BigDecimal.valueOf(o.confidence()).setScale(2, RoundingMode.HALF_EVEN)));

  /**
   * An observation from its written fields.
   *
   * @throws IllegalArgumentException naming the field that is missing or wrong
   */
  public static Observation read(Row row) {
    String id = required(row, "id");
    ArticleRef article = article(row);
    SeriesKey key = key(row);
    Figure figure = figure(row);
    Time time = time(row);
    return new Observation(
        id,
        article,
        key,
        figure,
        time.period(),
        time.basis(),
        attribution(row),
        new Quote(otherwise(row.text("quote"), ""), integer(row, "start"), integer(row, "end")),
        row.text("confidence") == null
            ? 1
            : required(row, "confidence", "confidence").doubleValue());
  }

  /** What a record says of time. */
  public record Time(@Nullable TimePeriod period, TimeBasis basis) {}

  /** The part of {@link #read} that names the article. */
  public static ArticleRef article(Row row) {
    return new ArticleRef(articleId(row), row.text("publisher"), published(row));
  }

  /** The path of the article. */
  public static String articleId(Row row) {
    return required(row, "article");
  }

  /** The article's day of publication; null if it isn't told. */
  public static @Nullable LocalDate published(Row row) {
    return day(row, "published");
  }

  /** The part of {@link #read} that names the series. */
  public static SeriesKey key(Row row) {
    return new SeriesKey(
        required(row, "indicator"),
        required(row, "ref_area"),
        row.text("counterpart_area"),
        otherwise(row.text("product"), SeriesKey.TOTAL),
        code(row, "transformation", Transformation.class, Transformation.LEVEL),
        required(row, "unit"),
        code(row, "obs_status", ObsStatus.class, ObsStatus.ACTUAL));
  }

  /** The part of {@link #read} that tells the time. */
  public static Time time(Row row) {
    String period = row.text("time_period");
    TimePeriod parsed = period == null ? null : TimePeriod.parse(period);
    TimeBasis absent = period == null ? TimeBasis.UNDATED : TimeBasis.DURING;
    return new Time(parsed, code(row, "time_basis", TimeBasis.class, absent));
  }

  /** The part of {@link #read} that tells who states it. */
  public static Attribution attribution(Row row) {
    return new Attribution(row.text("speaker"), row.text("source"), row.text("reporter"));
  }

  /** The part of {@link #read} that gives the numbers. */
  public static Figure figure(Row row) {
    BigDecimal value = required(row, "value", "value");
    BigDecimal grain = number(row, "grain");
    BigDecimal unitGrain = grain == null ? value.ulp() : grain;
    BigDecimal low = number(row, "value_low");
    BigDecimal high = number(row, "value_high");
    Qualifier qualifier = code(row, "qualifier", Qualifier.class, Qualifier.EXACT);
    return new Figure(value, new Interval(low, high), unitGrain, qualifier);
  }

  private static String required(Row row, String field) {
    String text = row.text(field);
    if (text == null) {
      throw new IllegalArgumentException("no " + field);
    }
    return text;
  }

  private static BigDecimal required(Row row, String field, String name) {
    BigDecimal number = number(row, field);
    if (number == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return number;
  }

  private static @Nullable BigDecimal number(Row row, String field) {
    String text = row.text(field);
    if (text == null) {
      return null;
    }
    try {
      return plain(new BigDecimal(text.strip()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(field + " is no number: " + text, e);
    }
  }

  /**
   * The same number without an exponent in its scale, so that equal numbers print alike; refuses
   * absurd exponents.
   */
  private static BigDecimal plain(BigDecimal number) {
    if (Math.abs((long) number.scale()) > 400 || number.precision() > 400) {
      throw new NumberFormatException("out of range");
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static int integer(Row row, String field) {
    BigDecimal number = number(row, field);
    try {
      return number == null ? 0 : number.intValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(field + " is no whole number: " + number, e);
    }
  }

  private static @Nullable LocalDate day(Row row, String field) {
    String text = row.text(field);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(field + " is no ISO day: " + text, e);
    }
  }

  private static <E extends Enum<E> & Code> E code(Row row, String field, Class<E> list, E absent) {
    String text = row.text(field);
    return text == null ? absent : Code.parse(list, text);
  }

  private static String otherwise(@Nullable String text, String absent) {
    return text == null ? absent : text;
  }

  private static Field<Observation> text(
      String name, String meaning, java.util.function.Function<Observation, @Nullable Object> get) {
    return new Field<>(name, Type.TEXT, meaning, get);
  }

  private static Field<Observation> code(
      String name, String meaning, java.util.function.Function<Observation, @Nullable Object> get) {
    return new Field<>(name, Type.CODE, meaning, get);
  }

  private static Field<Observation> number(
      String name, String meaning, java.util.function.Function<Observation, @Nullable Object> get) {
    return new Field<>(name, Type.NUMBER, meaning, get);
  }

  private static Field<Observation> integer(
      String name, String meaning, java.util.function.Function<Observation, @Nullable Object> get) {
    return new Field<>(name, Type.INTEGER, meaning, get);
  }
}
