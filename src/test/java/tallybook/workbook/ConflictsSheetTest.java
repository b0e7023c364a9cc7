package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A spread is shown of figures that state one thing, and of no others. */
final class ConflictsSheetTest {
  private static final int KIND = 2;
  private static final int LOWEST = 5;
  private static final int SPREAD = 7;

  @Test
  void figuresThatStateOneThingHaveASpread() throws IOException {
    Map<String, String> spreads = spreads(Books.conflicts());
    assertEquals("0.13", spreads.get("different value"));
    spreads.forEach(
        (kind, spread) -> assertEquals(kind.equals("different value"), !spread.isEmpty()));
  }

  private static Map<String, String> spreads(Book book) throws IOException {
    byte[] written = WorkbookWriterTest.written(book);
    try (var read = new XSSFWorkbook(new ByteArrayInputStream(written))) {
      XSSFSheet sheet = read.getSheet("Conflicts");
      var spreads = new TreeMap<String, String>();
      for (int i = 5; i <= sheet.getLastRowNum(); i++) {
        XSSFRow row = sheet.getRow(i);
        boolean blank = row.getCell(LOWEST).getCellType() == CellType.BLANK;
        String spread = String.valueOf(row.getCell(SPREAD).getRawValue());
        spreads.put(
            row.getCell(KIND).getStringCellValue(),
            blank ? "" : spread.substring(0, Math.min(4, spread.length())));
      }
      return spreads;
    }
  }
}
