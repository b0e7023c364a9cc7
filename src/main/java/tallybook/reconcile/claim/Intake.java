package tallybook.reconcile.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Indicator.Temporal;
import tallybook.catalogue.Unit;
import tallybook.catalogue.UnitKind;
import tallybook.decision.Fingerprint;
import tallybook.observation.ObsStatus;
import tallybook.observation.Observation;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.key.Bins;
import tallybook.reconcile.key.Blocks;
import tallybook.reconcile.key.PeriodKey;
import tallybook.reconcile.key.Products;
import tallybook.reconcile.rule.Rules;

/** Fills the columns, one observation after another; the observations themselves may be let go. */
public final class Intake {
  private static final int TEMPORALS = Temporal.values().length;

  private final Claims claims;
  private final Catalogue catalogue;
  private final Blocks blocks;
  private final Bins bins;
  private final PartYear partYear;

  /** Series numbers by the key as stated, which the normalised key may differ from. */
  private final Map<SeriesKey, Integer> seriesNumbers = new HashMap<>();

  private final Map<SeriesKey, Integer> normalNumbers = new HashMap<>();
  private final Map<String, Integer> periodNumbers = new HashMap<>();

  /** Period numbers by the period as told, for each basis and the way its series sits in time. */
  private final List<Map<@Nullable String, Integer>> toldNumbers = new ArrayList<>();

  /**
   * @param expected how many observations are likely; any number may come
   */
  public Intake(Catalogue catalogue, Rules rules, Bins bins, int expected) {
    this.claims = new Claims(expected);
    this.catalogue = catalogue;
    this.blocks = new Blocks(catalogue, new Products(rules.singulars()));
    this.bins = bins;
    this.partYear = new PartYear(rules.partYear());
    for (int i = 0; i < TimeBasis.values().length * TEMPORALS; i++) {
      toldNumbers.add(new HashMap<>());
    }
  }

  public Claims claims() {
    return claims;
  }

  /** Adds a figure; its row is the number of figures before it. */
  public int add(Observation o) {
    Columns columns = claims.columns;
    int row = columns.next();
    int series = seriesNumbers.computeIfAbsent(o.key(), this::seriesNumber);
    columns.series[row] = series;
    columns.traits[row] = (short) (o.figure().qualifier().ordinal() | o.timeBasis().ordinal() << 3);
    columns.period[row] = period(o, claims.series.get(series).temporal(), row);
    columns.article[row] = claims.articles.number(o.article().id());
    columns.publisher[row] = claims.publishers.number(o.article().publisher());
    columns.day[row] = day(o.article().published());
    TimePeriod period = o.timePeriod();
    columns.last[row] = period == null ? Claims.NO_DAY : (int) period.last().toEpochDay();
    columns.speaker[row] = claims.persons.number(o.attribution().speaker());
    columns.source[row] = claims.bodies.number(o.attribution().source());
    columns.reporter[row] = claims.areas.number(o.attribution().reporter());
    columns.start[row] = o.quote().start();
    columns.confidence[row] = o.confidence();
    claims.ids.add(o.id());
    figure(o, row);
    quote(o.quote().text(), row);
    if (o.key().status() == ObsStatus.DENIED) {
      claims.mark(row, Trait.DENIED);
    }
    return row;
  }

  private void figure(Observation o, int row) {
    Columns columns = claims.columns;
    BigDecimal value = o.figure().value();
    columns.value[row] = value.doubleValue();
    BigDecimal low = o.figure().bounds().low();
    BigDecimal high = o.figure().bounds().high();
    columns.low[row] = low == null ? Double.NEGATIVE_INFINITY : low.doubleValue();
    columns.high[row] = high == null ? Double.POSITIVE_INFINITY : high.doubleValue();
    columns.grain[row] = o.figure().grain().doubleValue();
    if (value.precision() > 15 && Claims.decimal(columns.value[row]).compareTo(value) != 0) {
      claims.exact.put(row, value);
    }
  }

  private void quote(String quote, int row) {
    if (quote.isEmpty()) {
      return;
    }
    long hash = Fingerprint.hash(quote);
    claims.columns.quote[row] = hash;
    boolean isKnown = claims.sketches.has(hash);
    boolean isPartYear = isKnown ? claims.sketches.isPartYear(hash) : partYear.isIn(quote);
    if (isKnown || claims.sketches.add(hash, quote, isPartYear)) {
      claims.mark(row, Trait.LONG_QUOTE);
    }
    if (isPartYear) {
      claims.mark(row, Trait.PART_YEAR);
    }
  }

  private int seriesNumber(SeriesKey stated) {
    return normalNumbers.computeIfAbsent(
        blocks.normal(stated),
        key -> {
          UnitKind kind = catalogue.unit(key.unit()).map(Unit::kind).orElse(UnitKind.COUNT);
          claims.series.add(
              new Series(
                  key,
                  blocks.temporal(key),
                  kind,
                  blocks.family(key),
                  claims.blocks.number(blocks.block(key))));
          return claims.series.size() - 1;
        });
  }

  private int period(Observation o, Temporal temporal, int row) {
    TimePeriod period = o.timePeriod();
    boolean untold = o.timeBasis() == TimeBasis.AS_OF && temporal != Temporal.STOCK;
    if (untold && bins.previousYear() && temporal != Temporal.CUMULATIVE) {
      claims.mark(row, Trait.PERIOD_INFERRED);
    }
    return toldNumbers
        .get(o.timeBasis().ordinal() * TEMPORALS + temporal.ordinal())
        .computeIfAbsent(
            period == null ? null : period.code(),
            code -> periodNumber(PeriodKey.of(temporal, period, o.timeBasis(), bins)));
  }

  private int periodNumber(PeriodKey key) {
    return periodNumbers.computeIfAbsent(
        key.code(),
        code -> {
          claims.periods.add(key);
          return claims.periods.size() - 1;
        });
  }

  private static int day(@Nullable LocalDate published) {
    return published == null ? Claims.NO_DAY : (int) published.toEpochDay();
  }
}
