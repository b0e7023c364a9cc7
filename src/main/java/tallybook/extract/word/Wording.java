package tallybook.extract.word;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Indicator;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.UnitKind;

/**
 * What a line of the lexicon's indicators says.
 *
 * @param weight how surely the words mean the indicator
 * @param kinds unit kinds of the levels that the words state
 * @param sign -1 for a deficit, 1 for a surplus, else 0
 * @param withinYear the indicator where the figure covers a year or less
 * @param needs what else the clause must tell, or null
 * @param product the part that the words name, or an empty text
 */
public record Wording(
    Indicator indicator,
    Place place,
    int weight,
    Set<UnitKind> kinds,
    int sign,
    Indicator withinYear,
    Subject subject,
    @Nullable Cue needs,
    String product) {

  /** Words that weigh less name an event without a growth or a share. */
  private static final int SURE = 10;

  /** Where the figure stands. */
  public enum Place {
    NOUN,
    /** Before its figure alone: "worth". */
    LEAD,
    COUNTED,
    VERB,
    /** It heads what follows: "Tourism. 1.9 million Thais came". */
    TOPIC,
    /** An economy's own name for its people means the same: "30,000 Koreans in Osh". */
    PEOPLE,
    /** What goods are that a label sends to an economy: "Tea to Oman: 4,100 t". */
    TO,
    /** What goods are that a label takes from an economy. */
    FROM
  }

  /** Whose area a verb's subject is. */
  public enum Subject {
    NONE,
    REF,
    COUNTER,
    PAIR,
    /** Who owes money, of a verb or a noun: "Zambia owes", "its debt to China". */
    DEBTOR,
    /** Who is owed it: "banks are owed $6 billion by Zambia". */
    CREDITOR,
    /** The other side of trade, of a noun: "Italy was the main customer". */
    PARTNER
  }

  static Wording of(Lexicon.Entry entry, Catalogue catalogue) {
    Indicator indicator = indicator(entry, entry.code(), catalogue);
    String within = entry.get("within_year");
    return new Wording(
        indicator,
        parse(Place.class, entry, entry.get("place")),
        weight(entry),
        kinds(entry, indicator),
        switch (entry.get("sign")) {
          case "-" -> -1;
          case "+" -> 1;
          default -> 0;
        },
        within.isEmpty() ? indicator : indicator(entry, within, catalogue),
        entry.get("subject").isEmpty()
            ? Subject.NONE
            : parse(Subject.class, entry, entry.get("subject")),
        entry.get("needs").isEmpty() ? null : parse(Cue.class, entry, entry.get("needs")),
        entry.get("product"));
  }

  public boolean isVerb() {
    return place == Place.VERB;
  }

  /** "the target", "a plant": words so general that of them money alone is told. */
  boolean isOfMoneyAlone() {
    boolean event = indicator.temporal() == Indicator.Temporal.EVENT;
    return weight < (event ? SURE : 0) && kinds.equals(EnumSet.of(UnitKind.MONEY));
  }

  /** Whether the words stand for those of a label alone: in a sentence they tell nothing. */
  public boolean isOfLabel() {
    return place == Place.TO || place == Place.FROM;
  }

  public boolean isCounted() {
    return place == Place.COUNTED;
  }

  private static Indicator indicator(Lexicon.Entry entry, String code, Catalogue catalogue) {
    return catalogue
        .indicator(code)
        .orElseThrow(() -> entry.line().fault("no indicator is called \"" + code + "\""));
  }

  private static Set<UnitKind> kinds(Lexicon.Entry entry, Indicator indicator) {
    if (entry.line().words("kinds").isEmpty()) {
      return indicator.kinds();
    }
    Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
    entry.line().words("kinds").forEach(word -> kinds.add(parse(UnitKind.class, entry, word)));
    return kinds;
  }

  private static int weight(Lexicon.Entry entry) {
    try {
      return Integer.parseInt(entry.get("weight"));
    } catch (NumberFormatException e) {
      throw entry.line().fault("\"" + entry.get("weight") + "\" is no weight");
    }
  }

  static <E extends Enum<E>> E parse(Class<E> list, Lexicon.Entry entry, String word) {
    for (E constant : list.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
        return constant;
      }
    }
    throw entry.line().fault("no " + list.getSimpleName() + " is called \"" + word + "\"");
  }

  /** Whether a number of a kind of unit may be the indicator's. */
  public boolean accepts(UnitKind kind) {
    return switch (kind) {
      case PERCENT, POINTS, FACTOR -> !isOfMoneyAlone() && indicator.hasRatios();
      default -> kinds().contains(kind);
    };
  }
}
