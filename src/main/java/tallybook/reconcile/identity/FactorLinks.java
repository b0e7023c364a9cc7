package tallybook.reconcile.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;
import tallybook.reconcile.check.GrowthChecks;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.rule.Phrases;

/** A level is the level before, grown; a part is the total times its share. */
final class FactorLinks {
  private static final List<Integer> VARIABLES = List.of(0, 1, 2);
  private static final List<Integer> COEFFICIENTS = List.of(1, -1, -1);

  private final Phrases phrases;

  FactorLinks(Phrases phrases) {
    this.phrases = phrases;
  }

  void addTo(List<Linked> links, Block block) {
    for (Settlement cell : block.cells()) {
      if (cell.hasWinner() && cell.series().key().transformation() != Transformation.LEVEL) {
        Linked link = GrowthChecks.isGrowth(cell) ? growth(block, cell) : share(block, cell);
        if (link != null) {
          links.add(link);
        }
      }
    }
  }

  /** What doesn't fit is an inconsistent growth, which {@link GrowthChecks} finds. */
  private @Nullable Linked growth(Block block, Settlement growth) {
    Settlement level = GrowthChecks.level(block, growth);
    Settlement before = level == null ? null : block.neighbour(level, -1);
    if (level == null || before == null || !before.hasWinner()) {
      return null;
    }
    List<Scale> scales =
        switch (growth.series().key().transformation()) {
          case GROWTH -> List.of(Scale.LOG, Scale.LOG, Scale.GROWTH);
          case MULTIPLE -> List.of(Scale.LOG, Scale.LOG, Scale.LOG);
          case CHANGE, LEVEL, SHARE -> List.of(Scale.PLAIN, Scale.PLAIN, Scale.PLAIN);
        };
    var identity = new Identity(phrases.say("identity.growth"), VARIABLES, COEFFICIENTS);
    return new Linked(List.of(level, before, growth), scales, List.of(identity), false);
  }

  private @Nullable Linked share(Block block, Settlement share) {
    SeriesKey key = share.series().key();
    if (key.isTotal()) {
      return null;
    }
    for (Settlement part : block.samePeriod(share)) {
      SeriesKey of = part.series().key();
      if (part.hasWinner() && of.transformation() == Transformation.LEVEL && isOf(key, of)) {
        Settlement total = block.find(Block.totalOf(of), part.period());
        if (total != null && total.hasWinner()) {
          var identity = new Identity(phrases.say("identity.share"), VARIABLES, COEFFICIENTS);
          List<Scale> scales = List.of(Scale.LOG, Scale.LOG, Scale.SHARE);
          return new Linked(List.of(part, total, share), scales, List.of(identity), true);
        }
      }
    }
    return null;
  }

  private static boolean isOf(SeriesKey share, SeriesKey level) {
    return level.indicator().equals(share.indicator())
        && level.product().equals(share.product())
        && level.refArea().equals(share.refArea())
        && java.util.Objects.equals(level.counterpartArea(), share.counterpartArea())
        && level.status() == share.status();
  }
}
