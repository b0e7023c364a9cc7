package tallybook.workbook.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Rows of few bytes hold what rows with all addresses hold. */
final class RowXmlTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void terseRowsReadAsRowsWithEveryAddress() throws IOException {
    byte[] full = written(false);
    byte[] terse = written(true);
    assertEquals(cells(full), cells(terse));
    assertEquals("6.5 & more <b>", cells(terse).get("B2"));
    assertEquals("_x0041_", cells(terse).get("E2"));
    assertEquals("a".repeat(255) + "😀 & …" + "я".repeat(300), cells(terse).get("D7"));
  }

  @Test
  void onlyCellsBesideTheLastLeaveOutTheirAddress() {
    assertEquals(
        "<row r=\"3\"><c r=\"B3\" s=\"0\" t=\"str\"><v>b</v></c><c s=\"0\"><v>1</v></c></row>",
        row(true, xml -> xml.cell(1, 0, "b"), xml -> xml.cell(2, 0, 1)));
    assertEquals(
        "<row r=\"3\"><c s=\"0\"/><c r=\"C3\" s=\"0\"/></row>",
        row(true, xml -> xml.cell(0, 0, null), xml -> xml.cell(2, 0, null)));
  }

  @Test
  void blanksAtTheEdgeOfATextAreKept() {
    assertTrue(row(true, xml -> xml.cell(0, 0, " a")).contains("preserve\"> a</t>"));
  }

  private interface Step {
    void on(RowXml xml);
  }

  private static String row(boolean terse, Step... steps) {
    var bytes = new ByteArrayOutputStream();
    var xml = new RowXml(bytes, "", terse);
    xml.row(3, 0);
    List.of(steps).forEach(step -> step.on(xml));
    xml.endRow();
    xml.flush();
    return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static void rows(RowXml xml) {
    xml.row(2, 30);
    xml.cell(0, 0, new BigDecimal("6500000000.25"));
    xml.cell(1, 0, "6.5 & more <b>");
    xml.cell(2, 0, null);
    xml.cell(3, 0, LocalDate.of(2024, 6, 12));
    xml.cell(4, 0, "_x0041_");
    xml.cell(27, 0, " kept\nlines ");
    xml.cell(28, 0, new Formula("A2*2", 13e9));
    xml.endRow();
    xml.row(7, 0);
    xml.cell(1, 0, new Rich("about 6.5 bn", List.of(new Rich.Mark(6, 9))));
    xml.cell(2, 0, "한국 😀");
    xml.cell(3, 0, "a".repeat(255) + "😀 & …" + "я".repeat(300));
    xml.endRow();
  }

  private static byte[] written(boolean terse) throws IOException {
    var out = new ByteArrayOutputStream();
    new PackageAssembler("<rPr><b/></rPr>", terse)
        .write(laidOut(), Map.of(SHEET, RowXmlTest::rows), Map.of(), out);
    return out.toByteArray();
  }

  private static byte[] laidOut() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet("Rows");
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static Map<String, String> cells(byte[] file) throws IOException {
    Map<String, String> cells = new TreeMap<>();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          cells.put(cell.getAddress().toString(), shown(cell));
        }
      }
    }
    return cells;
  }

  private static String shown(Cell cell) {
    return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : cell.toString();
  }
}
