package tallybook.input.text;

import java.util.List;
import tallybook.input.reader.Unreadable;

/** The rows of a table, one at a time, whatever it is stored in. */
public interface TableRows {

  /** Whether there is a row to come. */
  boolean hasNext();

  /**
   * The next row.
   *
   * @throws Unreadable if a quote is opened and never closed
   */
  Row next() throws Unreadable;

  /**
   * @param line of the row's first character, or the row of a sheet, from 1
   */
  record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }
}
