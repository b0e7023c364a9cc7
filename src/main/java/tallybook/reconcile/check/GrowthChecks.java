package tallybook.reconcile.check;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;
import tallybook.reconcile.estimate.Band;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.rule.Thresholds;

/** A level, the growth stated for it, and the level before: the three should fit. */
public final class GrowthChecks {
  private final Ledger ledger;

  GrowthChecks(Ledger ledger) {
    this.ledger = ledger;
  }

  void check(Block block) {
    for (Settlement growth : block.cells()) {
      if (!growth.hasWinner() || !isGrowth(growth)) {
        continue;
      }
      Settlement level = level(block, growth);
      Settlement before = level == null ? null : block.neighbour(level, -1);
      if (level != null && before != null && before.hasWinner()) {
        fit(block, growth, level, before);
      }
    }
  }

  private void fit(Block block, Settlement growth, Settlement level, Settlement before) {
    Band expected = after(growth, before.winner().region());
    if (expected == null || expected.meets(level.winner().region())) {
      return;
    }
    var claims = block.claims();
    level.find(
        ledger.finding(
            "GROWTH_INCONSISTENT",
            List.of(
                ledger.figure(claims, level) + " (" + ledger.period(level) + ")",
                ledger.figure(claims, growth),
                ledger.figure(claims, before)),
            List.of(growth, before),
            Ledger.rows(growth.winner())));
  }

  /** Whether it tells of a change rather than a level or a share. */
  public static boolean isGrowth(Settlement cell) {
    return switch (cell.series().key().transformation()) {
      case GROWTH, MULTIPLE, CHANGE -> true;
      case LEVEL, SHARE -> false;
    };
  }

  /** The level of the same thing in the same period. */
  public static @Nullable Settlement level(Block block, Settlement growth) {
    for (Settlement other : block.samePeriod(growth)) {
      if (other.hasWinner() && isLevelOf(other, growth)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isLevelOf(Settlement level, Settlement growth) {
    SeriesKey left = level.series().key();
    SeriesKey right = growth.series().key();
    boolean sameUnit =
        right.transformation() != Transformation.CHANGE || left.unit().equals(right.unit());
    return left.transformation() == Transformation.LEVEL
        && left.indicator().equals(right.indicator())
        && left.refArea().equals(right.refArea())
        && Objects.equals(left.counterpartArea(), right.counterpartArea())
        && left.product().equals(right.product())
        && left.status() == right.status()
        && sameUnit
        && !Thresholds.isRate(level.series().kind())
        && Regions.isSamePeriod(level, growth);
  }

  /** The level that follows from the level before; null if growth turns the sign. */
  private static @Nullable Band after(Settlement growth, Band before) {
    Band stated = growth.winner().region();
    return switch (growth.series().key().transformation()) {
      case CHANGE -> before.plus(stated);
      case MULTIPLE -> times(before, stated);
      case GROWTH -> times(before, new Band(1 + stated.low() / 100, 1 + stated.high() / 100));
      case LEVEL, SHARE -> null;
    };
  }

  /** The level before that follows from a level; null if growth turns the sign. */
  public static @Nullable Band before(Settlement growth, Band level) {
    Band stated = growth.winner().region();
    return switch (growth.series().key().transformation()) {
      case CHANGE -> level.minus(stated);
      case MULTIPLE -> over(level, stated);
      case GROWTH -> over(level, new Band(1 + stated.low() / 100, 1 + stated.high() / 100));
      case LEVEL, SHARE -> null;
    };
  }

  private static @Nullable Band times(Band level, Band factor) {
    return level.low() < 0 || factor.low() <= 0
        ? null
        : new Band(level.low() * factor.low(), level.high() * factor.high());
  }

  private static @Nullable Band over(Band level, Band factor) {
    return level.low() < 0 || factor.low() <= 0
        ? null
        : new Band(level.low() / factor.high(), level.high() / factor.low());
  }
}
