package tallybook.workbook.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Unit;
import tallybook.catalogue.UnitKind;
import tallybook.observation.Figure;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;

/**
 * How the numbers of a series are shown: base units stay in the cell, the format scales them.
 *
 * @param label "USD bn", "%", "number"
 * @param name the label without the scale: "USD"
 * @param format the number format of levels
 * @param scale what one shown unit is in base units
 * @param tolerance 1 money and volumes, 2 counts, 3 rates: which tolerance of Read me applies
 */
record Units(String label, String name, String format, double scale, int tolerance) {
  private static final BigDecimal BILLION = new BigDecimal("1e9");
  private static final BigDecimal MILLION = new BigDecimal("1e6");

  /** Decimals beyond the usual ones that a finely written figure gets. */
  private static final int MORE_DECIMALS = 1;

  /** The end of a format of a number shown in millions among billions. */
  private static final String MILLIONS = ",,\" mn\"";

  /** What a value is of its scale at least to be seen in it: half a hundredth. */
  private static final BigDecimal VISIBLE = new BigDecimal("0.005");

  static Units of(SeriesKey key, List<Figure> figures, Catalogue catalogue) {
    @Nullable Unit unit = catalogue.unit(key.unit()).orElse(null);
    UnitKind kind = unit == null ? UnitKind.COUNT : unit.kind();
    String name = unit == null || kind == UnitKind.MONEY ? key.unit() : unit.label();
    if (kind == UnitKind.PERCENT) {
      String format = "#,##0" + decimals(figures, BigDecimal.ONE, 1) + "\"%\"";
      return new Units("%", "%", format, 1, 3);
    }
    if (kind == UnitKind.POINTS || kind == UnitKind.FACTOR) {
      return unscaled(name, figures, 1, 3);
    }
    int tolerance =
        kind == UnitKind.COUNT || key.transformation() == Transformation.MULTIPLE ? 2 : 1;
    if (kind == UnitKind.COUNT) {
      return unscaled(name, figures, 0, tolerance);
    }
    BigDecimal most =
        figures.stream()
            .map(f -> f.value().abs())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    if (most.compareTo(BILLION) >= 0) {
      String format = "#,##0" + decimals(figures, BILLION, 2) + ",,,";
      return new Units(name + " bn", name, seen(format, BILLION, name, figures), 1e9, tolerance);
    }
    if (most.compareTo(MILLION) >= 0) {
      String format = "#,##0" + decimals(figures, MILLION, 1) + ",,";
      return new Units(name + " mn", name, seen(format, MILLION, name, figures), 1e6, tolerance);
    }
    return unscaled(name, figures, 0, tolerance);
  }

  private static Units unscaled(String name, List<Figure> figures, int usual, int tolerance) {
    String format = "#,##0" + decimals(figures, BigDecimal.ONE, usual);
    return new Units(name, name, format, 1, tolerance);
  }

  /** A figure that would show as 0.00 in its series' scale is shown in millions, or whole. */
  private static String seen(String format, BigDecimal scale, String name, List<Figure> figures) {
    List<Figure> unseen = figures.stream().filter(f -> isUnseen(f.value(), scale)).toList();
    if (unseen.isEmpty()) {
      return format;
    }
    boolean inMillions =
        scale.equals(BILLION) && unseen.stream().noneMatch(f -> isUnseen(f.value(), MILLION));
    String rest =
        inMillions
            ? "#,##0" + decimals(unseen, MILLION, 1) + MILLIONS
            : "#,##0" + decimals(unseen, BigDecimal.ONE, 0) + "\" " + name + "\"";
    String least = scale.multiply(VISIBLE).toBigInteger().toString();
    return "[>=" + least + "]" + format + ";[<=-" + least + "]-" + format + ";" + rest;
  }

  private static boolean isUnseen(BigDecimal value, BigDecimal scale) {
    return value.signum() != 0 && value.abs().compareTo(scale.multiply(VISIBLE)) < 0;
  }

  /** As many decimals as the finest figure was written with, and not fewer than usual. */
  private static String decimals(List<Figure> figures, BigDecimal scale, int usual) {
    int most = usual;
    for (Figure figure : figures) {
      if (isUnseen(figure.value(), scale)) {
        continue;
      }
      BigDecimal shown = figure.value().divide(scale).stripTrailingZeros();
      most = Math.max(most, Math.min(usual + MORE_DECIMALS, shown.scale()));
    }
    return most == 0 ? "" : "." + "0".repeat(most);
  }

  /** The format of a value that is a bound: the sign stands before the number, minus and all. */
  String bounded(@Nullable String qualifier) {
    if (qualifier == null) {
      return format;
    }
    return switch (qualifier) {
      case "at_least" -> marked("≥");
      case "at_most" -> marked("≤");
      case "approximately" -> marked("≈");
      default -> format;
    };
  }

  private String marked(String sign) {
    String before = "\"" + sign + " \"";
    if (format.indexOf(';') < 0) {
      return before + format + ";" + before + "-" + format;
    }
    int rest = format.lastIndexOf(';') + 1;
    return format.substring(0, rest).replace("]", "]" + before) + before + format.substring(rest);
  }

  /** A value in words: "6.50 bn USD", "550". */
  String words(BigDecimal value) {
    if (isUnseen(value, BigDecimal.valueOf(scale))) {
      if (format.endsWith(MILLIONS)) {
        return value.divide(MILLION).stripTrailingZeros().toPlainString() + " mn " + name;
      }
      return value.stripTrailingZeros().toPlainString() + " " + name;
    }
    int point = format.indexOf('.');
    int decimals = 0;
    while (point >= 0
        && point + 1 + decimals < format.length()
        && format.charAt(point + 1 + decimals) == '0') {
      decimals++;
    }
    var shown = value.divide(BigDecimal.valueOf(scale));
    String digits = grouped(shown.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    String scaled = label.length() > name.length() ? label.substring(name.length()) : "";
    return name.equals("number") ? digits : digits + scaled + " " + name;
  }

  /** Commas between thousands: "1,234.5". */
  private static String grouped(String digits) {
    int end = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    int first = digits.startsWith("-") ? 1 : 0;
    if (end - first <= 3) {
      return digits;
    }
    var grouped = new StringBuilder(digits);
    for (int at = end - 3; at > first; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }
}
