package tallybook.workbook.sheets;

import java.time.LocalDate;
import tallybook.observation.TimePeriod;
import tallybook.workbook.style.Theme;

/** Periods as sentences say them: {@code 2023-01/2023-09} is "Jan–Sep 2023". */
record PeriodWords(Theme theme) {

  /** Digits of a year. */
  private static final int YEAR = 4;

  /** A word that is the code of a period longer than a bare year, in words; any other as it is. */
  String of(String word) {
    if (!looksLikePeriod(word)) {
      return word;
    }
    try {
      return say(TimePeriod.parse(word.replace("/@", "/")).canonical());
    } catch (IllegalArgumentException e) {
      return word;
    }
  }

  private static boolean looksLikePeriod(String word) {
    return word.length() > YEAR + 1
        && (word.charAt(YEAR) == '-' || word.charAt(YEAR) == '/')
        && word.chars().limit(YEAR).allMatch(c -> c >= '0' && c <= '9');
  }

  private String say(TimePeriod period) {
    if (period.isDay()) {
      LocalDate day = period.first();
      return theme.text("period.words.day", day.getDayOfMonth(), month(day), day.getYear());
    }
    int slash = period.code().indexOf('/');
    if (slash > 0) {
      TimePeriod from = TimePeriod.parse(period.code().substring(0, slash));
      TimePeriod to = TimePeriod.parse(period.code().substring(slash + 1));
      return from.code().equals(to.code()) ? say(to) : span(from, to);
    }
    String code = period.code();
    return switch (code.length() > YEAR ? code.charAt(YEAR + 1) : ' ') {
      case ' ' -> code;
      case 'Q' -> part("period.words.quarter", code);
      case 'S' -> part("period.words.half", code);
      default -> theme.text("period.words.month", month(period.first()), period.first().getYear());
    };
  }

  private String part(String text, String code) {
    return theme.text(text, code.substring(YEAR + 2), code.substring(0, YEAR));
  }

  /** "Jan–Sep 2023" of two months of a year, else both ends whole. */
  private String span(TimePeriod from, TimePeriod to) {
    boolean sameYear = from.first().getYear() == to.last().getYear();
    boolean alike = from.code().length() == to.code().length() && from.code().length() > YEAR;
    if (!sameYear || !alike || !isMonthOrDay(from) || !isMonthOrDay(to)) {
      return theme.text("period.words.span", say(from), say(to));
    }
    String first =
        from.isDay()
            ? theme.text("period.words.day", from.first().getDayOfMonth(), month(from.first()), "")
            : theme.text("period.words.month", month(from.first()), "");
    return theme.text("period.words.span", first.strip(), say(to));
  }

  private static boolean isMonthOrDay(TimePeriod period) {
    return Character.isDigit(period.code().charAt(YEAR + 1));
  }

  private String month(LocalDate day) {
    return theme.text("period.words.months").split(" ")[day.getMonthValue() - 1];
  }
}
