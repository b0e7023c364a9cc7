package tallybook.reconcile.check;

import java.util.List;
import tallybook.catalogue.Indicator.Temporal;
import tallybook.flow.Severity;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Jumps;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Standing;
import tallybook.reconcile.key.PeriodKey;
import tallybook.reconcile.key.PeriodKey.Kind;

/** A cell beside the other periods of its series. */
final class NeighbourChecks {
  private final Ledger ledger;
  private final Jumps jumps;

  NeighbourChecks(Ledger ledger, Jumps jumps) {
    this.ledger = ledger;
    this.jumps = jumps;
  }

  void check(Block block, Standing standing) {
    for (Settlement cell : block.cells()) {
      if (cell.hasWinner()) {
        jump(block, cell, standing);
      }
    }
    for (List<Settlement> series : block.bySeries().values()) {
      if (series.size() > 1) {
        series(block, series);
      }
    }
  }

  private void jump(Block block, Settlement cell, Standing standing) {
    if (!cell.winner().hasPoint()) {
      return;
    }
    Jumps.Surroundings around = jumps.around(block, cell, standing);
    double factor = jumps.factor(cell.winner().point(), around);
    Severity severity = jumps.severity(factor);
    if (severity == Severity.NONE) {
      return;
    }
    String unit = cell.series().key().unit();
    cell.find(
        ledger.later(
            "IMPLAUSIBLE_JUMP",
            severity,
            () ->
                List.of(
                    ledger.figure(block.claims(), cell),
                    ledger.amounts().ratio(Math.max(factor, 1 / factor)),
                    ledger.amounts().of(around.figure(), unit)),
            new int[0]));
  }

  private void series(Block block, List<Settlement> series) {
    for (Settlement cell : series) {
      if (!cell.hasWinner()) {
        continue;
      }
      for (Settlement other : series) {
        if (other != cell && other.hasWinner()) {
          partAndWhole(block.claims(), cell, other);
        }
      }
      Settlement before = Changes.before(cell, series);
      decrease(block.claims(), cell, series);
      if (before != null) {
        unsigned(block.claims(), before, cell);
      }
    }
  }

  private void partAndWhole(Claims claims, Settlement part, Settlement whole) {
    if (part.period().kind() == Kind.STOCK && whole.period().kind() == Kind.STOCK) {
      if (whole.period().isYear() && whole.period().holdsPart(part.period())) {
        part.find(
            ledger.finding(
                "SAME_YEAR_OTHER_DATE",
                List.of(
                    ledger.figure(claims, part),
                    ledger.period(whole),
                    ledger.figure(claims, whole)),
                List.of(whole),
                new int[0]));
      }
      return;
    }
    if (part.period().kind() != Kind.CALENDAR
        || whole.period().kind() != Kind.CALENDAR
        || !whole.period().holdsPart(part.period())
        || !isAdditive(part)) {
      return;
    }
    boolean exceeds =
        part.winner().region().low() > whole.winner().region().high()
            && whole.winner().region().high() >= 0;
    String code = exceeds ? "PART_EXCEEDS_WHOLE" : "PART_YEAR";
    part.find(
        ledger.finding(
            code,
            List.of(
                ledger.figure(claims, part) + ", " + ledger.period(part),
                ledger.figure(claims, whole) + ", " + ledger.period(whole)),
            List.of(whole),
            new int[0]));
  }

  private static boolean isAdditive(Settlement cell) {
    SeriesKey key = cell.series().key();
    return key.transformation() == Transformation.LEVEL
        && (cell.series().temporal() == Temporal.FLOW || cell.series().temporal() == Temporal.EVENT)
        && !key.indicator().equals("trade_balance");
  }

  /** Stocks and what accumulates should not fall from one date to the next. */
  private void decrease(Claims claims, Settlement cell, List<Settlement> series) {
    Settlement earlier = null;
    for (Settlement other : series) {
      if (other.hasWinner()
          && other.period().last() < cell.period().last()
          && accumulates(other.period(), cell.period())
          && (earlier == null || other.period().last() > earlier.period().last())) {
        earlier = other;
      }
    }
    boolean falls =
        earlier != null && cell.winner().region().high() < earlier.winner().region().low();
    if (earlier != null && falls) {
      cell.find(
          ledger.finding(
              "STOCK_DECREASES",
              cell.period().kind() == Kind.STOCK ? Severity.LOW : Severity.MEDIUM,
              List.of(
                  ledger.figure(claims, cell) + ", " + ledger.period(cell),
                  ledger.figure(claims, earlier) + ", " + ledger.period(earlier)),
              List.of(earlier),
              new int[0]));
    }
  }

  private static boolean accumulates(PeriodKey earlier, PeriodKey later) {
    return earlier.kind() == later.kind()
        && (earlier.kind() == Kind.STOCK
            || earlier.kind() == Kind.TO_DATE
            || earlier.kind() == Kind.SPAN && earlier.first() >= later.first());
  }

  private void unsigned(Claims claims, Settlement before, Settlement cell) {
    boolean open = Changes.isUnsigned(before, cell);
    if (open) {
      cell.find(
          ledger.later(
              "UNSIGNED_CHANGE",
              () -> List.of(ledger.period(before), ledger.figure(claims, before)),
              List.of(before)));
    }
  }
}
