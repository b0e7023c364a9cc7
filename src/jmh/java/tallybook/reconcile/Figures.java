package tallybook.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SplittableRandom;
import tallybook.observation.ArticleRef;
import tallybook.observation.Attribution;
import tallybook.observation.Figure;
import tallybook.observation.Interval;
import tallybook.observation.ObsStatus;
import tallybook.observation.Observation;
import tallybook.observation.Qualifier;
import tallybook.observation.Quote;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.observation.Transformation;

/** Made-up figures, five a cell on average: the same ones from the same seed. */
final class Figures {
  private static final String[] INDICATORS = {"trade_turnover", "exports", "imports", "gdp"};
  private static final int YEARS = 10;

  private final SplittableRandom random = new SplittableRandom(7);
  private final int cells;
  private int made;
  private int cell;

  Figures(int count) {
    this.cells = Math.max(1, count / 5);
  }

  /** The next figure. */
  Observation next() {
    cell = random.nextInt(cells);
    int series = cell / YEARS;
    String indicator = INDICATORS[series % INDICATORS.length];
    int pair = series / INDICATORS.length;
    double truth = 1e8 * (1 + cell % 97) * (1 + cell % YEARS * 0.05);
    boolean wrong = random.nextInt(5) == 0;
    long digits = Math.round(truth / 1e7 * (wrong ? 0.7 + random.nextDouble() : 1));
    BigDecimal grain = BigDecimal.valueOf(10_000_000);
    BigDecimal value = BigDecimal.valueOf(digits * 10_000_000L);
    int hedge = random.nextInt(10);
    Qualifier qualifier = hedge == 0 ? Qualifier.MORE_THAN : Qualifier.EXACT;
    int number = made++;
    return new Observation(
        "o" + Integer.toHexString(0x10000000 | number),
        new ArticleRef(
            "a" + random.nextInt(Math.max(1, cells)),
            "Outlet " + random.nextInt(300),
            LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000))),
        new SeriesKey(
            indicator,
            area(pair, 'A'),
            area(pair, 'B'),
            SeriesKey.TOTAL,
            Transformation.LEVEL,
            "USD",
            ObsStatus.ACTUAL),
        new Figure(
            value,
            qualifier == Qualifier.MORE_THAN
                ? Interval.atLeast(value)
                : Interval.around(value, grain),
            grain,
            qualifier),
        TimePeriod.year(2010 + cell % YEARS),
        TimeBasis.DURING,
        new Attribution(
            null, random.nextInt(3) == 0 ? "Ministry " + random.nextInt(2000) : null, null),
        new Quote("", 0, 0),
        0.8);
  }

  /** The cell and number of the last figure in one, as a sort would order them. */
  long key() {
    return (long) cell << 32 | made;
  }

  private static String area(int pair, char side) {
    return side + Integer.toString(pair, 36);
  }
}
