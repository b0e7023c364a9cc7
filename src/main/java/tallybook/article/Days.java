package tallybook.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * Days as machines write them. A day is taken only where it can be read in one way: {@code
 * 12/06/2024} is none, {@code 25/06/2024} is. With a time and an offset it is the local day of that
 * offset.
 */
public final class Days {
  private Days() {}

  public static Optional<LocalDate> read(String cell) {
    String text = cell.strip();
    try {
      return text.isEmpty() ? Optional.empty() : Optional.ofNullable(day(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(String text) {
    if (!Character.isDigit(text.charAt(0))) {
      return mail(text);
    }
    int[] numbers = new int[3];
    int[] digits = new int[3];
    int n = 0;
    int at = 0;
    for (; at < text.length() && n < 3; at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        if (++digits[n] > 8) {
          return null;
        }
        numbers[n] = numbers[n] * 10 + (c - '0');
      } else if (n < 2 && (c == '-' || c == '/' || c == '.') && digits[n] > 0) {
        n++;
      } else {
        break;
      }
    }
    if (at < text.length() && " T,".indexOf(text.charAt(at)) < 0) {
      return n == 0 && digits[0] <= 2 ? mail(text) : null;
    }
    if (n == 0) {
      return digits[0] == 8
          ? LocalDate.of(numbers[0] / 10000, numbers[0] / 100 % 100, numbers[0] % 100)
          : mail(text);
    }
    return n == 2 && digits[2] > 0 ? ordered(numbers, digits) : null;
  }

  private static @org.jspecify.annotations.Nullable LocalDate ordered(int[] n, int[] digits) {
    if (digits[0] == 4) {
      return LocalDate.of(n[0], n[1], n[2]);
    }
    if (digits[2] != 4) {
      return null;
    }
    if (n[0] == n[1] || n[0] > 12) {
      return LocalDate.of(n[2], n[1], n[0]);
    }
    return n[1] > 12 ? LocalDate.of(n[2], n[0], n[1]) : null;
  }

  /** RFC 5322 and 7231: {@code Wed, 12 Jun 2024 08:00:00 +0600}. */
  private static @org.jspecify.annotations.Nullable LocalDate mail(String text) {
    try {
      return OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The day of an instant of which only UTC is known. */
  public static LocalDate utc(long epochMillis) {
    return LocalDate.ofInstant(java.time.Instant.ofEpochMilli(epochMillis), ZoneOffset.UTC);
  }

  /** Whether a value gives its time in UTC, so that the local day may be another. */
  public static boolean isUtc(String value) {
    String text = value.strip().toUpperCase(Locale.ROOT);
    return text.length() > 11
        && (text.endsWith("Z")
            || text.endsWith("+00:00")
            || text.endsWith("+0000")
            || text.endsWith("GMT"));
  }
}
