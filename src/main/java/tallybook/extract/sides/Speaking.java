package tallybook.extract.sides;

import org.jspecify.annotations.Nullable;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.word.Link;
import tallybook.mention.area.AreaMention;

/** Tells whose people say "we" in an article: "we sold Angola" is not said by Angolans. */
final class Speaking {
  private Speaking() {}

  /** Of an article's two economies the one that "we" deals with the other of; null if unsure. */
  static @Nullable String economy(Scene scene, Sides pair) {
    int votes = 0;
    for (AreaPlace area : scene.areas()) {
      String other = speaks(area) ? other(scene, area) : null;
      if (other != null && pair.has(other)) {
        votes += other.equals(pair.ref()) ? -1 : 1;
      }
    }
    return votes == 0 ? null : votes > 0 ? pair.ref() : pair.counter();
  }

  /** "We", "our exports", "with us". */
  private static boolean speaks(AreaPlace area) {
    return switch (area.mention().kind()) {
      case WE -> area.link() == Link.NONE;
      case SPEAKER, HERE -> true;
      default -> false;
    };
  }

  /** The economy with which a sentence's "we" deals: sold to, bought from. */
  private static @Nullable String other(Scene scene, AreaPlace we) {
    String found = null;
    for (AreaPlace area : scene.areasOf(scene.passage().sentenceOf(we.from()))) {
      AreaMention mention = area.mention();
      boolean named =
          mention.kind() == AreaMention.Kind.NAME || mention.kind() == AreaMention.Kind.CITY;
      boolean dealt =
          area.link() == Link.NONE
              || area.link() == Link.TO
              || area.link() == Link.FROM
              || area.link() == Link.WITH;
      boolean subject = we.mention().kind() != AreaMention.Kind.WE && area.link() == Link.NONE;
      boolean people = subject && mention.kind() == AreaMention.Kind.PEOPLE;
      boolean after = named && dealt && !subject && area.from() > we.to();
      if ((after || people) && mention.codes().size() == 1) {
        if (found != null && !found.equals(mention.code())) {
          return null;
        }
        found = mention.code();
      }
    }
    return found;
  }
}
