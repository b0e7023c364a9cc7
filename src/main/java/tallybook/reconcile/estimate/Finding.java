package tallybook.reconcile.estimate;

import java.util.List;
import tallybook.flow.Severity;

/**
 * Something found about a cell, before it is put into words.
 *
 * @param code the taxonomy's
 * @param arguments what its sentence is filled with
 * @param cells the other cells concerned
 * @param rows the claims concerned, besides the winner's; may be empty
 */
public record Finding(
    String code, Severity severity, List<String> arguments, List<Settlement> cells, int[] rows) {
  public Finding {
    arguments = List.copyOf(arguments);
    cells = List.copyOf(cells);
  }
}
