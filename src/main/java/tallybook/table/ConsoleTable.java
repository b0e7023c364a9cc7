package tallybook.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tallybook.flow.Printable;
import tallybook.observation.Field;
import tallybook.observation.Field.Type;

/**
 * A table for people: headings, columns as wide as their widest value up to a limit, numbers to the
 * right, no frame. The first rows set the widths; the rest stream through.
 */
public final class ConsoleTable<R> implements RowWriter<R> {
  private static final int HELD = 500;
  private static final String GAP = "  ";

  private final List<Field<R>> fields;
  private final Writer out;
  private final int widest;
  private final List<List<String>> held = new ArrayList<>();
  private int[] widths = {};

  /**
   * @param widest limit of a column's width; longer values end in an ellipsis. The last column is
   *     never cut
   */
  public ConsoleTable(List<Field<R>> fields, Writer out, int widest) {
    this.fields = List.copyOf(fields);
    this.out = out;
    this.widest = widest;
  }

  @Override
  public void write(R row) throws IOException {
    List<String> cells = fields.stream().map(field -> text(field.of(row))).toList();
    if (widths.length > 0) {
      print(cells);
    } else {
      held.add(cells);
      if (held.size() == HELD) {
        release();
      }
    }
  }

  @Override
  public void finish() throws IOException {
    if (widths.length == 0 && !held.isEmpty()) {
      release();
    }
    out.flush();
  }

  private void release() throws IOException {
    List<String> headings = fields.stream().map(Field::name).toList();
    widths = new int[fields.size()];
    held.add(0, headings);
    for (List<String> row : held) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(widest, Math.max(widths[i], Width.of(row.get(i))));
      }
    }
    for (List<String> row : held) {
      print(row);
    }
    held.clear();
  }

  private void print(List<String> cells) throws IOException {
    var line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      boolean last = i == cells.size() - 1;
      String cell = last ? cells.get(i) : Width.cut(cells.get(i), widths[i]);
      String pad = " ".repeat(Math.max(0, widths[i] - Width.of(cell)));
      boolean right = fields.get(i).type() == Type.NUMBER || fields.get(i).type() == Type.INTEGER;
      line.append(i == 0 ? " " : GAP).append(right ? pad + cell : cell + pad);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof java.math.BigDecimal number
        ? JsonText.plain(number)
        : Printable.oneLine(
            value instanceof java.util.Collection || value instanceof java.util.Map
                ? JsonText.of(value)
                : value.toString());
  }
}
