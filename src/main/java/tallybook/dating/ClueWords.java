package tallybook.dating;

import java.io.Serializable;
import tallybook.catalogue.Resources;

/** The words of a language that tell days: {@code lexicon/en/dates.tsv} and those beside it. */
record ClueWords(Phrases dates, Phrases offices, Phrases places, Phrases anniversaries)
    implements Serializable {

  static boolean exist(Resources resources, String language) {
    return resources.has(file(language, "dates"));
  }

  static ClueWords load(Resources resources, String language) {
    return new ClueWords(
        phrases(resources, language, "dates"),
        phrases(resources, language, "offices"),
        phrases(resources, language, "places"),
        phrases(resources, language, "anniversaries"));
  }

  private static Phrases phrases(Resources resources, String language, String name) {
    String file = file(language, name);
    return Phrases.of(resources.has(file) ? resources.table(file) : java.util.List.of());
  }

  private static String file(String language, String name) {
    return "lexicon/" + language + "/" + name + ".tsv";
  }
}
