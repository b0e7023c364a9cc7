package tallybook.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Printable;
import tallybook.flow.Severity;
import tallybook.observation.Row;

/** Reads the records of a JSON lines or CSV file in UTF-8, told apart by their first character. */
public final class RecordReader {
  private static final int MOST_NOTES = 20;
  private static final int LOOK_AHEAD = 1 << 12;

  private final String name;
  private final List<Diagnostic> notes = new ArrayList<>();
  private int broken;

  private RecordReader(String name) {
    this.name = name;
  }

  /**
   * Hands over the records in their order. One that can't be read, or that the taker refuses with
   * an {@link IllegalArgumentException}, costs itself and a diagnostic; after twenty, the rest are
   * counted in one.
   *
   * @param name as diagnostics name the input
   * @return what was left out, and why
   */
  public static List<Diagnostic> read(String name, InputStream in, Consumer<Row> taker)
      throws IOException {
    return new RecordReader(name).run(in, null, (row, inner) -> taker.accept(row));
  }

  /**
   * The same for records of which one field is itself an object, as in {@code decisions.jsonl}.
   *
   * @param nested that field
   * @param taker takes a record and the fields of its nested object, empty if it has none
   */
  public static List<Diagnostic> readNested(
      String name, InputStream in, String nested, BiConsumer<Row, Map<String, String>> taker)
      throws IOException {
    return new RecordReader(name).run(in, nested, taker);
  }

  private List<Diagnostic> run(
      InputStream in, @Nullable String nested, BiConsumer<Row, Map<String, String>> taker)
      throws IOException {
    var window = new Window(in);
    try {
      RowSource rows = beginsWithBrace(window) ? new JsonRows(window, nested) : new CsvRows(window);
      while (step(rows, taker)) {}
    } catch (RowException e) {
      leaveOut(e.line(), e.getMessage());
    }
    if (broken > MOST_NOTES) {
      notes.add(note(Place.of(name), (broken - MOST_NOTES) + " more records were left out"));
    }
    return List.copyOf(notes);
  }

  private boolean step(RowSource rows, BiConsumer<Row, Map<String, String>> taker)
      throws IOException {
    try {
      Row row = rows.next();
      if (row == null) {
        return false;
      }
      taker.accept(row, rows instanceof JsonRows json ? json.inner() : Map.of());
    } catch (RowException e) {
      leaveOut(e.line(), e.getMessage());
    } catch (IllegalArgumentException e) {
      leaveOut(rows.line(), e.getMessage());
    }
    return true;
  }

  private void leaveOut(int line, @Nullable String cause) {
    broken++;
    if (broken <= MOST_NOTES) {
      notes.add(note(Place.of(name + ":" + line), "left out: " + Printable.oneLine(cause)));
    }
  }

  private static Diagnostic note(Place place, String message) {
    return new Diagnostic(Severity.MEDIUM, "record.unread", place, message);
  }

  private static boolean beginsWithBrace(Window window) throws IOException {
    for (int i = 0; i < LOOK_AHEAD; i++) {
      if (window.length() <= i && !window.more()) {
        return false;
      }
      int b = window.bytes[window.from + i];
      boolean isMark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
      if (!isMark && !Character.isWhitespace(b)) {
        return b == '{';
      }
    }
    return false;
  }
}
