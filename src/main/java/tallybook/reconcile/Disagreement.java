package tallybook.reconcile;

import java.util.List;
import tallybook.flow.Severity;

/**
 * Why figures that a reader might compare differ: a row of the Conflicts sheet.
 *
 * @param code the taxonomy's, {@code TRUE_CONFLICT}, {@code DEFINITION_DIFFERS}
 * @param cells keys of the cells concerned, the one to decide on first; never empty
 * @param observations ids of the figures that differ, in the cells' order
 * @param reason one sentence for the person who decides, with both figures and the arithmetic
 * @param suggestion what to do about it, one sentence
 */
public record Disagreement(
    String code,
    Severity severity,
    List<String> cells,
    List<String> observations,
    String reason,
    String suggestion) {
  public Disagreement {
    cells = List.copyOf(cells);
    observations = List.copyOf(observations);
  }

  /** Whether the figures cannot all be right, rather than differ in what they count. */
  public boolean isConflict() {
    return severity.atLeast(Severity.MEDIUM);
  }
}
