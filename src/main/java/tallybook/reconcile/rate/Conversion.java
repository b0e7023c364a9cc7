package tallybook.reconcile.rate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Unit;
import tallybook.catalogue.UnitKind;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.observation.Figure;
import tallybook.observation.Interval;
import tallybook.observation.ObsStatus;
import tallybook.observation.Observation;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.observation.Transformation;
import tallybook.reconcile.key.Blocks;
import tallybook.reconcile.rule.Phrases;
import tallybook.reconcile.rule.Rules;

/**
 * Money in one currency: flows at the average of their period, stocks at its end. A figure whose
 * rate is missing stays as it is, and is reported.
 */
public final class Conversion {
  private static final int MOST_NOTES = 100;

  private final Catalogue catalogue;
  private final Blocks blocks;
  private final String currency;
  private final Rates rates;
  private final boolean targets;
  private final double spread;
  private final Phrases phrases;

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private String note = "";
  private int missing;

  /**
   * @param targets whether targets and forecasts are converted too, at the last known rate
   */
  public Conversion(
      Catalogue catalogue,
      Blocks blocks,
      String currency,
      Rates rates,
      boolean targets,
      Rules rules) {
    this.catalogue = catalogue;
    this.blocks = blocks;
    this.currency = currency;
    this.rates = rates;
    this.targets = targets;
    this.spread = rules.thresholds().of("rates.spread");
    this.phrases = rules.phrases();
  }

  /** The figure in the currency asked for; itself if it is no such money or its rate is missing. */
  public Observation convert(Observation o) {
    note = "";
    return isConvertible(o) ? converted(o) : o;
  }

  /** The rate of the last figure and where it comes from; empty if it was not converted. */
  public String note() {
    return note;
  }

  /** What could not be converted, and why; the first hundred, and how many more. */
  public List<Diagnostic> diagnostics() {
    var all = new ArrayList<>(diagnostics);
    if (missing > MOST_NOTES) {
      String more = Integer.toString(missing - MOST_NOTES);
      all.add(
          new Diagnostic(
              Severity.LOW, "rate.missing", null, phrases.say("rate.missing.more", more)));
    }
    return all;
  }

  private boolean isConvertible(Observation o) {
    SeriesKey key = o.key();
    UnitKind kind = catalogue.unit(key.unit()).map(Unit::kind).orElse(UnitKind.COUNT);
    boolean isAmount =
        key.transformation() == Transformation.LEVEL
            || key.transformation() == Transformation.CHANGE;
    boolean isFact = key.status() == ObsStatus.ACTUAL || key.status() == ObsStatus.DENIED;
    return kind == UnitKind.MONEY
        && !key.unit().equals(currency)
        && isAmount
        && (isFact || targets);
  }

  private Observation converted(Observation o) {
    Optional<Rates.Found> found = rate(o);
    if (found.isEmpty()) {
      if (missing++ < MOST_NOTES) {
        diagnostics.add(missing(o));
      }
      return o;
    }
    note = found.get().describe();
    return times(o, found.get().rate());
  }

  private Diagnostic missing(Observation o) {
    return new Diagnostic(
        Severity.LOW,
        "rate.missing",
        new Place(o.article().id(), o.quote().start(), o.quote().end()),
        phrases.say("rate.missing", o.key().unit(), currency, wanted(o)));
  }

  /** The rate that was looked for, in words. */
  private String wanted(Observation o) {
    boolean isAim = o.key().status() == ObsStatus.TARGET || o.key().status() == ObsStatus.FORECAST;
    LocalDate published = o.article().published();
    if (isAim && published != null) {
      return phrases.say("rate.known", published.toString());
    }
    TimePeriod period = o.timePeriod();
    if (period == null || isAim) {
      return phrases.say("rate.undated");
    }
    return isAtEnd(o)
        ? phrases.say("rate.end", period.last().toString())
        : phrases.say("rate.average", flowPeriod(o, period).code());
  }

  private boolean isAtEnd(Observation o) {
    return blocks.temporal(o.key()).isAtDate();
  }

  /** A flow told on a day is most likely that of the year before. */
  private static TimePeriod flowPeriod(Observation o, TimePeriod period) {
    return o.timeBasis() == TimeBasis.AS_OF && period.isDay()
        ? TimePeriod.year(period.last().getYear() - 1)
        : period;
  }

  private Optional<Rates.Found> rate(Observation o) {
    String from = o.key().unit();
    TimePeriod period = o.timePeriod();
    if (o.key().status() == ObsStatus.TARGET || o.key().status() == ObsStatus.FORECAST) {
      LocalDate day = o.article().published();
      return day == null ? Optional.empty() : rates.lastKnown(from, currency, day);
    }
    if (period == null) {
      return Optional.empty();
    }
    if (isAtEnd(o)) {
      return rates.endOfPeriod(from, currency, period.last());
    }
    TimePeriod flow = flowPeriod(o, period);
    return rates.average(from, currency, flow.first(), flow.last());
  }

  /**
   * Value, bounds and grain at the rate; the grain is a power of ten, and the value has no more.
   */
  private Observation times(Observation o, BigDecimal rate) {
    Figure figure = o.figure();
    BigDecimal grain = powerOfTen(figure.grain().multiply(rate));
    BigDecimal value =
        figure
            .value()
            .multiply(rate)
            .divide(grain, 0, RoundingMode.HALF_EVEN)
            .multiply(grain)
            .stripTrailingZeros();
    return new Observation(
        o.id(),
        o.article(),
        in(o.key()),
        new Figure(
            value.scale() < 0 ? value.setScale(0) : value,
            new Interval(
                end(figure.bounds().low(), rate, -spread),
                end(figure.bounds().high(), rate, spread)),
            grain,
            figure.qualifier()),
        o.timePeriod(),
        o.timeBasis(),
        o.attribution(),
        o.quote(),
        o.confidence());
  }

  private SeriesKey in(SeriesKey key) {
    return new SeriesKey(
        key.indicator(),
        key.refArea(),
        key.counterpartArea(),
        key.product(),
        key.transformation(),
        currency,
        key.status());
  }

  /** An end of the range, moved outwards by the rate's spread. */
  private static @Nullable BigDecimal end(
      @Nullable BigDecimal end, BigDecimal rate, double outwards) {
    if (end == null) {
      return null;
    }
    double factor = 1 + outwards * end.signum();
    return new BigDecimal(end.multiply(rate).doubleValue() * factor)
        .round(new MathContext(12, RoundingMode.HALF_EVEN));
  }

  private static BigDecimal powerOfTen(BigDecimal number) {
    return BigDecimal.ONE.scaleByPowerOfTen(number.precision() - number.scale() - 1);
  }
}
