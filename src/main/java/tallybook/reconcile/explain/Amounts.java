package tallybook.reconcile.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Unit;
import tallybook.catalogue.UnitKind;
import tallybook.observation.Interval;
import tallybook.reconcile.claim.Amount;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Vote;
import tallybook.reconcile.rule.Phrases;

/** Figures, ranges and days in words: "USD 5.9 billion", "5.85–5.95", "12 Jun 2024". */
public final class Amounts {
  private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

  /** A tenfold change has no decimals worth showing. */
  private static final double WHOLE_PERCENT = 10;

  /** Stands for what is larger than any number: a multiple of none, a day's growth in a year. */
  private static final String BEYOND = "∞";

  private final Catalogue catalogue;
  private final Phrases phrases;

  public Amounts(Catalogue catalogue, Phrases phrases) {
    this.catalogue = catalogue;
    this.phrases = phrases;
  }

  /** A size of numbers that has a name. */
  private record Scale(BigDecimal factor, String name) {}

  /** The figure with its unit. */
  public String of(BigDecimal value, String unit) {
    Scale scale = scale(value);
    String digits = digits(value, scale);
    return unit(scale.name().isEmpty() ? digits : digits + " " + scale.name(), unit);
  }

  /** The same, of a binary number. */
  public String of(double value, String unit) {
    return of(Amount.decimal(value), unit);
  }

  /** A vote's figure, with the bound its words set. */
  public String of(Claims claims, Vote vote) {
    return of(claims, vote.row());
  }

  /** A claim's figure, with the bound its words set. */
  public String of(Claims claims, int row) {
    String figure = of(claims.exactValue(row), claims.series(row).key().unit());
    return switch (claims.qualifier(row)) {
      case EXACT -> figure;
      case APPROXIMATELY -> phrases.say("amount.approximately", figure);
      case MORE_THAN -> phrases.say("amount.at_least", figure);
      case LESS_THAN -> phrases.say("amount.at_most", figure);
      case RANGE ->
          range(
              new Interval(Amount.decimal(claims.low(row)), Amount.decimal(claims.high(row))),
              claims.series(row).key().unit());
    };
  }

  /** A published value, with its qualifier's words. */
  public String of(BigDecimal value, String qualifier, String unit) {
    String figure = of(value, unit);
    return switch (qualifier) {
      case "at_least", "at_most", "approximately" -> phrases.say("amount." + qualifier, figure);
      default -> figure;
    };
  }

  /** Both ends with the unit: "USD 5 to 6 billion"; an open end in words. */
  public String range(Interval range, String unit) {
    BigDecimal low = range.low();
    BigDecimal high = range.high();
    if (low == null || high == null) {
      return low == null
          ? high == null ? "" : phrases.say("amount.open_low", of(high, unit))
          : phrases.say("amount.open_high", of(low, unit));
    }
    return phrases.say("amount.range", of(low, unit), of(high, unit));
  }

  /** Both ends bare, in the scale of the value: "5.85–5.95". */
  public String span(Interval range, BigDecimal value) {
    Scale scale = scale(value);
    BigDecimal low = range.low();
    BigDecimal high = range.high();
    if (low == null || high == null) {
      return low == null
          ? high == null ? "" : phrases.say("amount.open_low", digits(high, scale))
          : phrases.say("amount.open_high", digits(low, scale));
    }
    return phrases.say("amount.span", digits(low, scale), digits(high, scale));
  }

  /** A number in the scale of another, with the scale's name: a grain of "0.1 billion". */
  public String scaled(BigDecimal number, BigDecimal value) {
    Scale scale = scale(value);
    String digits = digits(number, scale);
    return scale.name().isEmpty() ? digits : digits + " " + scale.name();
  }

  /** A percentage with one decimal and its sign: "+1.7 %", "−66.7 %", "+213,592 %", "+∞ %". */
  public String percent(double share) {
    if (!Double.isFinite(share)) {
      return (share < 0 ? "−" : "+") + BEYOND + " %";
    }
    boolean whole = Math.abs(share) >= WHOLE_PERCENT;
    String digits = grouped(new BigDecimal(plain(Math.abs(share) * 100, whole ? 0 : 1)));
    return (share < 0 ? "−" : "+") + digits + " %";
  }

  /** A percentage without sign; of growth that no number holds, "∞ %". */
  public String share(double share) {
    if (!Double.isFinite(share)) {
      return BEYOND + " %";
    }
    return plain(Math.abs(share) * 100, 1) + " %";
  }

  /** A ratio with up to four digits: "1,000", "2.3"; of a figure to none, "∞". */
  public String ratio(double ratio) {
    if (!Double.isFinite(ratio)) {
      return BEYOND;
    }
    BigDecimal digits = new BigDecimal(ratio).round(FOUR_DIGITS).stripTrailingZeros();
    return grouped(digits.scale() < 0 ? digits.setScale(0) : digits);
  }

  /** With its sign always shown. */
  public String signed(double number, int decimals) {
    String digits = plain(number, decimals);
    return number < 0 || digits.startsWith("-") ? "−" + digits.substring(1) : "+" + digits;
  }

  public String plain(double number, int decimals) {
    BigDecimal digits = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN);
    return digits.toPlainString();
  }

  /** A day: "12 Jun 2024". */
  public String day(LocalDate day) {
    String[] months = phrases.say("date.months").split(" ");
    return phrases.say(
        "date.day",
        Integer.toString(day.getDayOfMonth()),
        months[day.getMonthValue() - 1],
        Integer.toString(day.getYear()));
  }

  /** A day, or the word for none. */
  public String day(@Nullable LocalDate day, String absent) {
    return day == null ? absent : day(day);
  }

  private String unit(String digits, String unit) {
    UnitKind kind = catalogue.unit(unit).map(Unit::kind).orElse(UnitKind.COUNT);
    return switch (kind) {
      case MONEY -> phrases.say("amount.money", digits, unit);
      case PERCENT -> phrases.say("amount.percent", digits);
      case POINTS -> phrases.say("amount.points", digits);
      case FACTOR -> phrases.say("amount.factor", digits);
      case COUNT -> digits;
      default -> phrases.say("amount.other", digits, unit);
    };
  }

  private Scale scale(BigDecimal value) {
    int digits = value.precision() - value.scale();
    if (digits > 12) {
      return new Scale(new BigDecimal("1e12"), phrases.say("amount.trillion"));
    }
    if (digits > 9) {
      return new Scale(new BigDecimal("1e9"), phrases.say("amount.billion"));
    }
    return digits > 6
        ? new Scale(new BigDecimal("1e6"), phrases.say("amount.million"))
        : new Scale(BigDecimal.ONE, "");
  }

  private static String digits(BigDecimal value, Scale scale) {
    BigDecimal scaled = value.divide(scale.factor()).stripTrailingZeros();
    return grouped(scaled.scale() < 0 ? scaled.setScale(0) : scaled);
  }

  /** Thousands set off by commas. */
  private static String grouped(BigDecimal number) {
    String text = number.toPlainString();
    int point = text.indexOf('.');
    var grouped = new StringBuilder(text);
    int least = text.startsWith("-") ? 1 : 0;
    for (int at = (point < 0 ? text.length() : point) - 3; at > least; at -= 3) {
      grouped.insert(at, ',');
    }
    if (least == 1) {
      grouped.replace(0, 1, "−");
    }
    return grouped.toString();
  }
}
