package tallybook.workbook.sheets;

import java.math.BigDecimal;
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
 * @param format the number format of levels
 * @param scale what one shown unit is in base units
 * @param tolerance 1 money and volumes, 2 counts, 3 rates: which tolerance of Read me applies
 */
record Units(String label, String format, double scale, int tolerance) {
  private static final BigDecimal BILLION = new BigDecimal("1e9");
  private static final BigDecimal MILLION = new BigDecimal("1e6");

  /** Decimals beyond the usual ones that a finely written figure gets. */
  private static final int MORE_DECIMALS = 1;

  static Units of(SeriesKey key, List<Figure> figures, Catalogue catalogue) {
    @Nullable Unit unit = catalogue.unit(key.unit()).orElse(null);
    UnitKind kind = unit == null ? UnitKind.COUNT : unit.kind();
    String name = unit == null || kind == UnitKind.MONEY ? key.unit() : unit.label();
    if (kind == UnitKind.PERCENT) {
      return new Units("%", "#,##0" + decimals(figures, BigDecimal.ONE, 1) + "\"%\"", 1, 3);
    }
    if (kind == UnitKind.POINTS || kind == UnitKind.FACTOR) {
      return new Units(name, "#,##0" + decimals(figures, BigDecimal.ONE, 1), 1, 3);
    }
    int tolerance =
        kind == UnitKind.COUNT || key.transformation() == Transformation.MULTIPLE ? 2 : 1;
    if (kind == UnitKind.COUNT) {
      return new Units(name, "#,##0" + decimals(figures, BigDecimal.ONE, 0), 1, tolerance);
    }
    BigDecimal most =
        figures.stream()
            .map(f -> f.value().abs())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    if (most.compareTo(BILLION) >= 0) {
      String decimals = decimals(figures, BILLION, 2);
      return new Units(name + " bn", "#,##0" + decimals + ",,,", 1e9, tolerance);
    }
    if (most.compareTo(MILLION) >= 0) {
      String decimals = decimals(figures, MILLION, 1);
      return new Units(name + " mn", "#,##0" + decimals + ",,", 1e6, tolerance);
    }
    return new Units(name, "#,##0" + decimals(figures, BigDecimal.ONE, 0), 1, tolerance);
  }

  /** As many decimals as the finest figure was written with, and not fewer than usual. */
  private static String decimals(List<Figure> figures, BigDecimal scale, int usual) {
    int most = usual;
    for (Figure figure : figures) {
      BigDecimal shown = figure.value().divide(scale).stripTrailingZeros();
      most = Math.max(most, Math.min(usual + MORE_DECIMALS, shown.scale()));
    }
    return most == 0 ? "" : "." + "0".repeat(most);
  }

  /** The format of a value that is a bound. */
  String bounded(@Nullable String qualifier) {
    if (qualifier == null) {
      return format;
    }
    return switch (qualifier) {
      case "at_least" -> "\"≥ \"" + format;
      case "at_most" -> "\"≤ \"" + format;
      case "approximately" -> "\"≈ \"" + format;
      default -> format;
    };
  }

  /** A value in words: "6.50 bn USD", "550". */
  String words(BigDecimal value) {
    int point = format.indexOf('.');
    int decimals = 0;
    while (point >= 0
        && point + 1 + decimals < format.length()
        && format.charAt(point + 1 + decimals) == '0') {
      decimals++;
    }
    var shown = value.divide(BigDecimal.valueOf(scale));
    String digits = String.format(java.util.Locale.ROOT, "%,." + decimals + "f", shown);
    return label.equals("%")
        ? digits + " %"
        : label.equals("number") ? digits : digits + " " + label;
  }
}
