package tallybook.workbook.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.stream.CellText;
import tallybook.workbook.stream.Formula;
import tallybook.workbook.stream.Rich;
import tallybook.workbook.style.Role;

/**
 * What the tool wrote in the cells of a row that are its own, in six characters a cell: so that the
 * next run can say which of them a person has typed over.
 */
public final class Written {
  public static final String HEADING = "Written";

  /** Tables with more rows go without: reading every cell back would take too long. */
  private static final int MOST_ROWS = 10_000;

  /** Of a mark, which holds 36 bits: of two different texts, one pair in 7e10 has the same. */
  public static final int LENGTH = 6;

  /** No underscore: LibreOffice reads {@code _xA_} as an escape. */
  private static final String DIGIT =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-.";

  private static final long EPOCH = LocalDate.of(1899, 12, 30).toEpochDay();

  /** Spreadsheets keep fifteen digits, some of them fewer. */
  private static final MathContext DIGITS = new MathContext(12);

  private Written() {}

  /** A table's columns, the fingerprint last. */
  static <R> List<Column<R>> with(List<Column<R>> columns, int rows) {
    if (rows > MOST_ROWS) {
      return columns;
    }
    List<Column<R>> covered = columns.stream().filter(Written::covers).toList();
    var all = new ArrayList<Column<R>>(columns);
    all.add(Column.of(HEADING, Role.KEY, 14, row -> of(covered, row)));
    return all;
  }

  /** Whether a column's cells are the tool's own, and no formulas. */
  public static boolean covers(Column<?> column) {
    return !column.isYours()
        && column.formula() == null
        && column.role() != Role.LINK
        && !column.heading().equals(HEADING)
        && !isYear(column.heading());
  }

  /** Years come and go; their cells are formulas. */
  public static boolean isYear(String heading) {
    return heading.length() == 4 && heading.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static <R> String of(List<Column<R>> covered, R row) {
    var marks = new StringBuilder("p");
    for (Column<R> column : covered) {
      marks.append(mark(plain(column.content().apply(row))));
    }
    return marks.toString();
  }

  private static @Nullable Object plain(@Nullable Object content) {
    return content instanceof Rich rich
        ? rich.text()
        : content instanceof Formula
            ? null
            : content instanceof LocalDate day
                ? (Object) (double) (day.toEpochDay() - EPOCH)
                : content instanceof Number number ? (Object) number.doubleValue() : content;
  }

  /**
   * {@value #LENGTH} characters for what a cell holds, as it is read back: the same for a number
   * however it is written, and for a text whatever its line ends.
   *
   * @param value a String or a Double, or null for a blank cell
   */
  public static String mark(@Nullable Object value) {
    String text =
        value instanceof Double number && !number.isNaN() && !number.isInfinite()
            ? new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString()
            : value == null ? "" : CellText.clean(value.toString()).replace("\r", "").strip();
    long hash = hash(text);
    char[] mark = new char[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      mark[i] = DIGIT.charAt((int) (hash >>> 58));
      hash <<= 6;
    }
    return new String(mark);
  }

  /** FNV-1a over the characters, its bits spread as MurmurHash3 finishes. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }
}
