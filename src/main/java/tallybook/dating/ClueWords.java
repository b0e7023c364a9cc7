package tallybook.dating;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;

/**
 * The words of a language that tell days: {@code lexicon/en/dates.tsv} and those beside it; months
 * and weekdays are those of {@code periods.tsv}.
 */
record ClueWords(Phrases dates, Phrases offices, Phrases places, Phrases anniversaries)
    implements Serializable {
  private static final Set<String> DAYS = Set.of("month", "weekday");

  static boolean exist(Resources resources, String language) {
    return resources.has(file(language, "dates"));
  }

  static ClueWords load(Resources resources, String language) {
    return new ClueWords(
        Phrases.of(lines(resources, language, "dates"), days(resources, language)),
        phrases(resources, language, "offices"),
        phrases(resources, language, "places"),
        phrases(resources, language, "anniversaries"));
  }

  private static List<TsvTable.Line> days(Resources resources, String language) {
    return lines(resources, language, "periods").stream()
        .filter(line -> DAYS.contains(line.get("code")))
        .toList();
  }

  private static Phrases phrases(Resources resources, String language, String name) {
    return Phrases.of(lines(resources, language, name));
  }

  /** None where the language has no such file. */
  private static List<TsvTable.Line> lines(Resources resources, String language, String name) {
    String file = file(language, name);
    return resources.has(file) ? resources.table(file) : List.of();
  }

  private static String file(String language, String name) {
    return "lexicon/" + language + "/" + name + ".tsv";
  }
}
