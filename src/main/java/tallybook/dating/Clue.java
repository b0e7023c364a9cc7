package tallybook.dating;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;

/** Words of a text that narrow down the day it was published. */
public sealed interface Clue {

  /** Where they stand. */
  Span span();

  /** What they say, for a person: {@code "Monday, Aug. 16" fits 2010, 2021}. */
  String reason();

  /** Where in the text a day is named, the surest first. */
  enum Standing {
    /** As the article's own: in the dateline, alone on a line at its head, after "published". */
    DATELINE,
    /** In its first sentences: what it reports has just happened. */
    LEAD,
    BODY
  }

  /**
   * A day.
   *
   * @param weekday null if it isn't named
   * @param year 0 if it isn't named
   * @param future whether the sentence speaks of what is to come
   * @param opens whether its line begins with it: {@code On June 14, 2024, …}
   * @param words as the text has them
   */
  record Day(
      MonthDay day,
      @Nullable DayOfWeek weekday,
      int year,
      Standing standing,
      boolean future,
      boolean opens,
      Span span,
      String words)
      implements Clue {

    boolean isFull() {
      return year > 0;
    }

    /** The days of these ranges that it can be. */
    List<LocalDate> within(List<DayRange> ranges) {
      var days = new ArrayList<LocalDate>();
      for (DayRange range : ranges) {
        int first = Math.max(year, range.from().getYear());
        int last = year == 0 ? range.to().getYear() : Math.min(year, range.to().getYear());
        for (int y = first; y <= last; y++) {
          if (day.isValidYear(y)) {
            LocalDate date = day.atYear(y);
            if (range.has(date) && (weekday == null || date.getDayOfWeek() == weekday)) {
              days.add(date);
            }
          }
        }
      }
      return days;
    }

    /** A day and month, if there is such a day. */
    static @Nullable MonthDay monthDay(int month, int day) {
      try {
        return MonthDay.of(month, day);
      } catch (DateTimeException e) {
        return null;
      }
    }

    @Override
    public String reason() {
      return "\"" + words + "\"";
    }
  }

  /**
   * Something that holds only in some years: an office, a place's name, an anniversary, a year that
   * is looked back on.
   *
   * @param ranges in order, disjoint
   */
  record Bound(List<DayRange> ranges, Span span, String words) implements Clue {
    public Bound {
      ranges = List.copyOf(ranges);
    }

    @Override
    public String reason() {
      return "\"" + words + "\"";
    }

    /** The days, for a person: {@code 2017-05-10/2022-05-09}. */
    String days() {
      return String.join(", ", ranges.stream().map(DayRange::toString).toList());
    }
  }
}
