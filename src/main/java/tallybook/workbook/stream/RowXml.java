package tallybook.workbook.stream;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a sheet as XML. A cell holds a String, a Number, a LocalDate, a {@link Formula}, a {@link
 * Rich}, or null for a cell that is blank but has a format. Texts stand in their cells, so that no
 * table of shared strings has to be kept in memory.
 *
 * <p>Addresses differ from cell to cell, so they take most of the time of packing. Terse rows leave
 * out what the format lets readers conclude: the address of a cell that stands beside the last one;
 * and their texts are constant strings, with fewer tags around them than inline ones.
 */
public final class RowXml {
  private static final byte[] ROW = Utf8.of("<row r=\"");
  private static final byte[] HEIGHT = Utf8.of("\" customHeight=\"1\" ht=\"");
  private static final byte[] OPEN = Utf8.of("\">");
  private static final byte[] ROW_END = Utf8.of("</row>");
  private static final byte[] CELL = Utf8.of("<c r=\"");
  private static final byte[] CELL_BESIDE = Utf8.of("<c s=\"");
  private static final byte[] STYLE = Utf8.of("\" s=\"");
  private static final byte[] BLANK = Utf8.of("\"/>");
  private static final byte[] VALUE = Utf8.of("\"><v>");
  private static final byte[] VALUE_END = Utf8.of("</v></c>");
  private static final byte[] CONSTANT = Utf8.of("\" t=\"str\"><v>");
  private static final byte[] INLINE = Utf8.of("\" t=\"inlineStr\"><is><t>");
  private static final byte[] INLINE_KEPT =
      Utf8.of("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
  private static final byte[] INLINE_END = Utf8.of("</t></is></c>");
  private static final byte[] RICH = Utf8.of("\" t=\"inlineStr\"><is>");
  private static final byte[] RICH_END = Utf8.of("</is></c>");
  private static final byte[] FORMULA = Utf8.of("\"><f>");
  private static final byte[] FORMULA_TEXT = Utf8.of("\" t=\"str\"><f>");
  private static final byte[] FORMULA_ERROR = Utf8.of("\" t=\"e\"><f>");
  private static final byte[] FORMULA_VALUE = Utf8.of("</f><v>");
  private static final byte[] RUN = Utf8.of("<r><t xml:space=\"preserve\">");
  private static final byte[] RUN_END = Utf8.of("</t></r>");
  private static final long EPOCH = LocalDate.of(1899, 12, 30).toEpochDay();
  private static final double WHOLE = 1e15;

  /** A cached value that is an error: a chart leaves such a point out. */
  public static final Object NOT_AVAILABLE = new Object();

  private final Utf8 out;
  private final byte[] markedRun;
  private final boolean terse;
  private final List<byte[]> letters = new ArrayList<>();
  private final List<Above> above = new ArrayList<>();
  private byte[] row = {};

  /** The column beside the last cell. */
  private int beside;

  /** What a column held above, and its bytes once it has come twice: most columns repeat. */
  private static final class Above {
    String text = "";
    byte @Nullable [] bytes;
  }

  /**
   * @param markedRun properties of a marked run of rich text, as XML
   * @param terse whether to leave out what readers can conclude
   */
  RowXml(OutputStream out, String markedRun, boolean terse) {
    this.out = new Utf8(out);
    this.terse = terse;
    this.markedRun = Utf8.of("<r>" + markedRun + "<t xml:space=\"preserve\">");
  }

  /**
   * Begins a row.
   *
   * @param number from 1
   * @param height in points, or 0 for the sheet's own
   */
  public void row(int number, double height) {
    row = Utf8.of(Integer.toString(number));
    beside = 0;
    out.bytes(ROW).bytes(row);
    if (height > 0) {
      out.bytes(HEIGHT).ascii(plain(height));
    }
    out.bytes(OPEN);
  }

  public void endRow() {
    out.bytes(ROW_END);
  }

  /**
   * Writes a cell of the row.
   *
   * @param column from 0
   */
  public void cell(int column, int style, @Nullable Object content) {
    if (terse && column == beside) {
      out.bytes(CELL_BESIDE).number(style);
    } else {
      out.bytes(CELL).bytes(letters(column)).bytes(row).bytes(STYLE).number(style);
    }
    beside = column + 1;
    if (content == null) {
      out.bytes(BLANK);
    } else if (content instanceof String text) {
      text(column, text);
    } else if (content instanceof Number number) {
      out.bytes(VALUE).ascii(plain(number)).bytes(VALUE_END);
    } else if (content instanceof LocalDate day) {
      out.bytes(VALUE).number((int) (day.toEpochDay() - EPOCH)).bytes(VALUE_END);
    } else if (content instanceof Formula formula) {
      formula(column, formula);
    } else if (content instanceof Rich rich) {
      rich(column, rich);
    } else {
      throw new IllegalArgumentException("a cell can't hold a " + content.getClass());
    }
  }

  void flush() {
    out.flush();
  }

  private void text(int column, String text) {
    if (text.isEmpty()) {
      out.bytes(BLANK);
      return;
    }
    String clean = CellText.clean(text);
    boolean kept = edged(clean);
    boolean constant = terse && !kept;
    out.bytes(constant ? CONSTANT : kept ? INLINE_KEPT : INLINE);
    repeated(column, clean);
    out.bytes(constant ? VALUE_END : INLINE_END);
  }

  /** Writes a text, as it was written above if it is the same. */
  private void repeated(int column, String text) {
    while (above.size() <= column) {
      above.add(new Above());
    }
    Above held = above.get(column);
    if (!text.equals(held.text)) {
      held.text = text;
      held.bytes = null;
      out.text(text);
      return;
    }
    if (held.bytes == null) {
      held.bytes = Utf8.escaped(text);
    }
    out.bytes(held.bytes);
  }

  private static boolean edged(String text) {
    return text.charAt(0) <= ' '
        || text.charAt(text.length() - 1) <= ' '
        || text.indexOf('\n') >= 0
        || text.contains("  ");
  }

  private void formula(int column, Formula formula) {
    Object cached = formula.cached();
    boolean error = cached == NOT_AVAILABLE;
    out.bytes(cached instanceof Number ? FORMULA : error ? FORMULA_ERROR : FORMULA_TEXT);
    repeated(column, formula.expression());
    out.bytes(FORMULA_VALUE);
    if (cached instanceof Number number) {
      out.ascii(plain(number));
    } else if (error) {
      out.ascii("#N/A");
    } else if (cached != null) {
      out.text(CellText.clean((String) cached));
    }
    out.bytes(VALUE_END);
  }

  private void rich(int column, Rich rich) {
    if (rich.marks().isEmpty()) {
      text(column, rich.text());
      return;
    }
    String text = CellText.clean(rich.text());
    out.bytes(RICH);
    int at = 0;
    for (Rich.Mark mark : rich.marks()) {
      run(RUN, text, at, mark.start());
      run(markedRun, text, mark.start(), mark.end());
      at = mark.end();
    }
    run(RUN, text, at, text.length());
    out.bytes(RICH_END);
  }

  private void run(byte[] begin, String text, int from, int to) {
    if (from < to) {
      out.bytes(begin).text(text.substring(from, to)).bytes(RUN_END);
    }
  }

  private byte[] letters(int column) {
    while (letters.size() <= column) {
      letters.add(Utf8.of(Address.letters(letters.size())));
    }
    return letters.get(column);
  }

  /** A number as the file holds it: whole ones plainly, others to double's last digit. */
  static String plain(Number number) {
    if (number instanceof Integer || number instanceof Long) {
      return number.toString();
    }
    if (number instanceof BigDecimal exact && exact.scale() > 0 && exact.precision() < 15) {
      return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
    double value = number.doubleValue();
    if (value == StrictMath.rint(value) && Math.abs(value) < WHOLE) {
      return Long.toString((long) value);
    }
    return Double.toString(value);
  }
}
