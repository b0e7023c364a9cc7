package tallybook.workbook.sheets;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.style.Role;

/**
 * A sheet that is one table.
 *
 * @param <R> what a row shows
 * @param name as on the tab
 * @param table the table's name: the sheet's without blanks
 * @param tab colour of the theme
 * @param key heading of the column that names a row
 * @param frozen columns that stay when the sheet scrolls sideways
 * @param rows in the order shown
 * @param height of a row in points, 0 for the usual
 * @param shades conditional formats
 * @param filter whether the headings filter and sort
 * @param says what the texts above the table are filled in with
 */
public record TableSheet<R>(
    String name,
    String table,
    String tab,
    String key,
    int frozen,
    List<Column<R>> columns,
    List<R> rows,
    ToDoubleFunction<R> height,
    List<Shade> shades,
    boolean filter,
    List<Object> says) {
  /** The row of the headings, from 1; the table begins in column A. */
  public static final int HEADINGS = 5;

  private static final double WIDEST_LABEL = 64;

  /** A letter of a label, on average, in widths of a digit. */
  private static final double LETTER = 0.88;

  /** Rows whose labels the width is taken from. */
  private static final int LOOKED_AT = 10_000;

  /** A sheet ends at row 1,048,576; titles and headings need some. */
  public static final int MOST_ROWS = 1_048_500;

  public TableSheet {
    columns = List.copyOf(columns);
    shades = List.copyOf(shades);
    says = List.copyOf(says);
  }

  /** The same table on a sheet that the user has renamed. */
  public TableSheet<R> on(String otherName) {
    return new TableSheet<>(
        otherName, table, tab, key, frozen, columns, rows, height, shades, filter, says);
  }

  /** The same table with other columns and rows. */
  public TableSheet<R> with(List<Column<R>> otherColumns, List<R> otherRows) {
    return new TableSheet<>(
        name, table, tab, key, frozen, otherColumns, otherRows, height, shades, filter, says);
  }

  /** What names a row. */
  public String keyOf(R row) {
    return keys().apply(row);
  }

  /** What names a row, of many rows. */
  Function<R, String> keys() {
    Function<R, @Nullable Object> content = columns.get(column(key)).content();
    return row -> String.valueOf(content.apply(row));
  }

  public int firstRow() {
    return HEADINGS + 1;
  }

  /** The table's last row, from 1: an empty table has one blank row. */
  public int lastRow() {
    return HEADINGS + Math.max(1, rows.size());
  }

  /**
   * The place of a heading, from 0.
   *
   * @throws IllegalArgumentException if the table has none such
   */
  public int column(String heading) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).heading().equals(heading)) {
        return i;
      }
    }
    throw new IllegalArgumentException(table + " has no column " + heading);
  }

  /** The widths of the columns in characters: a label is shown whole unless it is very long. */
  public List<Double> widths() {
    return columns.stream().map(this::width).toList();
  }

  private double width(Column<R> column) {
    return column.role() == Role.LABEL
        ? Math.max(column.width(), Math.min(WIDEST_LABEL, longest(column) * LETTER))
        : column.width();
  }

  private int longest(Column<R> column) {
    return rows.stream()
        .limit(LOOKED_AT)
        .map(row -> String.valueOf(column.content().apply(row)).length())
        .reduce(0, Math::max);
  }

  /** How many columns people read: those before the keys. */
  public int printed() {
    int printed = 0;
    while (printed < columns.size() && !columns.get(printed).role().isKey()) {
      printed++;
    }
    return printed;
  }
}
