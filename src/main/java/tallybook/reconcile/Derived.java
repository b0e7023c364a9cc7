package tallybook.reconcile;

import java.util.List;

/**
 * A line that follows from cells by arithmetic: the change between two periods, a level that a
 * stated growth implies. It is shown beside the figures and never counted as evidence.
 *
 * @param kind {@code change}, {@code definition}, {@code growth}, {@code identity} or {@code
 *     coincidence}
 * @param cells keys of the cells that it is computed from
 * @param sentence the line, with its arithmetic
 */
public record Derived(String kind, List<String> cells, String sentence) {
  public Derived {
    cells = List.copyOf(cells);
  }
}
