package tallybook.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
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
   */
  public record Line(String file, int number, Map<String, String> cells) {
    /** The cell, or an empty text. */
    public String get(String column) {
      return cells.getOrDefault(column, "");
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
    String[] columns = null;
    int number = 0;
    for (String ended : text.split("\n", -1)) {
      number++;
      String line = ended.endsWith("\r") ? ended.substring(0, ended.length() - 1) : ended;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns == null) {
        columns = cells;
        Arrays.setAll(cells, i -> cells[i].strip());
      } else {
        lines.add(line(file, number, columns, cells));
      }
    }
    return lines;
  }

  private static Line line(String file, int number, String[] columns, String[] cells) {
    if (cells.length > columns.length) {
      throw new ResourceException(
          file, number, cells.length + " cells under " + columns.length + " columns");
    }
    var byName = new TreeMap<String, String>();
    for (int i = 0; i < cells.length; i++) {
      byName.put(columns[i], cells[i].strip());
    }
    return new Line(file, number, byName);
  }
}
