package tallybook.reconcile.check;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tallybook.observation.ObsStatus;
import tallybook.observation.SeriesKey;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Finding;
import tallybook.reconcile.estimate.Group;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Standing;
import tallybook.reconcile.rule.Thresholds;

/** Figures that stand in the wrong place: another direction, part, kind, period or status. */
final class PlaceReasons {
  private final Ledger ledger;
  private final Regions regions;

  PlaceReasons(Ledger ledger, Thresholds thresholds) {
    this.ledger = ledger;
    this.regions = new Regions(thresholds.of("region.confidence"));
  }

  @Nullable Finding directionSwapped(Pair pair) {
    Settlement other = opposite(pair.block(), pair.cell(), pair.rival(), pair.standing());
    return other == null || !isApart(pair) ? null : found("DIRECTION_SWAPPED", pair, other);
  }

  /** The cell of the opposite direction that holds the group's figure. */
  @Nullable Settlement opposite(Block block, Settlement cell, Group group, Standing standing) {
    SeriesKey key = cell.series().key();
    boolean exports = key.indicator().equals("exports");
    if (!exports && !key.indicator().equals("imports")
        || !Regions.hasTwoDigits(block.claims(), group)) {
      return null;
    }
    SeriesKey turned = Block.turned(key, key.indicator());
    SeriesKey mirrored = Block.as(key, exports ? "imports" : "exports");
    return regions.holding(
        block.samePeriod(cell),
        cell,
        group,
        standing,
        other -> other.series().key().equals(turned) || other.series().key().equals(mirrored));
  }

  @Nullable Finding partOfTotal(Pair pair) {
    if (!(pair.ratio() < 1)) {
      return null;
    }
    Settlement part = part(pair.block(), pair.cell(), pair.rival(), pair.standing());
    return part == null || !isApart(pair) ? null : found("PART_OF_TOTAL", pair, part);
  }

  /** Exports or imports of the turnover, or a product of the total, that holds the figure. */
  @Nullable Settlement part(Block block, Settlement cell, Group group, Standing standing) {
    SeriesKey key = cell.series().key();
    boolean turnover = key.indicator().equals("trade_turnover");
    Predicate<SeriesKey> isPart =
        other ->
            turnover
                    && (other.indicator().equals("exports") || other.indicator().equals("imports"))
                    && Regions.isAlike(key, other)
                || key.isTotal()
                    && !other.isTotal()
                    && other.product().indexOf('#') < 0
                    && other.indicator().equals(key.indicator())
                    && other.refArea().equals(key.refArea())
                    && Regions.isAlikeButProduct(key, other);
    return regions.holding(
        block.samePeriod(cell), cell, group, standing, other -> isPart.test(other.series().key()));
  }

  @Nullable Finding stockVersusFlow(Pair pair) {
    Settlement other = otherKind(pair.block(), pair.cell(), pair.rival(), pair.standing());
    return other == null || !isApart(pair) ? null : found("STOCK_VS_FLOW", pair, other);
  }

  /** The investment stock for a flow, or a flow for the stock, that holds the figure. */
  @Nullable Settlement otherKind(Block block, Settlement cell, Group group, Standing standing) {
    SeriesKey key = cell.series().key();
    String other =
        key.indicator().equals("investment_stock")
            ? "investment_flow"
            : key.indicator().equals("investment_flow") ? "investment_stock" : null;
    return other == null
        ? null
        : regions.holding(
            block.bySeries().getOrDefault(Block.as(key, other), List.of()),
            cell,
            group,
            standing,
            candidate -> true);
  }

  @Nullable Finding periodMismatch(Pair pair) {
    Settlement other = adjacent(pair.block(), pair.cell(), pair.rival(), pair.standing());
    return other == null
        ? null
        : ledger.finding(
            "PERIOD_MISMATCH",
            List.of(
                ledger.figure(pair.claims(), pair.rival()),
                ledger.figure(pair.claims(), pair.winner()),
                ledger.figure(pair.claims(), other),
                ledger.period(other)),
            List.of(other),
            Ledger.rows(pair.rival()));
  }

  /** The adjacent period whose winner states the very number, of two digits or more. */
  @Nullable Settlement adjacent(Block block, Settlement cell, Group group, Standing standing) {
    if (!group.hasPoint() || !Regions.hasTwoDigits(block.claims(), group)) {
      return null;
    }
    for (int distance = -1; distance <= 1; distance += 2) {
      Settlement other = block.neighbour(cell, distance);
      if (other != null && other.hasWinner() && Regions.statesSame(standing, other, group)) {
        return other;
      }
    }
    return null;
  }

  @Nullable Finding partYear(Pair pair) {
    boolean speaksOfPart =
        pair.claims().has(pair.rivalRow(), Trait.PART_YEAR)
            && !pair.claims().has(pair.winnerRow(), Trait.PART_YEAR);
    return pair.ratio() > 0 && pair.ratio() < 1 && speaksOfPart
        ? ledger.finding(
            "PART_YEAR",
            List.of(
                ledger.figure(pair.claims(), pair.rival()),
                ledger.figure(pair.claims(), pair.winner())),
            List.of(),
            Ledger.rows(pair.rival()))
        : null;
  }

  @Nullable Finding targetAsActual(Pair pair) {
    Settlement other = target(pair.block(), pair.cell(), pair.rival(), pair.standing());
    return other == null
        ? null
        : ledger.finding(
            "TARGET_AS_ACTUAL",
            List.of(
                ledger.figure(pair.claims(), pair.rival()),
                ledger.figure(pair.claims(), pair.winner()),
                other.series().key().status().code(),
                ledger.period(other)),
            List.of(other),
            Ledger.rows(pair.rival()));
  }

  /** The target or forecast for that period which gives the very number. */
  @Nullable Settlement target(Block block, Settlement cell, Group group, Standing standing) {
    SeriesKey key = cell.series().key();
    if (key.status() != ObsStatus.ACTUAL || !group.hasPoint()) {
      return null;
    }
    for (ObsStatus status : new ObsStatus[] {ObsStatus.TARGET, ObsStatus.FORECAST}) {
      Settlement other =
          block.has(status) ? block.find(Block.withStatus(key, status), cell.period()) : null;
      if (other != null && other.hasWinner() && Regions.statesSame(standing, other, group)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isApart(Pair pair) {
    return !pair.rival().region().meets(pair.winner().region());
  }

  private Finding found(String code, Pair pair, Settlement other) {
    return ledger.finding(
        code,
        List.of(
            ledger.figure(pair.claims(), pair.rival()),
            ledger.figure(pair.claims(), pair.winner()),
            ledger.figure(pair.claims(), other),
            ledger.name(other)),
        List.of(other),
        Ledger.rows(pair.rival()));
  }
}
