package tallybook.workbook.readback;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tallybook.catalogue.Catalogue;
import tallybook.workbook.Book;
import tallybook.workbook.sheets.ChartsSheet;
import tallybook.workbook.sheets.Column;
import tallybook.workbook.sheets.Edits;
import tallybook.workbook.sheets.Keeping;
import tallybook.workbook.sheets.Ledger;
import tallybook.workbook.sheets.OwnRowsSheet;
import tallybook.workbook.sheets.ReadMe;
import tallybook.workbook.sheets.Sheets;
import tallybook.workbook.sheets.Since;
import tallybook.workbook.sheets.TableSheet;
import tallybook.workbook.sheets.Written;
import tallybook.workbook.style.Theme;

/** The tables as the writer defines them, for finding them again. */
public record Schema(List<Known> tables) {
  /**
   * A table of ours.
   *
   * @param sheet the name its sheet has at first
   * @param key heading of the column that names a row
   * @param headings all headings, normalised, as they are written
   * @param yours headings of the cells that are the user's, by their normalised form
   * @param covered normalised headings of the cells that a row's fingerprint covers, in its order
   * @param formulas formulas of calculated columns, by normalised heading
   */
  public record Known(
      String table,
      String sheet,
      String key,
      Map<String, String> headings,
      Map<String, String> yours,
      List<String> covered,
      Map<String, String> formulas) {

    /** Whether a heading is ours; calendar years come and go. */
    boolean has(String normal) {
      return headings.containsKey(normal) || table.equals("Indicators") && Written.isYear(normal);
    }
  }

  public static Schema of(Catalogue catalogue, Theme theme) {
    var tables = new ArrayList<Known>();
    var ledger = new Ledger(Book.EMPTY, catalogue, theme, Edits.none(), Since.NOTHING);
    Sheets sheets = Sheets.of(ledger, List.of(), Keeping.NOTHING, List.of());
    var all = new ArrayList<TableSheet<?>>(sheets.all());
    all.add(OwnRowsSheet.sheet(List.of()));
    for (TableSheet<?> sheet : all) {
      Map<String, String> headings = new LinkedHashMap<>();
      Map<String, String> yours = new LinkedHashMap<>();
      List<String> covered = new ArrayList<>();
      Map<String, String> formulas = new LinkedHashMap<>();
      for (Column<?> column : sheet.columns()) {
        headings.put(normal(column.heading()), column.heading());
        if (column.isYours()) {
          yours.put(normal(column.heading()), column.heading());
        }
        if (Written.covers(column)) {
          covered.add(normal(column.heading()));
        }
        if (column.formula() != null) {
          formulas.put(normal(column.heading()), column.formula());
        }
      }
      tables.add(
          new Known(sheet.table(), sheet.name(), sheet.key(), headings, yours, covered, formulas));
    }
    return new Schema(List.copyOf(tables));
  }

  /** Whether a workbook has one of the tables. */
  public boolean isIn(PackageFile file) throws IOException {
    var finder = new TableFinder(file, new ArrayList<>());
    for (Known table : tables) {
      if (finder.find(table).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The names that our sheets have when nobody renames them, by table. */
  public Map<String, String> sheetNames() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(ReadMe.CONTENTS, ReadMe.SHEET);
    for (Known table : tables) {
      if (table.table().equals("Reconcile")) {
        names.put(ChartsSheet.SHEET, ChartsSheet.SHEET);
      }
      names.put(table.table(), table.sheet());
    }
    return names;
  }

  /** A heading without what spreadsheets and people change about it: case, blanks, line ends. */
  static String normal(String heading) {
    return heading.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
