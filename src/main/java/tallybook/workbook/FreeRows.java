package tallybook.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import tallybook.workbook.sheets.ReadMe;
import tallybook.workbook.stream.RowXml;
import tallybook.workbook.style.Role;
import tallybook.workbook.style.Styles;

/** The rows of a sheet that is no single table: Read me, Charts. */
final class FreeRows {
  private FreeRows() {}

  /** Makes the formats that the cells need, and then writes them, row by row. */
  static Consumer<RowXml> of(List<ReadMe.Cell> all, Styles styles, boolean plain) {
    var rows = new TreeMap<Integer, List<ReadMe.Cell>>();
    for (ReadMe.Cell cell : all) {
      styles.of(cell.role(), cell.format(), false);
      rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
    }
    return xml -> rows.forEach((row, cells) -> write(xml, row, cells, styles, plain));
  }

  private static void write(
      RowXml xml, int row, List<ReadMe.Cell> cells, Styles styles, boolean plain) {
    xml.row(row, height(cells.get(0).role()));
    cells.sort(Comparator.comparingInt(ReadMe.Cell::column));
    for (ReadMe.Cell cell : cells) {
      int style = styles.of(cell.role(), cell.format(), false);
      xml.cell(cell.column(), style, plain ? PlainValues.of(cell.content()) : cell.content());
    }
    xml.endRow();
  }

  private static double height(Role role) {
    return switch (role) {
      case TITLE -> 24;
      case HEADING -> 22;
      case HEADER, HEADER_LABEL -> 32;
      default -> 0;
    };
  }
}
