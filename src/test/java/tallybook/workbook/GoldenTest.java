package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The seeds' workbook as a text, read by a library that shares nothing with the writer. */
final class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/workbook/seeds.txt");

  /** Functions that POI, LibreOffice and Excel since 2010 compute alike. */
  private static final Set<String> SAFE =
      Set.of(
          "ABS",
          "COUNT",
          "COUNTA",
          "COUNTIFS",
          "HYPERLINK",
          "IF",
          "IFERROR",
          "INDEX",
          "ISNUMBER",
          "MATCH",
          "MAX",
          "MIN",
          "NA",
          "SUBSTITUTE",
          "SUM",
          "SUMIFS");

  private static final Pattern FUNCTION = Pattern.compile("([A-Z][A-Z.]*)\\(");

  @Test
  void theSeedsWorkbookReadsAsItsGoldenText() throws IOException {
    List<String> lines = dump(WorkbookWriterTest.written(Books.seeds()));
    Path made = Path.of("target/golden/seeds.txt");
    Files.createDirectories(made.getParent());
    Files.write(made, lines);
    assertEquals(
        Files.readString(GOLDEN), Files.readString(made), "differs: compare " + made + " with it");
  }

  @Test
  void formulasAreShortAndOfFunctionsThatEveryReaderHas() throws IOException {
    var used = new TreeSet<String>();
    for (Book book : List.of(Books.seeds(), Books.conflicts(), Books.empty())) {
      for (String line : dump(WorkbookWriterTest.written(book))) {
        int at = line.indexOf(" | =");
        if (at >= 0) {
          String formula = line.substring(at + 4);
          assertTrue(formula.length() < 200, formula.length() + ": " + line);
          Matcher functions = FUNCTION.matcher(formula.replaceAll("\"[^\"]*\"", "\"\""));
          while (functions.find()) {
            used.add(functions.group(1));
          }
        }
      }
    }
    used.removeAll(SAFE);
    assertEquals(Set.of(), used);
  }

  private static List<String> dump(byte[] workbook) throws IOException {
    var lines = new ArrayList<String>();
    try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : read.getSheets().toList()) {
        if (!sheet.getName().equals("Dictionary")) {
          try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(
                row ->
                    row.stream()
                        .filter(c -> c != null && c.getType() != CellType.EMPTY)
                        .forEach(cell -> lines.add(line(sheet, cell))));
          }
        }
      }
    }
    return lines;
  }

  private static String line(Sheet sheet, Cell cell) {
    String value = String.valueOf(cell.getRawValue()).replace("\n", "\\n").replace("\r", "\\r");
    String text = cell.getType() == CellType.STRING ? cell.getText().replace("\n", "\\n") : value;
    String formula = cell.getFormula();
    String type =
        formula != null ? "formula" : cell.getType().name().toLowerCase(java.util.Locale.ROOT);
    return sheet.getName()
        + "!"
        + cell.getAddress()
        + " | "
        + type
        + " | "
        + text
        + (formula == null ? "" : " | =" + formula);
  }
}
