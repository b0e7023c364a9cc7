package tallybook.reconcile.check;

import java.time.LocalDate;
import java.util.List;
import tallybook.flow.Severity;
import tallybook.observation.SeriesKey;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Band;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.key.PeriodKey.Kind;
import tallybook.reconcile.rule.Ratios;

/** Accumulated investment beside the yearly inflow, and spans that look like each other. */
final class InvestmentChecks {
  private static final String STOCK = "investment_stock";
  private static final String FLOW = "investment_flow";
  private static final long LONG_YEAR = 430;

  private final Ledger ledger;
  private final double flowShare;

  InvestmentChecks(Ledger ledger, double flowShare) {
    this.ledger = ledger;
    this.flowShare = flowShare;
  }

  void check(Block block) {
    for (Settlement cell : block.cells()) {
      if (!cell.hasWinner()) {
        continue;
      }
      if (cell.series().key().indicator().equals(STOCK)) {
        gap(block, cell);
      }
      if (cell.series().key().indicator().equals(FLOW)) {
        flowOfStock(block, cell);
      }
      if (cell.period().kind() == Kind.SPAN) {
        repeatedSpan(block, cell);
      }
    }
  }

  /** The stock's growth over about a year is not that year's flow. */
  private void gap(Block block, Settlement stock) {
    SeriesKey flowKey = Block.as(stock.series().key(), FLOW);
    for (Settlement before : cells(block, stock.series().key())) {
      long apart = stock.period().last() - before.period().last();
      if (before == stock || !before.hasWinner() || apart < 0 || apart > LONG_YEAR) {
        continue;
      }
      for (Settlement flow : cells(block, flowKey)) {
        boolean ofYear = flow.period().isYear() && flow.period().year() == stock.period().year();
        if (ofYear && flow.hasWinner() && isGap(before, stock, flow)) {
          gap(block.claims(), before, stock, flow);
          return;
        }
      }
    }
  }

  private static boolean isGap(Settlement before, Settlement stock, Settlement flow) {
    boolean havePoints =
        before.winner().hasPoint() && stock.winner().hasPoint() && flow.winner().hasPoint();
    boolean starts = before.period().kind() == Kind.SPAN || stock.period().kind() != Kind.SPAN;
    Band change = stock.winner().region().minus(before.winner().region());
    return havePoints && starts && !change.meets(flow.winner().region());
  }

  private void gap(Claims claims, Settlement before, Settlement stock, Settlement flow) {
    double change = stock.winner().point() - before.winner().point();
    stock.find(
        ledger.finding(
            "STOCK_FLOW_GAP",
            List.of(
                ledger.figure(claims, stock) + " (" + ledger.period(stock) + ")",
                ledger.figure(claims, before) + " (" + ledger.period(before) + ")",
                ledger.amounts().of(change, stock.series().key().unit()),
                ledger.figure(claims, flow) + " (" + ledger.period(flow) + ")"),
            List.of(before, flow),
            new int[0]));
  }

  /** A year's flow that is most of what was accumulated: the two may be mixed up. */
  private void flowOfStock(Block block, Settlement flow) {
    if (!flow.winner().hasPoint() || flow.period().kind() != Kind.CALENDAR) {
      return;
    }
    for (Settlement stock : cells(block, Block.as(flow.series().key(), STOCK))) {
      if (stock.hasWinner()
          && stock.winner().hasPoint()
          && stock.period().last() >= flow.period().last()
          && flow.winner().region().low() >= flowShare * stock.winner().region().high()) {
        flow.find(
            ledger.finding(
                "STOCK_VS_FLOW",
                Severity.MEDIUM,
                List.of(
                    ledger.figure(block.claims(), flow),
                    ledger.name(flow),
                    ledger.figure(block.claims(), stock),
                    ledger.name(stock)),
                List.of(stock),
                Ledger.rows(flow.winner())));
        return;
      }
    }
  }

  /** The same number for a span of the same length that ends a year earlier. */
  private void repeatedSpan(Block block, Settlement span) {
    for (Settlement other : cells(block, span.series().key())) {
      if (other.hasWinner()
          && other.period().kind() == Kind.SPAN
          && isYearLater(span, other)
          && Regions.hasTwoDigits(block.claims(), span.winner())
          && Ratios.same(other.winner().figure(), span.winner().figure())) {
        span.find(
            ledger.finding(
                "PERIOD_MISMATCH",
                List.of(
                    ledger.figure(block.claims(), span),
                    ledger.period(span),
                    ledger.figure(block.claims(), other),
                    ledger.period(other)),
                List.of(other),
                Ledger.rows(span.winner())));
      }
    }
  }

  private static boolean isYearLater(Settlement span, Settlement other) {
    return day(span.period().first()).getYear() - day(other.period().first()).getYear() == 1
        && span.period().year() - other.period().year() == 1;
  }

  private static LocalDate day(long epochDay) {
    return LocalDate.ofEpochDay(epochDay);
  }

  private static List<Settlement> cells(Block block, SeriesKey key) {
    return block.bySeries().getOrDefault(key, List.of());
  }
}
