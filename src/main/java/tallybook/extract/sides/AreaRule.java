package tallybook.extract.sides;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.TsvTable;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.mention.area.AreaMention;

/**
 * One line of {@code rules/areas.tsv}; null stands for "any".
 *
 * @param before whether the area stands before the pivot
 * @param weight how strongly an area so placed takes the side
 */
record AreaRule(
    AreaRules.Side side,
    @Nullable Link link,
    @Nullable Form form,
    @Nullable Head head,
    @Nullable Boolean before,
    int weight) {
  private static final String ANY = "any";

  /** How an area is called, as far as rules care. */
  enum Form {
    NAME,
    ADJECTIVE,
    PEOPLE,
    CITY,
    /** A company or a fund. */
    BODY,
    /** "Exports there". */
    THERE,
    /** "Its", "Kazakhstan's". */
    POSSESSIVE,
    /** "Its", "their". */
    PRONOUN,
    /** "Us", "our". */
    SPEAKER,
    /** "Kazakh-Korean", "the two countries". */
    PAIR;

    boolean fits(AreaPlace area) {
      AreaMention.Kind kind = area.mention().kind();
      return switch (this) {
        case NAME ->
            kind == AreaMention.Kind.NAME
                || kind == AreaMention.Kind.EPITHET
                || kind == AreaMention.Kind.SEAT;
        case ADJECTIVE -> area.isAdjective() && !area.paired();
        case PEOPLE -> kind == AreaMention.Kind.PEOPLE;
        case CITY -> kind == AreaMention.Kind.CITY;
        case BODY -> kind == AreaMention.Kind.BODY;
        case THERE -> kind == AreaMention.Kind.THERE || kind == AreaMention.Kind.HERE;
        case POSSESSIVE -> area.possessive() || kind == AreaMention.Kind.SUBJECT;
        case PRONOUN -> kind == AreaMention.Kind.SUBJECT;
        case SPEAKER -> kind == AreaMention.Kind.SPEAKER;
        case PAIR -> area.paired() || kind == AreaMention.Kind.PAIR;
      };
    }
  }

  static AreaRule of(TsvTable.Line line) {
    try {
      String where = line.required("where");
      return new AreaRule(
          AreaRules.Side.valueOf(line.required("side").toUpperCase(Locale.ROOT)),
          orAny(Link.class, line.required("link")),
          orAny(Form.class, line.required("form")),
          orAny(Head.class, line.required("head")),
          where.equals(ANY) ? null : where.equals("before"),
          Integer.parseInt(line.required("weight")));
    } catch (IllegalArgumentException e) {
      throw line.fault("no rule of areas: " + e.getMessage());
    }
  }

  private static <E extends Enum<E>> @Nullable E orAny(Class<E> list, String word) {
    return word.equals(ANY) ? null : Enum.valueOf(list, word.toUpperCase(Locale.ROOT));
  }

  /** How much it asks for: a rule that names a form or a head goes before one that does not. */
  int narrow() {
    return (form == null ? 0 : 1) + (head == null ? 0 : 1);
  }

  boolean fits(int pivot, AreaPlace area) {
    return (head == null || head == area.head() || head == area.noun())
        && (before == null || before == area.to() <= pivot)
        && (form == null || form.fits(area));
  }
}
