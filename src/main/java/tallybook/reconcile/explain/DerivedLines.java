package tallybook.reconcile.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;
import tallybook.reconcile.Derived;
import tallybook.reconcile.check.Changes;
import tallybook.reconcile.check.GrowthChecks;
import tallybook.reconcile.claim.Amount;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Band;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.rule.Phrases;
import tallybook.reconcile.rule.Rules;
import tallybook.reconcile.rule.Thresholds;

/** What follows from cells by arithmetic: changes, growth across definitions, implied levels. */
public final class DerivedLines {
  private static final double YEAR = 365.25;

  private final Map<String, String> definitions;
  private final Phrases phrases;
  private final Amounts amounts;
  private final Periods periods;

  public DerivedLines(Rules rules, Amounts amounts) {
    this.definitions = rules.definitions();
    this.phrases = rules.phrases();
    this.amounts = amounts;
    this.periods = new Periods(amounts, phrases);
  }

  /** The lines of a block, in the order of its cells. */
  public List<Derived> of(Block block) {
    var lines = new ArrayList<Derived>();
    for (List<Settlement> series : block.bySeries().values()) {
      for (Settlement cell : series) {
        Settlement before = cell.hasWinner() ? Changes.before(cell, series) : null;
        if (before != null) {
          change(block.claims(), before, cell, lines);
        }
      }
    }
    for (Settlement cell : block.cells()) {
      if (cell.hasWinner()) {
        implied(block, cell, lines);
        siblings(block, cell, lines);
      }
    }
    return lines;
  }

  private void change(Claims claims, Settlement before, Settlement cell, List<Derived> lines) {
    Band from = Changes.stated(before);
    Band to = Changes.stated(cell);
    boolean compares =
        cell.series().key().transformation() == Transformation.LEVEL
            && !Thresholds.isRate(cell.series().kind());
    if (!compares || from == null || to == null || from.low() <= 0 || to.low() <= 0) {
      return;
    }
    double stated = cell.winner().point() / before.winner().point() - 1;
    String sentence =
        phrases.say(
            "change",
            cell.series().key().indicator(),
            words(claims, before),
            words(claims, cell),
            amounts.percent(stated),
            amounts.percent(to.low() / from.high() - 1),
            amounts.percent(to.high() / from.low() - 1));
    boolean open = stated != 0 && from.meets(to);
    lines.add(
        new Derived(
            "change",
            List.of(before.key(), cell.key()),
            open ? sentence + " " + phrases.say("change.unsigned") : sentence));
  }

  /** The level of the period before that a stated growth implies. */
  private void implied(Block block, Settlement growth, List<Derived> lines) {
    SeriesKey key = growth.series().key();
    if (key.transformation() == Transformation.LEVEL) {
      return;
    }
    Settlement level = GrowthChecks.level(block, growth);
    if (level == null || block.neighbour(level, -1) != null) {
      return;
    }
    Band stated = Changes.statedOrBound(level);
    Band before = GrowthChecks.before(growth, stated);
    if (before == null || growth.period().unit() == 0) {
      return;
    }
    String unit = level.series().key().unit();
    double grain = block.claims().grain(level.winner().spokesman().row());
    String implied =
        Double.isInfinite(before.high())
            ? phrases.say("amount.open_high", amounts.of(digits(before.low(), grain), unit))
            : phrases.say(
                "amount.range",
                amounts.of(digits(before.low(), grain), unit),
                amounts.of(digits(before.high(), grain), unit));
    lines.add(
        new Derived(
            "growth",
            List.of(growth.key(), level.key()),
            phrases.say(
                "growth", words(block.claims(), level), words(block.claims(), growth), implied)));
  }

  /** To a tenth of the grain: a derived figure shows little more than was stated. */
  private static BigDecimal digits(double value, double grain) {
    BigDecimal step = Amount.decimal(grain).divide(BigDecimal.TEN);
    return BigDecimal.valueOf(value).divide(step, 0, RoundingMode.HALF_EVEN).multiply(step);
  }

  /** Growth from the wider notion to a later figure of the narrower, if both count the same. */
  private void siblings(Block block, Settlement cell, List<Derived> lines) {
    String wider = definitions.get(cell.series().key().indicator());
    if (wider == null) {
      return;
    }
    Settlement before = null;
    for (Settlement other :
        block.bySeries().getOrDefault(Block.as(cell.series().key(), wider), List.of())) {
      if (other.hasWinner() && other.period().last() < cell.period().last()) {
        before = other;
      }
    }
    if (before == null || before.winner().figure() <= 0) {
      return;
    }
    double from = before.winner().figure();
    double to = cell.winner().figure();
    long days = day(block.claims(), cell) - day(block.claims(), before);
    if (days <= 0 || to <= from) {
      return;
    }
    double yearly = StrictMath.pow(to / from, YEAR / days) - 1;
    String unit = cell.series().key().unit();
    lines.add(
        new Derived(
            "definition",
            List.of(before.key(), cell.key()),
            phrases.say(
                "enterprises",
                amounts.of(block.claims(), before.winner().spokesman()),
                before.series().key().indicator() + " " + periods.bare(before.period()),
                amounts.of(block.claims(), cell.winner().spokesman()),
                cell.series().key().indicator() + " " + periods.bare(cell.period()),
                Long.toString(days),
                "+" + amounts.of(to - from, unit),
                amounts.percent(to / from - 1),
                amounts.share(yearly))));
  }

  private static long day(Claims claims, Settlement cell) {
    int day = claims.lastDay(cell.winner().spokesman().row());
    return day == Claims.NO_DAY ? 0 : day;
  }

  private String words(Claims claims, Settlement cell) {
    return amounts.of(claims, cell.winner().spokesman()) + " (" + periods.bare(cell.period()) + ")";
  }
}
