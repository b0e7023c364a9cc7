package tallybook.reconcile.check;

import java.util.List;
import tallybook.observation.SeriesKey;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.rule.Thresholds;

/** One side's exports beside the other side's imports of the same period. */
final class MirrorChecks {
  private final Ledger ledger;
  private final double ratio;

  MirrorChecks(Ledger ledger, Thresholds thresholds) {
    this.ledger = ledger;
    this.ratio = thresholds.of("mirror.ratio");
  }

  void check(Block block) {
    for (Settlement exports : block.cells()) {
      SeriesKey key = exports.series().key();
      SeriesKey mirror = key.indicator().equals("exports") ? Block.turned(key, "imports") : null;
      Settlement imports = mirror == null ? null : block.find(mirror, exports.period());
      if (imports != null
          && imports.hasWinner()
          && exports.hasWinner()
          && imports.winner().hasPoint()
          && exports.winner().hasPoint()
          && Regions.isLevel(key)
          && !agree(exports, imports)) {
        found(block, exports, imports);
      }
    }
  }

  /** Imports count freight and insurance, so they may be somewhat more. */
  private boolean agree(Settlement exports, Settlement imports) {
    double low = exports.winner().region().low();
    double high = exports.winner().region().high() * ratio;
    return imports.winner().region().high() >= low && imports.winner().region().low() <= high;
  }

  private void found(Block block, Settlement exports, Settlement imports) {
    double apart = imports.winner().point() / exports.winner().point() - 1;
    var arguments =
        List.of(
            ledger.figure(block.claims(), exports),
            ledger.figure(block.claims(), imports),
            ledger.amounts().share(apart),
            exports.series().key().refArea() + ", " + imports.series().key().refArea());
    exports.find(ledger.finding("MIRROR_SIDE", arguments, List.of(imports), new int[0]));
    imports.find(ledger.finding("MIRROR_SIDE", arguments, List.of(exports), new int[0]));
  }
}
