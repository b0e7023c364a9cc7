package tallybook.extract;

import java.util.List;
import tallybook.mention.passage.Reason;

/** A reading that lost: its indicator, its score and what spoke for it. */
public record Rival(String indicator, int score, List<Reason> reasons) {
  public Rival {
    reasons = List.copyOf(reasons);
  }
}
