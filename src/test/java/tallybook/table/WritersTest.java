package tallybook.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import tallybook.flow.Printable;
import tallybook.observation.Field;
import tallybook.observation.Field.Type;
import tallybook.observation.Observation;

final class WritersTest {
  private record Pair(String name, BigDecimal value) {}

  private static final List<Field<Pair>> FIELDS =
      List.of(
          new Field<>("name", Type.TEXT, "A name.", Pair::name),
          new Field<>("value", Type.NUMBER, "A value.", Pair::value));

  @Test
  void aNumberIsWrittenOutWithoutExponentOrIdleZeros() {
    assertEquals("6200000000", JsonText.of(new BigDecimal("6.2E+9")));
    assertEquals("12.5", JsonText.of(new BigDecimal("12.500")));
    assertEquals("-0.001", JsonText.of(new BigDecimal("-1E-3")));
    assertEquals("0", JsonText.of(new BigDecimal("0.00")));
    assertEquals("0.8", JsonText.of(0.8));
  }

  @Test
  void nestedValuesKeepTheirOrder() {
    var flag = new LinkedHashMap<String, Object>();
    flag.put("code", "X");
    flag.put("args", Arrays.asList(1, null));
    assertEquals("[{\"code\":\"X\",\"args\":[1,null]},true]", JsonText.of(List.of(flag, true)));
  }

  @Test
  void charactersThatATerminalObeysAreEscaped() {
    assertEquals("\"\\u001b[2J\\u202e\\ud800 \\n\"", JsonText.of("\u001b[2J\u202e\ud800 \n"));
    assertEquals("😀", Printable.oneLine("😀"));
    assertEquals("a b\uFFFD", Printable.oneLine("a\nb\u001b"));
  }

  @Test
  void aTextThatLooksLikeAFormulaStaysText() throws IOException {
    var out = new StringWriter();
    var csv = new CsvWriter<>(FIELDS, out);
    csv.write(new Pair("=1+1.txt", new BigDecimal("-5")));
    csv.write(new Pair("a \"b\", c", BigDecimal.ONE));
    csv.finish();
    assertEquals("name,value\n'=1+1.txt,-5\n\"a \"\"b\"\", c\",1\n", out.toString());
  }

  @Test
  void aConsoleTableCutsLongValuesAndMeasuresWideSigns() throws IOException {
    var out = new StringWriter();
    var table = new ConsoleTable<>(List.of(FIELDS.get(0), FIELDS.get(1)), out, 6);
    table.write(new Pair("한국", BigDecimal.TEN));
    table.write(new Pair("Kazakhstan", BigDecimal.ONE));
    table.finish();
    assertEquals(" name    value\n 한국       10\n Kazak…      1\n", out.toString());
  }

  @Test
  void aTablesawTableHasAColumnForEachField() {
    var days = new Field<Pair>("day", Type.DATE, "A day.", p -> LocalDate.of(2024, 6, 12));
    var table =
        FieldTable.of(
            "pairs",
            List.of(FIELDS.get(0), FIELDS.get(1), days),
            List.of(new Pair("a", BigDecimal.ONE), new Pair("b", new BigDecimal("2.5"))));
    assertEquals(List.of("name", "value", "day"), table.columnNames());
    assertEquals(3.5, table.doubleColumn("value").sum());
  }

  @Test
  void aBrokenRecordCostsItselfAndSaysWhere() throws IOException {
    var found = new ArrayList<Observation>();
    String lines =
        "{\"id\":\"o1\",\"article\":\"a\",\"indicator\":\"gdp\",\"ref_area\":\"KAZ\",\"unit\":\"USD\",\"value\":5}\n"
            + "{\"id\":\n"
            + "{\"id\":\"o2\"}\n";
    var notes =
        ObservationReader.read(
            "it.jsonl",
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            found::add);
    assertEquals(1, found.size());
    assertEquals(2, notes.size());
    assertEquals("it.jsonl:2", String.valueOf(notes.get(0).place()));
    assertEquals("left out: no article", notes.get(1).message());
  }

  @Test
  void semicolonsAndTabsSeparateToo() throws IOException {
    var found = new ArrayList<Observation>();
    String lines = "\uFEFFid;article;indicator;ref_area;unit;value\no1;a;gdp;KAZ;USD;5\n";
    ObservationReader.read(
        "it.csv", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), found::add);
    assertEquals("KAZ", found.get(0).key().refArea());
  }
}
