package tallybook.workbook.readback;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Understands what people type: leniently read, strictly applied. */
final class CellParser {
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          pattern("uuuu-M-d"),
          pattern("d.M.uuuu"),
          pattern("uuuu/M/d"),
          pattern("d MMM uuuu"),
          pattern("d MMMM uuuu"),
          pattern("MMM d, uuuu"),
          pattern("MMMM d, uuuu"));

  private final NumberReader numbers;

  CellParser(NumberReader numbers) {
    this.numbers = numbers;
  }

  /** The meaning of a cell under a heading of ours. */
  Typed parse(String table, String heading, CellValue cell) {
    return switch (table + "." + heading) {
      case "Reconcile.Override" -> number(cell);
      case "Reconcile.Review" -> word(cell, "open", "checked", "exclude");
      case "Reconcile.Chosen evidence" -> new Typed(cell.text(), trailingId(cell.text()), null);
      case "Sources.Date (yours)" -> day(cell);
      case "Evidence.Use", "Sources.Use" -> yesOrNo(cell);
      default -> new Typed(cell.text(), cell.text(), null);
    };
  }

  private Typed number(CellValue cell) {
    if (cell.value() instanceof Double number) {
      BigDecimal exact = new BigDecimal(number.toString());
      return new Typed(exact, plain(exact), null);
    }
    Optional<BigDecimal> read = numbers.read(cell.text());
    if (read.isEmpty()) {
      read = NumberReader.digits(cell.text());
    }
    return read.map(n -> new Typed(n, plain(n), null))
        .orElseGet(() -> Typed.refused(cell.text(), "is no number: type 6300000000 or 6.3 bn"));
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static Typed day(CellValue cell) {
    try {
      LocalDate day =
          cell.value() instanceof Double serial
              ? EPOCH.plusDays((long) Math.floor(serial))
              : dayOf(cell.text().strip());
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return new Typed(day, day.toString(), null);
      }
      return Typed.refused(cell.text(), "is no day from 1900 to 2100: type 2024-06-12");
    } catch (DateTimeException e) {
      return Typed.refused(cell.text(), "is no day: type 2024-06-12");
    }
  }

  private static LocalDate dayOf(String text) {
    for (DateTimeFormatter form : DAYS) {
      try {
        return LocalDate.parse(text, form);
      } catch (DateTimeException e) {
        continue;
      }
    }
    return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
  }

  private static DateTimeFormatter pattern(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(java.time.format.ResolverStyle.STRICT);
  }

  private static Typed yesOrNo(CellValue cell) {
    if (cell.value() instanceof Boolean yes) {
      return of(yes ? "yes" : "no");
    }
    return switch (cell.text().strip().toLowerCase(Locale.ROOT)) {
      case "yes", "y", "1", "true", "x", "да", "иә" -> of("yes");
      case "no", "n", "0", "false", "нет", "жоқ" -> of("no");
      default -> Typed.refused(cell.text(), "is neither yes nor no");
    };
  }

  private static Typed word(CellValue cell, String... words) {
    String typed = cell.text().strip().toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (typed.equals(word) || typed.equals(word + "d")) {
        return of(word);
      }
    }
    return Typed.refused(cell.text(), "is none of " + String.join(", ", words));
  }

  private static Typed of(String word) {
    return new Typed(word, word, null);
  }

  /** The id at the end of a choice; the wording before it may change. */
  static String trailingId(String choice) {
    return choice.substring(choice.lastIndexOf('|') + 1).strip();
  }
}
