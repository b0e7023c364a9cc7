package tallybook.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A resource table: UTF-8, tabs between columns, the first line names them, {@code #} begins a
 * comment line. A missing cell at the end of a line is an empty one.
 */
public final class TsvTable {
  private TsvTable() {}

  /**
   * One line of a table, by column name.
   *
   * @param file as messages name it
   * @param number from 1
   * @param columns the names of the cells, and maybe of more that the line leaves out
   */
  public record Line(String file, int number, List<String> columns, List<String> cells) {
    /** The cell, or an empty text. */
    public String get(String column) {
      int at = columns.indexOf(column);
      return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    /** The cells by the names of their columns. */
    public Map<String, String> byName() {
      var byName = new TreeMap<String, String>();
      for (int i = 0; i < cells.size(); i++) {
        byName.put(columns.get(i), cells.get(i));
      }
      return byName;
    }

    /**
     * The cell.
     *
     * @throws ResourceException if it is empty
     */
    public String required(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw fault("no " + column);
      }
      return cell;
    }

    /**
     * The whole number in a cell.
     *
     * @throws ResourceException if it is empty or no whole number
     */
    public int whole(String column) {
      try {
        return Integer.parseInt(required(column));
      } catch (NumberFormatException e) {
        throw fault("\"" + get(column) + "\" is no whole number");
      }
    }

    /** The blank-separated words of a cell. */
    public List<String> words(String column) {
      String cell = get(column).strip();
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\s+"));
    }

    /** What to throw where this line says something that can't be. */
    public ResourceException fault(String cause) {
      return new ResourceException(file, number, cause);
    }
  }

  static List<Line> parse(String file, String text) {
    var lines = new ArrayList<Line>();
    List<String> columns = null;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line);
      if (columns == null) {
        columns = cells;
      } else if (cells.size() > columns.size()) {
        throw new ResourceException(
            file, number, cells.size() + " cells under " + columns.size() + " columns");
      } else {
        lines.add(new Line(file, number, columns, cells));
      }
    }
    return lines;
  }

  private static List<String> cells(String line) {
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return List.of(cells);
  }
}
