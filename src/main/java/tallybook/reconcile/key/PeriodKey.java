package tallybook.reconcile.key;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator.Temporal;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;

/**
 * The bin of periods whose figures are comparable. A function of one observation, so that new
 * evidence never moves old evidence.
 *
 * @param code {@code 2020} a calendar period; {@code ~2024-Q2} a flow told on a day of that
 *     quarter, its period untold; {@code @2021-Q3} a stock then; {@code Σ2006/2023} accumulated
 *     over a span, {@code Σ?/@2021-Q3} from an untold start; {@code ?} undated
 * @param unit length in months: 12, 6, 3 or 1; 0 where it is none of these
 * @param index the unit's number since year 0, so that neighbours differ by one; 0 without unit
 * @param first epoch day of the first day; 0 if undated
 * @param last epoch day of the last day; 0 if undated
 */
public record PeriodKey(String code, Kind kind, int unit, int index, long first, long last)
    implements Comparable<PeriodKey> {

  /** How a bin came about; only keys of one kind and unit have neighbours. */
  public enum Kind {
    CALENDAR,
    /** A flow whose period isn't told: binned by the day it was told. */
    SPOKEN,
    STOCK,
    /** Accumulated over a span with both ends told. */
    SPAN,
    /** Accumulated to a date, the start untold. */
    TO_DATE,
    UNDATED
  }

  public static final PeriodKey UNDATED = new PeriodKey("?", Kind.UNDATED, 0, 0, 0, 0);

  /** The key of a figure's period. */
  public static PeriodKey of(
      Temporal temporal, @Nullable TimePeriod period, TimeBasis basis, Bins bins) {
    if (period == null) {
      return UNDATED;
    }
    return switch (temporal) {
      case STOCK -> prefixed("@", Kind.STOCK, stockBin(period, bins));
      case CUMULATIVE -> accumulated(period, basis, bins);
      case FLOW, RATE, EVENT -> flow(period, basis, bins);
    };
  }

  private static PeriodKey flow(TimePeriod period, TimeBasis basis, Bins bins) {
    if (basis != TimeBasis.AS_OF) {
      return prefixed("", Kind.CALENDAR, period.canonical());
    }
    if (!period.isDay()) {
      return prefixed("~", Kind.SPOKEN, period.canonical());
    }
    return bins.previousYear()
        ? prefixed("", Kind.CALENDAR, TimePeriod.year(period.last().getYear() - 1))
        : prefixed("~", Kind.SPOKEN, bins.unit().of(period.last()));
  }

  /** A year stays a year; anything else is put into the bin of its last day. */
  private static TimePeriod stockBin(TimePeriod period, Bins bins) {
    return period.isYear() ? period.canonical() : bins.unit().of(period.last());
  }

  private static PeriodKey accumulated(TimePeriod period, TimeBasis basis, Bins bins) {
    if (basis == TimeBasis.AS_OF && !period.isSpan()) {
      return period.isYear()
          ? prefixed("Σ?/", Kind.TO_DATE, period.canonical())
          : prefixed("Σ?/@", Kind.TO_DATE, bins.unit().of(period.last()));
    }
    int slash = period.code().indexOf('/');
    String start = slash < 0 ? period.code() : period.code().substring(0, slash);
    String end = slash < 0 ? period.code() : period.code().substring(slash + 1);
    String bin = end.length() == 10 ? "@" + bins.unit().of(period.last()) : end;
    return new PeriodKey(
        "Σ" + start + "/" + bin,
        Kind.SPAN,
        0,
        0,
        period.first().toEpochDay(),
        period.last().toEpochDay());
  }

  private static PeriodKey prefixed(String prefix, Kind kind, TimePeriod period) {
    int unit = unitOf(period);
    LocalDate first = period.first();
    int month = first.getYear() * 12 + first.getMonthValue() - 1;
    return new PeriodKey(
        prefix + period.code(),
        kind,
        unit,
        unit == 0 ? 0 : month / unit,
        first.toEpochDay(),
        period.last().toEpochDay());
  }

  private static int unitOf(TimePeriod period) {
    if (period.isSpan() || period.isDay()) {
      return 0;
    }
    return (int) period.months();
  }

  public boolean isYear() {
    return unit == 12;
  }

  /** The calendar year of the last day. */
  public int year() {
    return LocalDate.ofEpochDay(last).getYear();
  }

  /** Whether the two are of one sort and differ by that many units. */
  public boolean isNeighbour(PeriodKey other, int distance) {
    return kind == other.kind
        && unit > 0
        && unit == other.unit
        && Math.abs(index - other.index) == distance;
  }

  /** Whether the other's days all lie in this one's, and are fewer. */
  public boolean holdsPart(PeriodKey other) {
    return first <= other.first && other.last <= last && (first < other.first || other.last < last);
  }

  @Override
  public int compareTo(PeriodKey other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
