package tallybook.input.sources;

import java.io.IOException;
import java.util.List;
import tallybook.input.office.XlsxReader;
import tallybook.input.reader.Columns;
import tallybook.input.reader.Limits;
import tallybook.input.text.TableRows;

/**
 * The rows of a spreadsheet that lists sources: its sheet {@code Sources}, or the first. Lines of
 * explanation above the header are passed over.
 */
final class SheetRows implements TableRows {
  private static final String SHEET = "Sources";
  private static final int HEAD = 12;

  private final List<List<String>> rows;
  private int next;

  private SheetRows(List<List<String>> rows, int header) {
    this.rows = rows;
    this.next = header;
  }

  static SheetRows of(byte[] bytes, Limits limits, Columns columns) throws IOException {
    List<List<String>> rows = XlsxReader.rows(bytes, limits, SHEET);
    for (int i = 0; i < Math.min(HEAD, rows.size()); i++) {
      if (columns.positions(rows.get(i)).containsKey("file")) {
        return new SheetRows(rows, i);
      }
    }
    return new SheetRows(rows, 0);
  }

  @Override
  public boolean hasNext() {
    return next < rows.size();
  }

  @Override
  public Row next() {
    return new Row(next + 1, rows.get(next++));
  }
}
