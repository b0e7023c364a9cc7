package tallybook.observation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What a figure covers, after SDMX's time formats: {@code 2020}, {@code 2023-S1}, {@code 2024-Q1},
 * {@code 2024-05}, {@code 2024-06-12}, and spans of two of these, both ends included: {@code
 * 2024-01/2024-05}, {@code 1993/2024-06-12}.
 *
 * @param code as printed; two periods with the same days may be written differently, see {@link
 *     #canonical()}
 * @param first the first day
 * @param last the last day, not before the first
 */
public record TimePeriod(String code, LocalDate first, LocalDate last) {
  public TimePeriod {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a period runs forward: " + code);
    }
  }

  /**
   * Reads a printed period.
   *
   * @throws IllegalArgumentException if it is none of the forms above
   */
  public static TimePeriod parse(String code) {
    try {
      int slash = code.indexOf('/');
      if (slash < 0) {
        return new TimePeriod(code, firstDay(code), lastDay(code));
      }
      return new TimePeriod(
          code, firstDay(code.substring(0, slash)), lastDay(code.substring(slash + 1)));
    } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a time period: " + code, e);
    }
  }

  public static TimePeriod year(int year) {
    return parse(fourDigits(year));
  }

  /** Half 1 or 2 of a year. */
  public static TimePeriod half(int year, int half) {
    return parse(fourDigits(year) + "-S" + half);
  }

  /** Quarter 1 to 4 of a year. */
  public static TimePeriod quarter(int year, int quarter) {
    return parse(fourDigits(year) + "-Q" + quarter);
  }

  public static TimePeriod month(YearMonth month) {
    return parse(month.toString());
  }

  public static TimePeriod day(LocalDate day) {
    return new TimePeriod(day.toString(), day, day);
  }

  /** From the beginning of one period to the end of another. */
  public static TimePeriod span(TimePeriod from, TimePeriod to) {
    return new TimePeriod(from.code + "/" + to.code, from.first, to.last);
  }

  /** The same stretch of another year: 2023-S1 a year before is 2022-S1. */
  public TimePeriod plusYears(int years) {
    if (isDay()) {
      return day(first.plusYears(years));
    }
    if (isYear()) {
      return year(first.getYear() + years);
    }
    boolean months = first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    return months
        ? span(
                month(YearMonth.from(first).plusYears(years)),
                month(YearMonth.from(last).plusYears(years)))
            .canonical()
        : span(day(first.plusYears(years)), day(last.plusYears(years)));
  }

  /**
   * The shortest writing of the same days, where they are a calendar unit: {@code 2024-01/2024-03}
   * is {@code 2024-Q1}, {@code 2024-01/2024-12} is {@code 2024}. Other spans stay as they are.
   */
  public TimePeriod canonical() {
    if (isDay()) {
      return day(first);
    }
    if (first.getDayOfMonth() != 1 || !last.equals(YearMonth.from(last).atEndOfMonth())) {
      return this;
    }
    int year = first.getYear();
    int month = first.getMonthValue();
    return switch ((int) months()) {
      case 1 -> month(YearMonth.from(first));
      case 3 -> month % 3 == 1 ? quarter(year, (month + 2) / 3) : this;
      case 6 -> month % 6 == 1 ? half(year, (month + 5) / 6) : this;
      case 12 -> month == 1 ? year(year) : this;
      default -> this;
    };
  }

  public boolean isDay() {
    return first.equals(last);
  }

  /** Whether it is a whole calendar year. */
  public boolean isYear() {
    return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
  }

  public boolean isSpan() {
    return code.indexOf('/') >= 0;
  }

  /** Whether every day of the other lies in this. */
  public boolean contains(TimePeriod other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /** Its length in months, begun ones counted whole. */
  public long months() {
    return ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
  }

  @Override
  public String toString() {
    return code;
  }

  private static LocalDate firstDay(String unit) {
    int year = yearOf(unit);
    return switch (form(unit)) {
      case YEAR -> LocalDate.of(year, 1, 1);
      case HALF -> LocalDate.of(year, 6 * part(unit, 2) - 5, 1);
      case QUARTER -> LocalDate.of(year, 3 * part(unit, 4) - 2, 1);
      case MONTH -> LocalDate.of(year, twoDigits(unit, 5), 1);
      case DAY -> LocalDate.of(year, twoDigits(unit, 5), twoDigits(unit, 8));
    };
  }

  private static LocalDate lastDay(String unit) {
    LocalDate start = firstDay(unit);
    return switch (form(unit)) {
      case YEAR -> start.plusYears(1).minusDays(1);
      case HALF -> start.plusMonths(6).minusDays(1);
      case QUARTER -> start.plusMonths(3).minusDays(1);
      case MONTH -> start.plusMonths(1).minusDays(1);
      case DAY -> start;
    };
  }

  private enum Form {
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    DAY
  }

  private static Form form(String unit) {
    return switch (unit.length()) {
      case 4 -> Form.YEAR;
      case 7 ->
          switch (unit.charAt(5)) {
            case 'S' -> Form.HALF;
            case 'Q' -> Form.QUARTER;
            default -> Form.MONTH;
          };
      case 10 -> Form.DAY;
      default -> throw new DateTimeException("length " + unit.length());
    };
  }

  private static int yearOf(String unit) {
    for (int i = 0; i < 4; i++) {
      if (unit.charAt(i) < '0' || unit.charAt(i) > '9') {
        throw new DateTimeException("a year has four digits");
      }
    }
    if (unit.length() > 4 && unit.charAt(4) != '-') {
      throw new DateTimeException("a hyphen follows the year");
    }
    return Integer.parseInt(unit.substring(0, 4));
  }

  /** The number of a month or a day, after its hyphen. */
  private static int twoDigits(String unit, int at) {
    int tens = unit.charAt(at) - '0';
    int ones = unit.charAt(at + 1) - '0';
    if (unit.charAt(at - 1) != '-' || tens < 0 || tens > 9 || ones < 0 || ones > 9) {
      throw new DateTimeException("a month or a day is a hyphen and two digits");
    }
    return 10 * tens + ones;
  }

  /** The number of a half or quarter, 1 to {@code most}. */
  private static int part(String unit, int most) {
    int part = unit.charAt(6) - '0';
    if (part < 1 || part > most) {
      throw new DateTimeException("no part " + part);
    }
    return part;
  }

  private static String fourDigits(int year) {
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException("a year has four digits, not " + year);
    }
    String digits = Integer.toString(year);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
