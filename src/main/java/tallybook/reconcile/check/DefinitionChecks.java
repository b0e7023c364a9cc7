package tallybook.reconcile.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Severity;
import tallybook.observation.SeriesKey;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Settlement;

/** Indicators that define nearly the same thing: side by side, in any bins. */
final class DefinitionChecks {
  private final Ledger ledger;

  DefinitionChecks(Ledger ledger) {
    this.ledger = ledger;
  }

  void check(Block block) {
    for (Map.Entry<String, String> pair : ledger.rules().definitions().entrySet()) {
      for (Settlement cell : block.cells()) {
        String indicator = cell.series().key().indicator();
        if (!cell.hasWinner()) {
          continue;
        }
        if (indicator.equals(pair.getKey())) {
          beside(block, cell, pair.getValue(), true);
        } else if (indicator.equals(pair.getValue())) {
          beside(block, cell, pair.getKey(), false);
        }
      }
    }
  }

  private void beside(Block block, Settlement cell, String sibling, boolean isNarrow) {
    Settlement other = nearest(block, cell, sibling);
    if (other == null) {
      return;
    }
    Settlement narrow = isNarrow ? cell : other;
    Settlement wide = isNarrow ? other : cell;
    Claims claims = block.claims();
    cell.find(
        ledger.finding(
            "DEFINITION_DIFFERS",
            isCompatible(narrow, wide) ? Severity.INFO : Severity.LOW,
            List.of(words(claims, wide), words(claims, narrow), other.series().key().indicator()),
            List.of(other),
            Ledger.rows(other.winner())));
  }

  private String words(Claims claims, Settlement cell) {
    return ledger.figure(claims, cell) + " (" + ledger.name(cell) + ")";
  }

  /** The narrower notion may not exceed the wider one of the same or a later time. */
  private static boolean isCompatible(Settlement narrow, Settlement wide) {
    return narrow.period().last() > wide.period().last()
        || narrow.winner().region().low() <= wide.winner().region().high();
  }

  /** The sibling's cell that is nearest in time. */
  static @Nullable Settlement nearest(Block block, Settlement cell, String sibling) {
    SeriesKey key = Block.as(cell.series().key(), sibling);
    Settlement nearest = null;
    for (Settlement other : block.bySeries().getOrDefault(key, List.of())) {
      if (other.hasWinner() && (nearest == null || apart(other, cell) < apart(nearest, cell))) {
        nearest = other;
      }
    }
    return nearest;
  }

  private static long apart(Settlement left, Settlement right) {
    return Math.abs(left.period().last() - right.period().last());
  }
}
