package tallybook.input.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tallybook.article.Days;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;

/**
 * Days in cells and headers, as machines write them or with the month's name: {@code June 12, 2024
 * Wednesday}, {@code 12 June 2024}. The names are those of {@code lexicon/en/periods.tsv}.
 */
public final class WrittenDays {
  private static final int LONGEST = 60;
  private static final Map<String, Integer> MONTHS = months();

  private WrittenDays() {}

  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    for (TsvTable.Line line : Resources.builtIn().table("lexicon/en/periods.tsv")) {
      if (line.get("code").equals("month")) {
        for (String form : line.required("forms").split(" ; ")) {
          months.put(form.toLowerCase(Locale.ROOT), Integer.valueOf(line.required("value")));
        }
      }
    }
    return months;
  }

  public static Optional<LocalDate> read(String cell) {
    Optional<LocalDate> machine = Days.read(cell);
    return machine.isPresent() || cell.length() > LONGEST ? machine : named(words(cell));
  }

  private static Optional<LocalDate> named(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Integer month = MONTHS.get(words.get(i));
      if (month != null && i + 1 < words.size()) {
        Optional<LocalDate> day =
            i > 0 ? day(words.get(i - 1), month, words.get(i + 1)) : Optional.empty();
        return day.isPresent() || i + 2 >= words.size()
            ? day
            : day(words.get(i + 1), month, words.get(i + 2));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String day, int month, String year) {
    try {
      return year.length() == 4
          ? Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)))
          : Optional.empty();
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Runs of letters, and of digits. */
  private static List<String> words(String cell) {
    var words = new ArrayList<String>();
    int start = 0;
    for (int i = 1; i <= cell.length(); i++) {
      if (i == cell.length() || kind(cell.charAt(i)) != kind(cell.charAt(start))) {
        if (kind(cell.charAt(start)) > 0) {
          words.add(cell.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i;
      }
    }
    return words;
  }

  private static int kind(char c) {
    return c >= '0' && c <= '9' ? 2 : Character.isLetter(c) ? 1 : 0;
  }
}
