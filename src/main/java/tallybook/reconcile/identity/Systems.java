package tallybook.reconcile.identity;

import java.util.ArrayList;
import java.util.List;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.rule.Phrases;

/** The systems of identities that a block's cells take part in. */
final class Systems {
  private final TradeLinks trade;
  private final PartLinks parts;
  private final FactorLinks factors;

  Systems(boolean mixSides, Phrases phrases) {
    this.trade = new TradeLinks(mixSides, phrases);
    this.parts = new PartLinks(phrases);
    this.factors = new FactorLinks(phrases);
  }

  List<Linked> of(Block block) {
    var links = new ArrayList<Linked>();
    trade.addTo(links, block);
    parts.addTo(links, block);
    factors.addTo(links, block);
    return links;
  }
}
