package tallybook.mention;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;

/** When the fiscal years of economies begin, and how they are named. */
final class FiscalYears {
  /**
   * An economy's fiscal year.
   *
   * @param month the month that it begins with
   * @param namedByEnd whether "FY 2024" ends in 2024
   */
  record Rule(int month, boolean namedByEnd) {}

  private final Map<String, Rule> byArea = new HashMap<>();

  /** Loads {@code catalogue/fiscal-years.tsv}. */
  static FiscalYears load(Resources resources) {
    var years = new FiscalYears();
    resources
        .codeList("catalogue/fiscal-years.tsv")
        .forEach((a, b) -> years.byArea.put(a, rule(b)));
    return years;
  }

  private static Rule rule(TsvTable.Line line) {
    try {
      int month = Integer.parseInt(line.required("month"));
      if (month < 1 || month > 12) {
        throw line.fault("no month: " + month);
      }
      return new Rule(month, line.required("named_by").equals("end"));
    } catch (NumberFormatException e) {
      throw line.fault("no month: " + line.get("month"));
    }
  }

  /** The rule of an economy, or null if its years are the calendar's or nothing tells them. */
  @Nullable Rule of(String area) {
    return byArea.get(area);
  }
}
