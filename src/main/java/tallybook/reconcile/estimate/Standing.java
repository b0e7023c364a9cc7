package tallybook.reconcile.estimate;

import java.util.IdentityHashMap;
import java.util.Map;
import tallybook.reconcile.claim.Claims;

/** Who wins in each cell at the end of a pass, and how surely: what the next pass looks at. */
public final class Standing {
  private final Confidence confidence;
  private final Claims claims;
  private final Map<Settlement, Integer> winners = new IdentityHashMap<>();

  Standing(Block block, Confidence confidence) {
    this.confidence = confidence;
    this.claims = block.claims();
    block.cells().forEach(cell -> winners.put(cell, cell.winnerNumber()));
  }

  /** The group that wins; ask {@link Settlement#hasWinner()} before. */
  public Group winner(Settlement cell) {
    return cell.groups().get(winners.getOrDefault(cell, 0));
  }

  /** Confidence but for the jump. */
  public double confidence(Settlement cell) {
    Group winner = winner(cell);
    return confidence.backing(winner)
        * confidence.dissent(cell, winner)
        * confidence.extraction(winner)
        * confidence.time(claims, cell, winner);
  }
}
