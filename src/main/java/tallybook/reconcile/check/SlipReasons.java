package tallybook.reconcile.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.UnitKind;
import tallybook.reconcile.estimate.Finding;
import tallybook.reconcile.estimate.Group;
import tallybook.reconcile.rate.Rates;
import tallybook.reconcile.rule.Thresholds;

/** Slips of the pen: scale, currency, unit, percent. */
final class SlipReasons {
  private static final int[] POWERS = {1, 2, 3, 6};
  private static final double TONNE_OF_OIL = 7.33;
  private static final double LN_TEN = StrictMath.log(10);

  private final Ledger ledger;
  private final Rates rates;
  private final double scaleSlack;
  private final double currencySlack;

  SlipReasons(Ledger ledger, Rates rates, Thresholds thresholds) {
    this.ledger = ledger;
    this.rates = rates;
    this.scaleSlack = thresholds.of("scale.slack");
    this.currencySlack = thresholds.of("currency.slack");
  }

  /** A power of ten apart, as closely as the digits tell. */
  @Nullable Finding scaleSlip(Pair pair) {
    int power = power(pair);
    return power == 0
        ? null
        : ledger.finding(
            "SCALE_SLIP",
            List.of(rival(pair), winner(pair), ledger.amounts().ratio(StrictMath.pow(10, power))),
            List.of(),
            Ledger.rows(pair.rival()));
  }

  /** The power of ten that sets the two apart: ±1, ±2, ±3 or ±6; 0 if none does. */
  int power(Pair pair) {
    double ratio = pair.ratio();
    if (!(ratio > 0)) {
      return 0;
    }
    double digits = StrictMath.log10(ratio);
    double slack = (rounding(pair.rival()) + rounding(pair.winner())) / LN_TEN + scaleSlack;
    boolean isRate = Thresholds.isRate(pair.cell().series().kind());
    for (int power : POWERS) {
      boolean percent = isRate && power == 2;
      if (!percent && Math.abs(Math.abs(digits) - power) <= slack) {
        return digits > 0 ? power : -power;
      }
    }
    return 0;
  }

  private static double rounding(Group group) {
    double grain = group.spokesman().grain();
    return grain / 2 / Math.max(Math.abs(group.point()), grain);
  }

  /** The two differ by an exchange rate of that period, or by a unit's factor. */
  @Nullable Finding currencyUnit(Pair pair) {
    double ratio = pair.ratio();
    if (!(ratio > 0)) {
      return null;
    }
    UnitKind kind = pair.cell().series().kind();
    if (kind == UnitKind.MASS || kind == UnitKind.VOLUME) {
      return near(ratio, TONNE_OF_OIL) ? currency(pair, ratio, "7.33", "bbl/t") : null;
    }
    if (kind != UnitKind.MONEY) {
      return null;
    }
    for (Rates.Line line : rates.lines()) {
      if (isOfPeriod(pair, line) && near(ratio, line.rate().doubleValue())) {
        String pairOf = line.quote() + "/" + line.base() + " " + line.period();
        return currency(pair, ratio, line.rate().toPlainString(), pairOf);
      }
    }
    return null;
  }

  /** Rates near one tell two currencies apart only beyond what revisions do. */
  private boolean near(double ratio, double rate) {
    boolean apart = Math.abs(StrictMath.log(rate)) > 2 * currencySlack;
    return apart
        && (Math.abs(ratio / rate - 1) <= currencySlack
            || Math.abs(ratio * rate - 1) <= currencySlack);
  }

  private static boolean isOfPeriod(Pair pair, Rates.Line line) {
    String unit = pair.cell().series().key().unit();
    boolean touches = line.base().equals(unit) || line.quote().equals(unit);
    LocalDate first = LocalDate.ofEpochDay(pair.cell().period().first());
    LocalDate last = LocalDate.ofEpochDay(pair.cell().period().last());
    return touches && !line.period().first().isAfter(last) && !line.period().last().isBefore(first);
  }

  private Finding currency(Pair pair, double ratio, String rate, String name) {
    return ledger.finding(
        "CURRENCY_UNIT",
        List.of(
            rival(pair),
            winner(pair),
            ledger.amounts().ratio(Math.max(ratio, 1 / ratio)),
            name,
            rate),
        List.of(),
        Ledger.rows(pair.rival()));
  }

  /** A rate that is a hundred times another, or a factor beside a percent change. */
  @Nullable Finding percentPoint(Pair pair) {
    if (!pair.havePoints() || !Thresholds.isRate(pair.cell().series().kind())) {
      return null;
    }
    double rival = pair.rival().point();
    double winner = pair.winner().point();
    double slack = 0.02 * Math.max(Math.abs(rival), Math.abs(winner));
    boolean mixed =
        Math.abs(rival * 100 - winner) <= slack
            || Math.abs(winner * 100 - rival) <= slack
            || Math.abs((rival - 1) * 100 - winner) <= slack
            || Math.abs((winner - 1) * 100 - rival) <= slack;
    return mixed
        ? ledger.finding(
            "PERCENT_POINT",
            List.of(rival(pair), winner(pair)),
            List.of(),
            Ledger.rows(pair.rival()))
        : null;
  }

  private String rival(Pair pair) {
    return ledger.figure(pair.claims(), pair.rival());
  }

  private String winner(Pair pair) {
    return ledger.figure(pair.claims(), pair.winner());
  }
}
