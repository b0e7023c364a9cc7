package tallybook.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;
import tallybook.observation.Row;

/** Reads observations back: JSON lines or CSV with the contract's names, in UTF-8. */
public final class ObservationReader {
  private static final int MOST_NOTES = 20;

  private final String name;
  private final List<Diagnostic> notes = new ArrayList<>();
  private int broken;

  private ObservationReader(String name) {
    this.name = name;
  }

  /**
   * Hands over the observations in their order. A record that can't be read costs itself and a
   * diagnostic; after twenty, the rest are counted in one.
   *
   * @param name as diagnostics name the input
   * @return what was left out, and why
   */
  public static List<Diagnostic> read(String name, InputStream in, Consumer<Observation> taker)
      throws IOException {
    return new ObservationReader(name).run(in, taker);
  }

  private List<Diagnostic> run(InputStream in, Consumer<Observation> taker) throws IOException {
    var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    try {
      RowSource rows = beginsWithBrace(text) ? new JsonRows(text) : new CsvRows(text);
      while (step(rows, taker)) {}
    } catch (RowException e) {
      leaveOut(e.line(), e.getMessage());
    }
    if (broken > MOST_NOTES) {
      notes.add(note(Place.of(name), (broken - MOST_NOTES) + " more records were left out"));
    }
    return List.copyOf(notes);
  }

  private boolean step(RowSource rows, Consumer<Observation> taker) throws IOException {
    try {
      Row row = rows.next();
      if (row == null) {
        return false;
      }
      taker.accept(ObservationFields.read(row));
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
      notes.add(note(Place.of(name + ":" + line), "left out: " + Unprintable.oneLine(cause)));
    }
  }

  private static Diagnostic note(Place place, String message) {
    return new Diagnostic(Severity.MEDIUM, "record.unread", place, message);
  }

  private static boolean beginsWithBrace(BufferedReader text) throws IOException {
    text.mark(1 << 12);
    int c = text.read();
    for (int i = 0; i < (1 << 12) - 2 && (c == '\uFEFF' || Character.isWhitespace(c)); i++) {
      c = text.read();
    }
    text.reset();
    return c == '{';
  }
}
