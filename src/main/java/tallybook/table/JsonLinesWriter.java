package tallybook.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import tallybook.observation.Field;

/**
 * One JSON object a line, its names those of the fields, in their order, absent values as {@code
 * null}.
 */
public final class JsonLinesWriter<R> implements RowWriter<R> {
  private final List<Field<R>> fields;
  private final Writer out;
  private final StringBuilder line = new StringBuilder(1024);

  public JsonLinesWriter(List<Field<R>> fields, Writer out) {
    this.fields = List.copyOf(fields);
    this.out = out;
  }

  @Override
  public void write(R row) throws IOException {
    line.setLength(0);
    char mark = '{';
    for (Field<R> field : fields) {
      line.append(mark).append('"').append(field.name()).append("\":");
      JsonText.append(field.of(row), line);
      mark = ',';
    }
    out.append(line.append("}\n"));
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
