package tallybook.extract.sides;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Area;
import tallybook.catalogue.Catalogue;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.mention.area.AreaMention;

/** Whose eyes an article has, of the economies that it speaks of most. */
final class Perspective {
  /** Sentences that tell whose article it is. */
  private static final int FIRST = 4;

  private static final String DOLLAR = "USD";

  private Perspective() {}

  /** Of the first two, the one whose officials the first sentences quote; null for none. */
  static @Nullable String telling(Scene scene, List<String> ranked) {
    List<String> two = ranked.subList(0, Math.min(2, ranked.size()));
    int sentences = Math.min(FIRST, scene.passage().sentences().size());
    for (int sentence = 0; sentence < sentences; sentence++) {
      String reporter = scene.voices().at(scene.passage().sentenceFrom(sentence)).reporter();
      if (reporter != null && two.contains(reporter)) {
        return reporter;
      }
    }
    return null;
  }

  /** Of the first two, the one in whose money the article counts; null for none and for both. */
  static @Nullable String paying(Scene scene, Catalogue catalogue, List<String> ranked) {
    String found = null;
    for (String code : ranked.subList(0, Math.min(2, ranked.size()))) {
      if (hasMoney(scene, catalogue.area(code).map(Area::alpha2).orElse(null))) {
        if (found != null) {
          return null;
        }
        found = code;
      }
    }
    return found;
  }

  /** The codes of ISO 4217 begin with the economy's alpha-2; the dollar is everybody's. */
  private static boolean hasMoney(Scene scene, @Nullable String alpha2) {
    if (alpha2 == null) {
      return false;
    }
    return scene.quantities().stream()
        .anyMatch(
            quantity ->
                quantity.isMoney()
                    && !quantity.unit().equals(DOLLAR)
                    && quantity.unit().startsWith(alpha2));
  }

  /** Of the first two, the one that the headline or the lead speaks of first; null for none. */
  static @Nullable String leading(Scene scene, List<String> two) {
    int end = Math.min(Opening.LEAD, scene.passage().sentences().size());
    for (int sentence = 0; sentence < end; sentence++) {
      for (AreaPlace area : scene.areasOf(sentence)) {
        boolean subject =
            area.link() == Link.NONE && area.mention().kind() == AreaMention.Kind.NAME;
        if (subject && area.head() != Head.PERSON && two.contains(area.mention().code())) {
          return area.mention().code();
        }
      }
    }
    return null;
  }
}
