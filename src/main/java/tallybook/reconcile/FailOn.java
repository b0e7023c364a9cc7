package tallybook.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tallybook.decision.DecisionState;
import tallybook.decision.Ruling;
import tallybook.flow.Severity;
import tallybook.observation.TimeBasis;

/**
 * What a script takes for a failure: {@code --fail-on medium}, {@code stale}, {@code undated},
 * {@code conflict}, or a flag's code. Accepted flags don't count.
 *
 * @param word as given, in lower case but for a code
 */
public record FailOn(String word) {

  /**
   * @throws IllegalArgumentException if it is none of the words
   */
  public static FailOn parse(String word, List<String> codes) {
    boolean known =
        List.of("stale", "undated", "conflict").contains(word)
            || severity(word) != null
            || codes.contains(word.toUpperCase(Locale.ROOT));
    if (!known) {
      throw new IllegalArgumentException(
          "--fail-on takes info, low, medium, high, conflict, stale, undated or a flag's code, not "
              + word);
    }
    return new FailOn(word);
  }

  /** What remains to be resolved, a line each, in the order of cells and decisions. */
  public List<String> unresolved(Reconciliation result) {
    var lines = new ArrayList<String>();
    if (word.equals("stale")) {
      for (Ruling ruling : result.rulings()) {
        if (ruling.state() == DecisionState.STALE) {
          lines.add(ruling.decision().id() + ": stale, " + ruling.reason());
        }
      }
      return lines;
    }
    for (ReconciledCell cell : result.cells()) {
      if (word.equals("undated")) {
        if (cell.timeBasis() == TimeBasis.UNDATED) {
          lines.add(cell.key() + ": undated");
        }
        continue;
      }
      for (ReconciledCell.Flag flag : cell.flags()) {
        if (counts(flag)) {
          lines.add(cell.key() + ": " + flag.code() + " (" + flag.severity().code() + ")");
        }
      }
    }
    return lines;
  }

  private boolean counts(ReconciledCell.Flag flag) {
    Severity least = word.equals("conflict") ? Severity.MEDIUM : severity(word);
    return least == null
        ? flag.code().equals(word.toUpperCase(Locale.ROOT)) && flag.severity() != Severity.NONE
        : flag.severity().atLeast(least);
  }

  private static @Nullable Severity severity(String word) {
    for (Severity severity : Severity.values()) {
      if (severity != Severity.NONE && severity.code().equals(word)) {
        return severity;
      }
    }
    return null;
  }
}
