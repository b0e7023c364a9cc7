package tallybook.table;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Printable;
import tallybook.observation.Field;

/**
 * Comma-separated values after RFC 4180, UTF-8, one heading line, lines ended by LF.
 *
 * <p>A text that a spreadsheet would take for a formula ({@code =1+1.txt}) is led by an apostrophe,
 * and so is a text that itself begins with an apostrophe before such a character; {@link CsvRows}
 * takes it off again, so every text comes back as it was. Numbers are left alone.
 */
public final class CsvWriter<R> implements RowWriter<R> {
  static final String FORMULA_MARKS = "=+-@\t\r";

  private final List<Field<R>> fields;
  private final Writer out;
  private final Line record = new Line();
  private final StringBuilder json = new StringBuilder(1024);
  private boolean headed;

  public CsvWriter(List<Field<R>> fields, Writer out) {
    this.fields = List.copyOf(fields);
    this.out = out;
  }

  /** Writes rows alone, to be put under a heading that another writes. */
  public static <R> CsvWriter<R> withoutHeading(List<Field<R>> fields, Writer out) {
    var rows = new CsvWriter<>(fields, out);
    rows.headed = true;
    return rows;
  }

  @Override
  public void write(R row) throws IOException {
    writeHeading();
    StringBuilder line = record.text;
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        line.append(',');
      }
      appendCell(fields.get(i).of(row), line);
    }
    line.append('\n');
    record.writeTo(out);
  }

  @Override
  public void finish() throws IOException {
    writeHeading();
    out.flush();
  }

  private void writeHeading() throws IOException {
    if (!headed) {
      headed = true;
      out.append(String.join(",", fields.stream().map(Field::name).toList())).append('\n');
    }
  }

  private void appendCell(@Nullable Object value, StringBuilder line) {
    if (value instanceof BigDecimal number) {
      line.append(JsonText.plain(number));
    } else if (value instanceof Number) {
      line.append(value);
    } else if (value instanceof java.util.Collection || value instanceof java.util.Map) {
      json.setLength(0);
      JsonText.append(value, json);
      appendText(json, line);
    } else if (value != null) {
      appendText(guarded(Printable.keepingBreaks(value.toString())), line);
    }
  }

  /** The text, led by an apostrophe where a spreadsheet would calculate it. */
  static String guarded(String text) {
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == '\'') {
      marks++;
    }
    return marks < text.length() && FORMULA_MARKS.indexOf(text.charAt(marks)) >= 0
        ? "'" + text
        : text;
  }

  private static void appendText(CharSequence text, StringBuilder line) {
    if (!needsQuotes(text)) {
      line.append(text);
      return;
    }
    line.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        line.append(text, from, i + 1).append('"');
        from = i + 1;
      }
    }
    line.append(text, from, text.length()).append('"');
  }

  private static boolean needsQuotes(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t') {
        return true;
      }
    }
    return text.length() > 0 && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
  }
}
