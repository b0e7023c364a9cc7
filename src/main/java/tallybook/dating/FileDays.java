package tallybook.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article;
import tallybook.dating.Clue.Day;
import tallybook.dating.Clue.Standing;

/**
 * What a file tells of its article's day besides the text: when it was made, and a day in its name.
 * Neither is the day of publication: a page printed years later has a late one, a name may hold any
 * day. But an article isn't published long after its file was made; and a day and month of the text
 * that fall beside such a day belong to its year.
 */
final class FileDays {
  /** A release may be made ready, and a file saved, so long before it is out. */
  private static final int READY_DAYS = 31;

  /** So near to a file's day is a day of the text that its month and day alone are enough. */
  private static final int DAYS_BESIDE = 7;

  /** And so far before, if the text names its weekday too. */
  private static final int DAYS_BEFORE_WITH_WEEKDAY = 31;

  private static final int EARLIEST_YEAR = 1990;
  private static final int LATEST_YEAR = 2099;

  private final @Nullable LocalDate made;
  private final @Nullable LocalDate named;

  private FileDays(@Nullable LocalDate made, @Nullable LocalDate named) {
    this.made = made;
    this.named = named;
  }

  static FileDays of(Article article) {
    return new FileDays(article.date().made(), inName(article.id()).orElse(null));
  }

  /** The days that the article can be of. */
  DayRange range() {
    return made == null
        ? DayRange.EVER
        : new DayRange(DayRange.EVER.from(), made.plusDays(READY_DAYS));
  }

  /** What a person is told who is asked for the day; empty if there is nothing. */
  String told() {
    return (made == null ? "" : "; the file was made on " + made)
        + (named == null ? "" : "; its name has " + named);
  }

  /**
   * The day of the text that lies beside one of the file's.
   *
   * @param days of the text
   * @param left the days that its other clues allow
   * @param clues all that were found
   */
  Optional<Solution> beside(List<Day> days, List<DayRange> left, List<Clue> clues) {
    return beside(made, "the file was made on ", days, left, clues)
        .or(() -> beside(named, "the file's name has ", days, left, clues));
  }

  private static Optional<Solution> beside(
      @Nullable LocalDate file,
      String what,
      List<Day> days,
      List<DayRange> left,
      List<Clue> clues) {
    if (file == null) {
      return Optional.empty();
    }
    var told = new ArrayList<Day>();
    days.stream().filter(day -> day.standing() == Standing.DATELINE).forEach(told::add);
    days.stream()
        .filter(day -> day.standing() != Standing.DATELINE && day.weekday() != null)
        .filter(day -> !day.future())
        .forEach(told::add);
    for (Day day : told) {
      int before = day.weekday() == null ? DAYS_BESIDE : DAYS_BEFORE_WITH_WEEKDAY;
      var around = new DayRange(file.minusDays(before), file.plusDays(DAYS_BESIDE));
      List<LocalDate> fits = day.within(DayRange.meet(left, List.of(around)));
      if (fits.size() == 1) {
        String reason = day.reason() + ", and " + what + file;
        return Optional.of(new Solution(fits.get(0), reason, List.of(), clues));
      }
    }
    return Optional.empty();
  }

  /** {@code 2024-06-12}, {@code 2024_06_12} or {@code 20240612}, set off, in a file's own name. */
  static Optional<LocalDate> inName(String id) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    for (int i = 0; i < name.length(); i++) {
      if (isDigit(name, i) && !isDigit(name, i - 1)) {
        Optional<LocalDate> day = dayAt(name, i);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> dayAt(String name, int at) {
    boolean parted = at + 4 < name.length() && "-_.".indexOf(name.charAt(at + 4)) >= 0;
    int length = parted ? 10 : 8;
    if (at + length > name.length()
        || isDigit(name, at + length)
        || parted && name.charAt(at + 7) != name.charAt(at + 4)) {
      return Optional.empty();
    }
    String digits = name.substring(at, at + length);
    if (parted) {
      digits = digits.substring(0, 4) + digits.substring(5, 7) + digits.substring(8);
    }
    return day(digits);
  }

  private static Optional<LocalDate> day(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (!isDigit(digits, i)) {
        return Optional.empty();
      }
    }
    int number = Integer.parseInt(digits);
    int year = number / 10000;
    try {
      return year < EARLIEST_YEAR || year > LATEST_YEAR
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, number / 100 % 100, number % 100));
    } catch (DateTimeException e) {
      return Optional.empty(); // digits that are no day
    }
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
