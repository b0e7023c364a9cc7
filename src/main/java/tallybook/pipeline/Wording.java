package tallybook.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Indicator;
import tallybook.flow.Printable;
import tallybook.observation.Figure;
import tallybook.observation.Observation;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimeBasis;
import tallybook.observation.Transformation;

/** Figures in a few words, for people: {@code more than 6 bn USD}, {@code KAZ←KOR}. */
final class Wording {
  private record Scale(BigDecimal least, String word) {}

  private static final List<Scale> SCALES =
      List.of(
          new Scale(new BigDecimal("1e12"), " tn"),
          new Scale(new BigDecimal("1e9"), " bn"),
          new Scale(new BigDecimal("1e6"), " mn"));

  private final Catalogue catalogue;

  Wording(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The two areas with the indicator's direction: {@code KAZ–KOR}, {@code KAZ←KOR}. */
  String areas(SeriesKey key) {
    String counterpart = key.counterpartArea();
    return counterpart == null ? key.refArea() : key.refArea() + arrow(key) + counterpart;
  }

  private String arrow(SeriesKey key) {
    Indicator.Roles roles =
        catalogue.indicator(key.indicator()).map(Indicator::roles).orElse(Indicator.Roles.PAIR);
    return switch (roles) {
      case PAIR, SINGLE -> "–";
      case HOST -> "←";
      case DIRECTED -> key.indicator().equals("imports") ? "←" : "→";
    };
  }

  /** The figure as a phrase: {@code more than 700}, {@code 5–6 bn USD}. */
  String figure(Observation observation) {
    Figure figure = observation.figure();
    SeriesKey key = observation.key();
    BigDecimal low = figure.bounds().low();
    BigDecimal high = figure.bounds().high();
    return switch (figure.qualifier()) {
      case EXACT -> amount(figure.value(), key);
      case APPROXIMATELY -> "about " + amount(figure.value(), key);
      case MORE_THAN -> "more than " + amount(low == null ? figure.value() : low, key);
      case LESS_THAN -> "less than " + amount(high == null ? figure.value() : high, key);
      case RANGE ->
          low == null || high == null
              ? amount(figure.value(), key)
              : number(low) + " to " + amount(high, key);
    };
  }

  /** A value with its unit: {@code 5.9 bn USD}, {@code +14 %}, {@code 550}. */
  String amount(BigDecimal value, SeriesKey key) {
    String sign =
        value.signum() > 0
                && (key.transformation() == Transformation.GROWTH
                    || key.transformation() == Transformation.CHANGE)
            ? "+"
            : "";
    return switch (key.unit()) {
      case "percent" -> sign + grouped(value) + " %";
      case "factor" -> "×" + grouped(value);
      case "count" -> sign + number(value);
      default -> sign + number(value) + " " + key.unit();
    };
  }

  static String number(BigDecimal value) {
    for (Scale scale : SCALES) {
      if (value.abs().compareTo(scale.least) >= 0) {
        return grouped(value.divide(scale.least)) + scale.word;
      }
    }
    return grouped(value);
  }

  /** All digits, thousands set off: {@code 12,345.6}. */
  private static String grouped(BigDecimal value) {
    BigDecimal shown = value.scale() > 6 ? value.setScale(6, RoundingMode.HALF_EVEN) : value;
    String digits = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().abs().toPlainString();
    int point = digits.indexOf('.');
    var text = new StringBuilder(digits);
    for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return (value.signum() < 0 ? "−" : "") + text;
  }

  static String period(Observation observation) {
    if (observation.timePeriod() == null) {
      return "undated";
    }
    String code = observation.timePeriod().code();
    return observation.timeBasis() == TimeBasis.AS_OF ? "as of " + code : code;
  }

  /** The last word of a name, for a narrow column. */
  static @Nullable String lastName(@Nullable String name) {
    return name == null ? null : name.substring(name.lastIndexOf(' ') + 1);
  }

  /** A count with its noun: {@code 1 article}, {@code 2 articles}. */
  static String count(int number, String noun) {
    return Printable.grouped(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
