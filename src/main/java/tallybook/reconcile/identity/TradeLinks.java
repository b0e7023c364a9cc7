package tallybook.reconcile.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.rule.Phrases;

/** Turnover is exports and imports of one side; the balance is their difference. */
final class TradeLinks {
  private final boolean mixSides;
  private final Phrases phrases;

  TradeLinks(boolean mixSides, Phrases phrases) {
    this.mixSides = mixSides;
    this.phrases = phrases;
  }

  void addTo(List<Linked> links, Block block) {
    for (Settlement cell : block.cells()) {
      SeriesKey key = cell.series().key();
      if (!key.indicator().equals("exports")
          || key.transformation() != Transformation.LEVEL
          || !cell.hasWinner()) {
        continue;
      }
      add(links, link(block, cell, Block.as(key, "imports")));
      SeriesKey turned = Block.turned(key, "exports");
      if (mixSides && turned != null && key.refArea().compareTo(turned.refArea()) < 0) {
        add(links, link(block, cell, turned));
      }
    }
  }

  private static void add(List<Linked> links, @Nullable Linked link) {
    if (link != null) {
      links.add(link);
    }
  }

  private @Nullable Linked link(Block block, Settlement exports, SeriesKey importsKey) {
    SeriesKey key = exports.series().key();
    Settlement imports = settled(block.find(importsKey, exports.period()));
    if (imports == null) {
      return null;
    }
    var cells = new ArrayList<Settlement>(List.of(exports, imports));
    var identities = new ArrayList<Identity>();
    Settlement turnover = turnover(block, exports, key);
    if (turnover != null) {
      identities.add(
          new Identity(
              phrases.say("identity.turnover"), List.of(0, 1, cells.size()), List.of(1, 1, -1)));
      cells.add(turnover);
    }
    Settlement balance = settled(block.find(Block.as(key, "trade_balance"), exports.period()));
    if (balance != null) {
      identities.add(
          new Identity(
              phrases.say("identity.balance"), List.of(0, 1, cells.size()), List.of(1, -1, -1)));
      cells.add(balance);
    }
    return identities.isEmpty() ? null : Linked.plain(cells, identities);
  }

  private static @Nullable Settlement turnover(Block block, Settlement exports, SeriesKey key) {
    Settlement own = settled(block.find(Block.as(key, "trade_turnover"), exports.period()));
    SeriesKey turned = Block.turned(key, "trade_turnover");
    return own != null || turned == null ? own : settled(block.find(turned, exports.period()));
  }

  private static @Nullable Settlement settled(@Nullable Settlement cell) {
    return cell != null && cell.hasWinner() ? cell : null;
  }
}
