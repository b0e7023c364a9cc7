package tallybook.dating;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days from one to another, both inclusive. */
record DayRange(LocalDate from, LocalDate to) implements Serializable {
  /** Before and after all news. */
  static final DayRange EVER = new DayRange(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

  static DayRange years(int first, int last) {
    return new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** As resources write it; an empty end goes on. */
  static DayRange of(String from, String to) {
    return new DayRange(
        from.isEmpty() ? EVER.from : LocalDate.parse(from),
        to.isEmpty() ? EVER.to : LocalDate.parse(to));
  }

  boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The days in some range of both lists. */
  static List<DayRange> meet(List<DayRange> left, List<DayRange> right) {
    var met = new ArrayList<DayRange>();
    for (DayRange a : left) {
      for (DayRange b : right) {
        LocalDate from = a.from.isAfter(b.from) ? a.from : b.from;
        LocalDate to = a.to.isBefore(b.to) ? a.to : b.to;
        if (!from.isAfter(to)) {
          met.add(new DayRange(from, to));
        }
      }
    }
    return met;
  }

  @Override
  public String toString() {
    return (from.equals(EVER.from) ? "" : from) + "/" + (to.equals(EVER.to) ? "" : to);
  }
}
