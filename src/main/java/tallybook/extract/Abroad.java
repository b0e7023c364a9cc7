package tallybook.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Reason;
import tallybook.mention.quantity.Quantity;

/** People of one economy in another: "30,000 Koreans in Osh", "Lao workers in Thailand". */
final class Abroad {
  private static final int REACH = 5;

  private final int weight;
  private final int headed;

  Abroad(Weights weights) {
    weight = weights.of("people.abroad");
    headed = weights.of("people.headed");
  }

  /** What a number of an economy's people in another is, whose sentence says no more of them. */
  @Nullable Candidate of(Scene scene, int index) {
    Quantity quantity = scene.quantities.get(index);
    Wording wording = scene.words.people();
    if (wording == null || !quantity.isCount() || Counted.isSmall(quantity)) {
      return null;
    }
    AreaPlace after = scene.areaAt(quantity.right());
    boolean counted =
        after != null
            && Counted.isDemonym(scene, after.from())
            && isIn(scene, after, scene.segmentTo(index));
    AreaPlace people = counted ? after : labelled(scene, index);
    int label = quantity.left() - 2;
    if (people == null && !isHeaded(scene, label)) {
      return null;
    }
    int from = people == null ? label : people.from();
    int to = people == null ? label + 1 : people.to();
    var clue = new Clue(from, to, scene.passage.clauseOf(from), wording);
    var span = scene.tokens.span(from, to);
    String code = people == null ? "people.headed" : "people.abroad";
    int sure = people == null ? headed : weight;
    return new Candidate(clue, null, sure, List.of(new Reason(code, sure, span)));
  }

  /** "People: 130,000", under a heading that tells whose people are where. */
  private static boolean isHeaded(Scene scene, int label) {
    return label >= 0
        && scene.tokens.isSign(label + 1, ':')
        && scene.marks.cueAt(label) == Cue.PEOPLE
        && scene.sections.covers(scene.passage.sentenceOf(label));
  }

  /** "Namibians in Finland: 310", "Finns in Namibia number 150"; null for others. */
  private static @Nullable AreaPlace labelled(Scene scene, int index) {
    Quantity quantity = scene.quantities.get(index);
    int sign = quantity.left() - 1;
    boolean told = scene.marks.cueEnding(quantity.left()) == Cue.IS;
    if (told || scene.tokens.isSign(sign, ':') || scene.tokens.isDash(sign)) {
      for (AreaPlace area : scene.areasOf(scene.sentenceOf(quantity))) {
        boolean inside = area.from() >= scene.segmentFrom(index) && area.to() < sign;
        if (inside && Counted.isDemonym(scene, area.from()) && isIn(scene, area, sign)) {
          return area;
        }
      }
    }
    return null;
  }

  /** "Lao workers in Thailand", "workers from Bangladesh". */
  static boolean isClue(Scene scene, Clue clue) {
    if (scene.marks.linkAt(clue.to()) == Link.FROM && scene.areaAfter(clue.to() + 1) != null) {
      return true;
    }
    for (AreaPlace area : scene.areasOf(scene.passage.sentenceOf(clue.from()))) {
      if (area.to() == clue.from() && area.isAdjective()) {
        return isIn(scene, clue.to(), area);
      }
    }
    return false;
  }

  /**
   * "Georgians like Sweden. Last year 49,000 of them came": the people and the economy that the
   * words before name together; null where they name no two.
   */
  static @Nullable Sides told(Scene scene, int index, Candidate candidate) {
    if (!candidate.wording().indicator().ofPeople()) {
      return null;
    }
    int left = scene.quantities.get(index).left();
    int own = scene.passage.sentenceOf(left);
    for (int sentence = own; sentence >= Math.max(0, own - 1); sentence--) {
      String people = null;
      String place = null;
      for (AreaPlace area : scene.areasOf(sentence)) {
        if (!area.isOne() || area.from() >= left) {
          continue;
        }
        boolean folk = Counted.isDemonym(scene, area.from());
        people = folk && people == null ? area.mention().code() : people;
        place = folk || place != null ? place : area.mention().code();
      }
      if (people != null && place != null && !people.equals(place)) {
        return new Sides(place, people);
      }
    }
    return null;
  }

  /** "62,300 Filipinos were counted in Korea". */
  private static boolean isIn(Scene scene, AreaPlace people, int end) {
    for (int token = people.to(); token < Math.min(end, people.to() + REACH); token++) {
      if (isIn(scene, token, people)) {
        return true;
      }
      if (Phrase.hasStop(scene, token, token + 1)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isIn(Scene scene, int token, AreaPlace people) {
    AreaPlace place = scene.areaAfter(token + 1);
    Link link = scene.marks.linkAt(token);
    return (link == Link.IN || link == Link.OF)
        && place != null
        && !place.mention().codes().equals(people.mention().codes());
  }
}
