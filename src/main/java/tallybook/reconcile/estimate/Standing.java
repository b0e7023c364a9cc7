package tallybook.reconcile.estimate;

import java.util.Arrays;
import tallybook.reconcile.claim.Claims;

/** Who wins in each cell at the end of a pass, and how surely: what the next pass looks at. */
public final class Standing {
  private final Confidence confidence;
  private final Claims claims;
  private final int[] winners;

  /** By place in the block; NaN until it is asked for. */
  private final double[] confidences;

  Standing(Block block, Confidence confidence) {
    this.confidence = confidence;
    this.claims = block.claims();
    this.winners = new int[block.cells().size()];
    this.confidences = new double[winners.length];
    Arrays.fill(confidences, Double.NaN);
    for (int i = 0; i < winners.length; i++) {
      winners[i] = block.cells().get(i).winnerNumber();
    }
  }

  /** The group that wins; ask {@link Settlement#hasWinner()} before. */
  public Group winner(Settlement cell) {
    return cell.groups().get(winners[cell.place()]);
  }

  /** Confidence but for the jump. */
  public double confidence(Settlement cell) {
    int place = cell.place();
    if (Double.isNaN(confidences[place])) {
      Group winner = winner(cell);
      confidences[place] =
          winner.backing(confidence)
              * confidence.dissent(cell, winner)
              * confidence.extraction(winner)
              * confidence.time(claims, cell, winner);
    }
    return confidences[place];
  }
}
