package tallybook.extract.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.Abroad;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Weights;
import tallybook.extract.word.Wording;
import tallybook.mention.passage.Reason;
import tallybook.mention.quantity.Quantity;

/** Counts that a people alone names, where it lives in another economy: "30,000 Koreans in Osh". */
public final class PeopleAbroad {
  private final int weight;
  private final int headed;

  PeopleAbroad(Weights weights) {
    weight = weights.of("people.abroad");
    headed = weights.of("people.headed");
  }

  /** What a number of an economy's people in another is, whose sentence says no more of them. */
  @Nullable Candidate of(Scene scene, int index) {
    Quantity quantity = scene.quantity(index);
    Wording wording = scene.words().people();
    if (wording == null || !quantity.isCount() || Counted.isSmall(quantity)) {
      return null;
    }
    AreaPlace after = scene.areaAt(quantity.right());
    boolean counted =
        after != null
            && Counted.isDemonym(scene, after.from())
            && Abroad.isIn(scene, after, scene.segmentTo(index));
    AreaPlace people = counted ? after : labelled(scene, index);
    int label = quantity.left() - 2;
    if (people == null && !isHeaded(scene, label)) {
      return null;
    }
    int from = people == null ? label : people.from();
    int to = people == null ? label + 1 : people.to();
    var clue = new Clue(from, to, scene.passage().clauseOf(from), wording);
    var span = scene.tokens().span(from, to);
    String code = people == null ? "people.headed" : "people.abroad";
    int sure = people == null ? headed : weight;
    return new Candidate(clue, null, sure, List.of(new Reason(code, sure, span)));
  }

  /** "People: 130,000", under a heading that tells whose people are where. */
  private static boolean isHeaded(Scene scene, int label) {
    return label >= 0
        && scene.tokens().isSign(label + 1, ':')
        && scene.marks().cueAt(label) == Cue.PEOPLE
        && scene.sections().covers(scene.passage().sentenceOf(label));
  }

  /** "Namibians in Finland: 310", "Finns in Namibia number 150"; null for others. */
  private static @Nullable AreaPlace labelled(Scene scene, int index) {
    Quantity quantity = scene.quantity(index);
    int sign = quantity.left() - 1;
    boolean told = scene.marks().cueEnding(quantity.left()) == Cue.IS;
    if (told || scene.tokens().isSign(sign, ':') || scene.tokens().isDash(sign)) {
      for (AreaPlace area : scene.areasOf(scene.sentenceOf(quantity))) {
        boolean inside = area.from() >= scene.segmentFrom(index) && area.to() < sign;
        if (inside && Counted.isDemonym(scene, area.from()) && Abroad.isIn(scene, area, sign)) {
          return area;
        }
      }
    }
    return null;
  }
}
