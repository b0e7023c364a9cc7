package tallybook.dating;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.dating.Clue.Day;

/** weekday? day month year? – or month first. It starts at a month and looks both ways. */
final class DayReader {
  private static final int EARLIEST_YEAR = 1950;
  private static final int LATEST_YEAR = 2099;

  private final Words words;
  private final Phrases phrases;
  private final Standings standings;

  DayReader(Words words, ClueWords clueWords) {
    this.words = words;
    this.phrases = clueWords.dates();
    this.standings = new Standings(words, phrases);
  }

  List<Day> read() {
    var days = new ArrayList<Day>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Integer> month = value(i, "month");
      if (month.isPresent()) {
        around(i, month.get()).ifPresent(days::add);
      }
    }
    return days;
  }

  private Optional<Day> around(int at, int month) {
    if (!Character.isUpperCase(words.text().charAt(words.start(at)))) {
      return Optional.empty();
    }
    return after(at, month).or(() -> before(at, month));
  }

  /** {@code Monday, Aug. 16(th)(, 2021)}. */
  private Optional<Day> after(int at, int month) {
    if (!isDay(at + 1) || !joins(at + 1)) {
      return Optional.empty();
    }
    int end = skip(at + 2, "ordinal");
    return day(at, end, month, words.number(at + 1));
  }

  /** {@code Monday(, the) 16(th) (of) August(,) (2021)}. */
  private Optional<Day> before(int at, int month) {
    int back = at - 1;
    while (back >= 0 && (is(back, "ordinal") || is(back, "between")) && joins(back + 1)) {
      back--;
    }
    if (!isDay(back) || !joins(back + 1)) {
      return Optional.empty();
    }
    return day(back, at + 1, month, words.number(back));
  }

  private Optional<Day> day(int first, int end, int month, int number) {
    MonthDay monthDay = Day.monthDay(month, number);
    if (monthDay == null) {
      return Optional.empty();
    }
    int year = year(end);
    int last = year > 0 ? end + 1 : end;
    int weekdayAt = weekdayBefore(first);
    int start = weekdayAt < 0 ? first : weekdayAt;
    Optional<Integer> weekday =
        weekdayAt >= 0
            ? value(weekdayAt, "weekday")
            : joins(last) ? value(last, "weekday") : Optional.empty();
    Span span = new Span(words.start(start), words.end(last - 1));
    return Optional.of(
        new Day(
            monthDay,
            weekday(weekday),
            year,
            standings.of(start, last, year > 0),
            phrases.inSentence(words, start, "future"),
            start < 2 || words.line(start - 2) < words.line(start),
            span,
            span.of(words.text())));
  }

  private static @Nullable DayOfWeek weekday(Optional<Integer> number) {
    return number.map(DayOfWeek::of).orElse(null);
  }

  private int weekdayBefore(int first) {
    int back = first - 1;
    while (back >= 0 && is(back, "between") && joins(back + 1)) {
      back--;
    }
    return back >= 0 && joins(back + 1) && value(back, "weekday").isPresent() ? back : -1;
  }

  /** The year at a word, if it belongs to the day before it; else 0. */
  private int year(int index) {
    if (index >= words.size() || !joins(index) || words.length(index) != 4) {
      return 0;
    }
    int year = words.number(index);
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : 0;
  }

  private boolean isDay(int index) {
    if (index < 0 || index >= words.size()) {
      return false;
    }
    int number = words.number(index);
    return number >= 1 && number <= 31 && words.length(index) <= 2;
  }

  private int skip(int index, String kind) {
    return is(index, kind) && words.gapBefore(index).isEmpty() ? index + 1 : index;
  }

  private boolean is(int index, String kind) {
    return phrases.at(words, index, kind).isPresent();
  }

  /** Whether a word goes on from the one before: a blank, comma, or an abbreviation's full stop. */
  private boolean joins(int index) {
    if (index <= 0 || index >= words.size()) {
      return false;
    }
    String gap = words.gapBefore(index);
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (c != ' ' && c != ',' && c != '.' && c != '\u00a0') {
        return false;
      }
    }
    return gap.length() <= 3;
  }

  private Optional<Integer> value(int index, String kind) {
    return phrases
        .at(words, index, kind)
        .map(phrase -> Integer.valueOf(phrase.line().get("value")));
  }
}
