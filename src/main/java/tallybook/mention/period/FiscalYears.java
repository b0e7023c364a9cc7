package tallybook.mention.period;

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
   * @param months how many months it touches: 13 where it begins in the middle of one
   * @param era by how many years the economy's own calendar is ahead: 2076 is 2019
   * @param pairs whether it may be written by both its years, "2019-20"
   */
  record Rule(int month, boolean namedByEnd, int months, int era, boolean pairs) {}

  private static final int YEAR_MONTHS = 12;

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
      return new Rule(
          month,
          line.required("named_by").equals("end"),
          number(line, "months", YEAR_MONTHS),
          number(line, "era", 0),
          !line.get("written").equals("single"));
    } catch (NumberFormatException e) {
      throw line.fault("no month: " + line.get("month"));
    }
  }

  private static int number(TsvTable.Line line, String column, int missing) {
    String cell = line.get(column);
    return cell.isEmpty() ? missing : Integer.parseInt(cell);
  }

  /** The rule of an economy, or null if its years are the calendar's or nothing tells them. */
  @Nullable Rule of(String area) {
    return byArea.get(area);
  }
}
