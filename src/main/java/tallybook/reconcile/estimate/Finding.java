package tallybook.reconcile.estimate;

import java.util.List;
import java.util.function.Supplier;
import tallybook.flow.Severity;

/**
 * Something found about a cell, before it is put into words.
 *
 * @param code the taxonomy's
 * @param words what its sentence is filled with, put together only when it is read
 * @param cells the other cells concerned
 * @param rows the claims concerned, besides the winner's; may be empty
 */
public record Finding(
    String code,
    Severity severity,
    Supplier<List<String>> words,
    List<Settlement> cells,
    int[] rows) {
  public Finding {
    cells = List.copyOf(cells);
  }

  /** With its words at hand. */
  public Finding(
      String code, Severity severity, List<String> words, List<Settlement> cells, int[] rows) {
    this(code, severity, () -> words, cells, rows);
  }

  /** What the code's sentence is filled with. */
  public List<String> arguments() {
    return List.copyOf(words.get());
  }
}
