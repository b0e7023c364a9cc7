package tallybook.mention.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;

/**
 * The cells of one line.
 *
 * @param line its characters
 */
record Row(Span line, List<Cell> cells) {
  Row {
    cells = List.copyOf(cells);
  }

  boolean has(Cell.Kind kind) {
    return cells.stream().anyMatch(cell -> cell.kind() == kind);
  }

  Cell cell(int place) {
    return place >= 0 && place < cells.size() ? cells.get(place) : Cell.EMPTY;
  }

  /** Words and times alone. */
  boolean isHeads() {
    boolean filled = cells.stream().anyMatch(cell -> cell.isHead() || cell.isTime());
    return filled && !has(Cell.Kind.VALUE) && !has(Cell.Kind.PAIR);
  }

  /** The words of a line that says what the rows below it are of; null if it is none. */
  @Nullable Span section() {
    Span found = null;
    for (Cell cell : cells) {
      if (cell.kind() == Cell.Kind.HEAD && found == null) {
        found = cell.head();
      } else if (cell.kind() != Cell.Kind.EMPTY) {
        return null;
      }
    }
    return found;
  }

  /** The place of the first number: the cells before it head the row. The row's size if none. */
  int firstValue(Columns columns) {
    int words = firstHead();
    for (int i = 0; i < cells.size(); i++) {
      Cell.Kind kind = cells.get(i).kind();
      boolean number =
          kind == Cell.Kind.VALUE
              || kind == Cell.Kind.PAIR
              || kind == Cell.Kind.YEAR && i > 0 && columns.isTimed(i);
      if (number && (words < 0 || words < i)) {
        return i;
      }
    }
    return cells.size();
  }

  private int firstHead() {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isHead() || i == 0 && cells.get(i).isTime()) {
        return i;
      }
    }
    return -1;
  }

  /** The words and the times before a place. */
  List<Span> heads(int to) {
    var heads = new ArrayList<Span>();
    for (Cell cell : cells.subList(0, to)) {
      Span head = cell.head();
      if (head != null && (cell.isHead() || cell.isTime())) {
        heads.add(head);
      }
    }
    return heads;
  }

  /** A unit that a cell in these places states, or null. */
  @Nullable UnitNote note(int from, int to) {
    for (Cell cell : cells.subList(from, to)) {
      if (cell.note() != null) {
        return cell.note();
      }
    }
    return null;
  }
}
