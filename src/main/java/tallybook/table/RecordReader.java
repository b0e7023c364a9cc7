package tallybook.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
    var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    try {
      RowSource rows = beginsWithBrace(text) ? new JsonRows(text, nested) : new CsvRows(text);
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

  private static boolean beginsWithBrace(BufferedReader text) throws IOException {
    text.mark(LOOK_AHEAD);
    int c = text.read();
    for (int i = 2; i < LOOK_AHEAD && (c == '\uFEFF' || Character.isWhitespace(c)); i++) {
      c = text.read();
    }
    text.reset();
    return c == '{';
  }
}
