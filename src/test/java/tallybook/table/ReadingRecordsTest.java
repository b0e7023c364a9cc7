package tallybook.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallybook.flow.Diagnostic;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;
import tallybook.reconcile.RandomFigures;

/** Records are read in place where they are plain, and the same way where they are not. */
final class ReadingRecordsTest {

  @Property(tries = 60)
  void whatIsRecognisedByItsBytesIsWhatItsFieldsSay(@ForAll long seed) throws IOException {
    List<Observation> figures = RandomFigures.of(seed, 60);
    for (boolean json : new boolean[] {true, false}) {
      byte[] bytes = written(figures, json);
      var plain = new ArrayList<Observation>();
      RecordReader.read(
          "it", new ByteArrayInputStream(bytes), row -> plain.add(ObservationFields.read(row)));
      var read = new ArrayList<Observation>();
      assertEquals(List.of(), ObservationReader.read("it", new Dripping(bytes), read::add));
      assertEquals(plain, read);
    }
  }

  /** Columns a and b of the first record, then the notes; ⏎ is a line's end, ¦ a quotation mark. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a,b⏎1,2⏎                     | 1 2
          a,b⏎1,2                      | 1 2
          a;b⏎1;2⏎                     | 1 2
          a,b⏎¦1,5¦,2⏎                 | 1,5 2
          a,b⏎¦say ¦¦so¦¦¦,2⏎          | say ¦so¦ 2
          a,b⏎¦one⏎two¦,2⏎             | one⏎two 2
          a,b⏎¦x¦y,2⏎                  | xy 2
          a,b⏎x¦y,2⏎                   | x¦y 2
          a,b⏎⏎1,2⏎                    | 1 2
          a,b⏎1⏎                       | 1 -
          a,b⏎,2⏎                      | - 2
          a,a⏎1,⏎                      | 1 -
          b,a⏎2,'=1⏎                   | =1 2
          a,b⏎¦1,2⏎                    | it:2 left out: a quotation mark is never closed
          a,b⏎1,2,3⏎                   | it:2 left out: 3 cells under 2 column names
          a,b⏎¦x⏎y¦,1,2⏎3,4⏎           | 3 4 it:2 left out: 3 cells under 2 column names
          {¦a¦:1,¦b¦:¦2¦}⏎             | 1 2
          {¦a¦:1,¦b¦:¦2¦}              | 1 2
          { ¦b¦ : 2 , ¦a¦ : ¦1¦ } ⏎    | 1 2
          {¦a¦:null,¦b¦:true}⏎         | - true
          {¦a¦:¦x\\¦\\u0041\\n¦,¦b¦:-1.5e3}⏎ | x¦A⏎ -1.5e3
          {¦a¦:¦\\ud83d\\ude00¦,¦b¦:2}⏎ | 😀 2
          {¦a¦:[1,2],¦b¦:2}⏎           | - 2
          {¦a¦:1,¦a¦:3,¦b¦:2}⏎         | 3 2
          {}⏎{¦a¦:1}⏎                  | - - 1 -
          {¦a¦:01,¦b¦:2}⏎{¦a¦:1}⏎      | 1 - it:1 left out: not JSON: Invalid numeric value: Leading zeroes not allowed
          {¦a¦:1⏎{¦a¦:1}⏎              | 1 - it:1 left out: not JSON: Unexpected end-of-input: expected close marker for Object
          """)
  void aRecordReadsAsItsCharactersSay(String file, String expected) throws IOException {
    String text = file.strip().replace('⏎', '\n').replace('¦', '"').replace("\\\\", "\\");
    for (boolean drips : new boolean[] {false, true}) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      var seen = new ArrayList<String>();
      List<Diagnostic> notes =
          RecordReader.read(
              "it",
              drips ? new Dripping(bytes) : new ByteArrayInputStream(bytes),
              row -> {
                seen.add(shown(row.text("a")));
                seen.add(shown(row.text("b")));
              });
      notes.forEach(note -> seen.add(note.place() + " " + note.message()));
      String line =
          String.join(" ", seen).replaceAll("\\[Source[^\\]]*]", "").replaceAll(" +", " ");
      assertEquals(expected.strip(), line.replaceAll("; line.*| line.*column.*", "").strip());
    }
  }

  private static String shown(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "-" : text.replace('\n', '⏎').replace('"', '¦');
  }

  private static byte[] written(List<Observation> figures, boolean json) throws IOException {
    var out = new StringWriter();
    RowWriter<Observation> rows =
        json
            ? new JsonLinesWriter<>(ObservationFields.ALL, out)
            : new CsvWriter<>(ObservationFields.ALL, out);
    for (Observation figure : figures) {
      rows.write(figure);
    }
    rows.finish();
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Gives a few bytes at a time, as a pipe may. */
  private static final class Dripping extends FilterInputStream {
    private int count;

    Dripping(byte[] bytes) {
      super(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return super.read(bytes, from, Math.min(length, 1 + count++ % 7));
    }
  }

  @org.junit.jupiter.api.Test
  void noStreamIsNoRecord() throws IOException {
    try (InputStream empty = new ByteArrayInputStream(new byte[0])) {
      assertEquals(List.of(), RecordReader.read("it", empty, row -> {}));
    }
  }
}
