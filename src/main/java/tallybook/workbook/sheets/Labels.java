package tallybook.workbook.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Indicator;
import tallybook.observation.ObsStatus;
import tallybook.observation.Qualifier;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimeBasis;
import tallybook.observation.Transformation;
import tallybook.reconcile.ReconciledCell;
import tallybook.workbook.style.Theme;

/** Codes in words: on the sheets, and where the shell speaks to people. */
public record Labels(Catalogue catalogue, Theme theme) {

  public Prose prose() {
    return new Prose(catalogue, theme);
  }

  /** "Trade turnover, Kazakhstan–South Korea, target, 2030": a cell as a heading. */
  public String heading(ReconciledCell cell) {
    return stated(cell.series()) + ", " + period(cell);
  }

  /** "Trade turnover, Kazakhstan–South Korea, target": a series with its status, if no fact. */
  public String stated(SeriesKey key) {
    String status = key.status() == ObsStatus.ACTUAL ? "" : ", " + key.status().code();
    return series(key) + status;
  }

  /** "Trade turnover, Kazakhstan–South Korea", with the part and the transformation if any. */
  String series(SeriesKey key) {
    var label = new StringBuilder(catalogue.indicatorLabel(key.indicator()));
    if (!key.isTotal()) {
      label.append(" (").append(key.product()).append(')');
    }
    if (key.transformation() != Transformation.LEVEL) {
      label.append(", ").append(key.transformation().code());
    }
    return label.append(", ").append(areas(key)).toString();
  }

  String areas(SeriesKey key) {
    String area = catalogue.areaName(key.refArea());
    if (key.counterpartArea() == null) {
      return area;
    }
    String partner = catalogue.areaName(key.counterpartArea());
    var roles = catalogue.indicator(key.indicator()).map(Indicator::roles);
    return switch (roles.orElse(Indicator.Roles.SINGLE)) {
      case PAIR -> theme.text("areas.pair", area, partner);
      case HOST -> theme.text("areas.host", area, partner);
      case DIRECTED, SINGLE ->
          theme.text(
              theme.says("areas." + key.indicator())
                  ? "areas." + key.indicator()
                  : "areas.directed",
              area,
              partner);
    };
  }

  /** What is to know of a cell, or why figures differ, in two or three words. */
  public String kind(String code) {
    String key = "kind." + code;
    return theme.says(key) ? theme.text(key) : code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** How a figure is to be read: "exact", "about", "more than". */
  String qualifier(Qualifier qualifier) {
    return theme.text("qualifier." + qualifier.code());
  }

  /** A period's key for people, of which the days of statement are not known: "as of 2024-Q2". */
  public String period(String key) {
    if (key.equals("?")) {
      return theme.text("period.undated");
    }
    if (key.startsWith("Σ") && !key.startsWith("Σ?")) {
      return key.substring(1);
    }
    String bare = bare(key);
    return bare.equals(key)
        ? key
        : theme.text(key.startsWith("Σ") ? "period.up_to" : "period.as_of", bare);
  }

  /** A cell's period for people: "2020", "as of 2024-06-12", "up to 2021-08-17", "undated". */
  String period(ReconciledCell cell) {
    String key = cell.periodKey();
    List<LocalDate> days = cell.asOfDates();
    if (cell.timeBasis() == TimeBasis.UNDATED || key.equals("?")) {
      return theme.text("period.undated");
    }
    if (key.startsWith("Σ") && !key.startsWith("Σ?")) {
      return key.substring(1);
    }
    if (days.isEmpty()) {
      return bare(key);
    }
    String first = days.get(0).toString();
    String last = days.get(days.size() - 1).toString();
    String shown = first.equals(last) ? first : first + "/" + last;
    return theme.text(key.startsWith("Σ") ? "period.up_to" : "period.as_of", shown);
  }

  /** A period key without its marks: "~2024-Q2" is "2024-Q2". */
  static String bare(String key) {
    int from = 0;
    while (from < key.length() && "~@Σ?/".indexOf(key.charAt(from)) >= 0) {
      from++;
    }
    return key.substring(from);
  }
}
