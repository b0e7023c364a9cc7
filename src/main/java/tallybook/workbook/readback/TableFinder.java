package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.sheets.Names;

/**
 * Finds our tables wherever a user has taken them: by the table's name, else by the hidden name of
 * its sheet, else by its headings. Never by position.
 */
final class TableFinder {
  /** Rows of a sheet that are looked through for headings. */
  private static final int ROWS = 200;

  private final PackageFile file;
  private final List<String> notes;

  /** A table that was found, and how. */
  record Found(
      Schema.Known known,
      PackageFile.SheetPart sheet,
      int headingRow,
      Map<String, Integer> columns,
      Map<Integer, String> written) {

    @Nullable Integer column(String heading) {
      return columns.get(Schema.normal(heading));
    }
  }

  TableFinder(PackageFile file, List<String> notes) {
    this.file = file;
    this.notes = notes;
  }

  Optional<Found> find(Schema.Known known) throws IOException {
    var byTable = new ArrayList<Found>();
    for (PackageFile.SheetPart sheet : file.sheets()) {
      for (PackageFile.TablePart table : sheet.tables()) {
        if (isCopyOf(table.name(), known.table())) {
          headings(known, sheet, firstRow(table.range())).ifPresent(byTable::add);
        }
      }
    }
    if (!byTable.isEmpty()) {
      return Optional.of(ours(known, byTable));
    }
    var byHeadings = new ArrayList<Found>();
    for (PackageFile.SheetPart sheet : file.sheets()) {
      headings(known, sheet, 0).ifPresent(byHeadings::add);
    }
    return byHeadings.isEmpty() ? Optional.empty() : Optional.of(ours(known, byHeadings));
  }

  /** Of two copies, the one on the sheet that bears our hidden name; the other is the user's. */
  private Found ours(Schema.Known known, List<Found> found) {
    String target = file.names().get(Names.sheet(known.table()));
    Found ours = found.get(0);
    for (Found one : found) {
      if (target != null && sheetOf(target).equals(one.sheet().name())) {
        ours = one;
      }
    }
    for (Found one : found) {
      if (one != ours) {
        notes.add(
            one.sheet().name()
                + ": a copy of table "
                + known.table()
                + "; left as yours, nothing is read from it");
      }
    }
    return ours;
  }

  private Optional<Found> headings(Schema.Known known, PackageFile.SheetPart sheet, int row)
      throws IOException {
    var best = new Found[1];
    try (InputStream in = file.open(sheet.part())) {
      file.rows(sheet, in)
          .read(
              column -> true,
              (number, cells) -> {
                if (row == 0 || number == row) {
                  best[0] = match(known, sheet, number, cells);
                }
                return best[0] == null && number < Math.max(ROWS, row);
              });
    }
    return Optional.ofNullable(best[0]);
  }

  /** A row of headings has the key's and more than half of all. */
  private static @Nullable Found match(
      Schema.Known known, PackageFile.SheetPart sheet, int row, TreeMap<Integer, CellValue> cells) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    Map<Integer, String> written = new TreeMap<>();
    int hits = 0;
    for (Map.Entry<Integer, CellValue> cell : cells.entrySet()) {
      String normal = Schema.normal(cell.getValue().text());
      if (!normal.isEmpty() && columns.putIfAbsent(normal, cell.getKey()) == null) {
        written.put(cell.getKey(), cell.getValue().text());
        hits += known.headings().containsKey(normal) ? 1 : 0;
      }
    }
    boolean key = columns.containsKey(Schema.normal(known.key()));
    return key && hits * 2 > known.headings().size()
        ? new Found(known, sheet, row, columns, written)
        : null;
  }

  /** Spreadsheets name a copied table {@code Reconcile2} or {@code Reconcile_2}. */
  private static boolean isCopyOf(String name, String table) {
    return name.regionMatches(true, 0, table, 0, table.length())
        && name.substring(table.length()).chars().allMatch(c -> c == '_' || Character.isDigit(c));
  }

  private static int firstRow(String range) {
    int i = 0;
    while (i < range.length() && !Character.isDigit(range.charAt(i))) {
      i++;
    }
    int end = i;
    while (end < range.length() && Character.isDigit(range.charAt(end))) {
      end++;
    }
    return Integer.parseInt(range.substring(i, end));
  }

  /** The sheet of {@code 'Our view'!$A$1}. */
  static String sheetOf(String reference) {
    int bang = reference.lastIndexOf('!');
    String sheet = bang < 0 ? reference : reference.substring(0, bang);
    sheet = sheet.startsWith("$") ? sheet.substring(1) : sheet;
    if (sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'")) {
      return sheet.substring(1, sheet.length() - 1).replace("''", "'");
    }
    return sheet;
  }
}
