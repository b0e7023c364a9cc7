package tallybook.reconcile.key;

import java.time.LocalDate;
import java.time.YearMonth;
import tallybook.observation.Code;
import tallybook.observation.TimePeriod;

/**
 * How days become bins.
 *
 * @param unit length of a bin
 * @param previousYear whether a flow told on a day, its period untold, is taken for the year before
 */
public record Bins(Unit unit, boolean previousYear) {
  public static final Bins DEFAULT = new Bins(Unit.QUARTER, false);

  /** The length of a bin. */
  public enum Unit implements Code {
    MONTH,
    QUARTER,
    YEAR;

    /** The bin that holds a day. */
    public TimePeriod of(LocalDate day) {
      return switch (this) {
        case MONTH -> TimePeriod.month(YearMonth.from(day));
        case QUARTER -> TimePeriod.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
        case YEAR -> TimePeriod.year(day.getYear());
      };
    }
  }
}
