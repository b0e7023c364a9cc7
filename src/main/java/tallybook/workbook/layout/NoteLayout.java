package tallybook.workbook.layout;

import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tallybook.workbook.sheets.Note;
import tallybook.workbook.stream.CellText;

/** Notes on cells, as large as their text. */
final class NoteLayout {
  private static final int WIDE = 4;
  private static final int LINE = 48;

  private NoteLayout() {}

  static void add(XSSFSheet sheet, List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    for (Note note : notes) {
      int row = note.row() - 1;
      int lines = 1;
      for (String line : note.text().split("\n")) {
        lines += 1 + line.length() / LINE;
      }
      XSSFClientAnchor anchor =
          drawing.createAnchor(
              0, 0, 0, 0, note.column() + 1, row, note.column() + 1 + WIDE, row + lines);
      XSSFComment comment = drawing.createCellComment(anchor);
      comment.setAddress(new CellAddress(row, note.column()));
      comment.setAuthor(note.author());
      comment.setString(CellText.clean(note.text()));
    }
    dropEmpty(sheet, drawing);
    ThreadPart.add(sheet, notes);
  }

  /** POI makes a drawing for notes, which stand in another part: it holds nothing. */
  private static void dropEmpty(XSSFSheet sheet, XSSFDrawing drawing) {
    var shapes = drawing.getCTDrawing();
    if (shapes.sizeOfTwoCellAnchorArray() > 0 || !sheet.getCTWorksheet().isSetDrawing()) {
      return;
    }
    String id = sheet.getCTWorksheet().getDrawing().getId();
    sheet.getCTWorksheet().unsetDrawing();
    sheet.getPackagePart().removeRelationship(id);
    sheet.getPackagePart().getPackage().removePart(drawing.getPackagePart());
  }
}
