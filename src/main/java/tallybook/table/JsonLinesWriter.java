package tallybook.table;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import tallybook.observation.Field;

/**
 * One JSON object a line, its names those of the fields, in their order, absent values as {@code
 * null}.
 */
public final class JsonLinesWriter<R> implements RowWriter<R> {
  private final List<Field<R>> fields;
  private final Writer out;

  /** What stands before each value, its name last. */
  private final String[] heads;

  private final Line record = new Line();

  public JsonLinesWriter(List<Field<R>> fields, Writer out) {
    this.fields = List.copyOf(fields);
    heads = new String[fields.size()];
    Arrays.setAll(heads, i -> (i == 0 ? "{\"" : ",\"") + fields.get(i).name() + "\":");
    this.out = out;
  }

  @Override
  public void write(R row) throws IOException {
    StringBuilder line = record.text;
    for (int i = 0; i < heads.length; i++) {
      line.append(heads[i]);
      JsonText.append(fields.get(i).of(row), line);
    }
    line.append("}\n");
    record.writeTo(out);
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
