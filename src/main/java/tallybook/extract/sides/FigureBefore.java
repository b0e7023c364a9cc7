package tallybook.extract.sides;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.scene.Stretch;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.mention.area.AreaMention;
import tallybook.mention.quantity.Quantity;

/** The figure that a figure goes on from, and what is left of its sides. */
public final class FigureBefore {
  /** Sentences that the parts of a flow may fill before the other flow is told. */
  private static final int REACH = 4;

  private FigureBefore() {}

  /** The figure before, if this one's own words, next to it, are of the same family. */
  static @Nullable Bound alike(Scene scene, int index, Candidate candidate, List<Bound> earlier) {
    Bound last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    Indicator indicator = candidate.wording().indicator();
    boolean own =
        candidate.clue().from() >= scene.segmentFrom(index)
            && candidate.clue().to() <= scene.segmentTo(index);
    boolean shared = last != null && candidate.clue().from() == last.candidate().clue().from();
    return last != null
            && (own || shared)
            && last.indicator().roles() == indicator.roles()
            && last.indicator().family().equals(indicator.family())
        ? last
        : null;
  }

  /**
   * Whether an area stands nearer to a figure than to those around it, or it goes on from afar. Of
   * a part ("of whom 12,000 are wives of Koreans") one of the whole's own sides says nothing new.
   */
  static boolean isNamed(Scene scene, int index, Bound from) {
    int sentence = scene.sentenceOf(index);
    if (scene.sentenceOf(from.quantity()) != sentence || RespectiveSides.tell(scene, index)) {
      return true;
    }
    int begin = Stretch.from(scene, index);
    int end = scene.segmentTo(index);
    Quantity quantity = scene.quantity(index);
    boolean part =
        Stretch.subset(scene, begin, quantity.left() + 1) >= 0
            || Counted.afterOfThem(scene, quantity.right()) > quantity.right();
    for (AreaPlace area : scene.areasOf(sentence)) {
      boolean within = area.from() >= begin && area.to() <= end && area.head() != Head.OUTLET;
      if (within && !(part && saysNothing(area, from.sides()))) {
        return true;
      }
    }
    return false;
  }

  /** "360 of them at the expense of the Russian budget": a side of the whole, in its place. */
  private static boolean saysNothing(AreaPlace area, Sides whole) {
    if (!area.isOne() || !whole.has(area.mention().code())) {
      return false;
    }
    boolean host = area.link() == Link.IN || area.link() == Link.INTO || area.link() == Link.TO;
    String other = host ? whole.counter() : whole.ref();
    return !(host || area.link() == Link.FROM) || !area.mention().code().equals(other);
  }

  /** The sides of the figure that the indicator was carried from, or of the last one like it. */
  static @Nullable Sides sides(
      Candidate candidate,
      List<Bound> earlier,
      Indicator.Roles roles,
      Topic topic,
      Scene scene,
      int index) {
    if (candidate.from() != null) {
      return turned(candidate.from(), candidate, scene, index);
    }
    int sentence = scene.sentenceOf(index);
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Bound bound = earlier.get(i);
      int at = scene.sentenceOf(bound.quantity());
      if (sentence - at > 2
          || scene.questions().of(sentence) >= 0 && at < scene.questions().from(sentence)) {
        return null;
      }
      if (at < sentence
          && candidate.from() == null
          && isOfPair(scene, sentence, at, topic, bound)) {
        return null;
      }
      boolean world = Sides.WORLD.equals(bound.sides().counter());
      if (bound.indicator().roles() == roles && !(world && hasPair(scene, sentence))) {
        Bound whole = at < sentence ? whole(scene, sentence, candidate, earlier, i) : null;
        return turned(whole == null ? bound : whole, candidate, scene, index);
      }
    }
    return null;
  }

  /**
   * "Exports reached $8 billion. Those to Russia made up $3 billion. Imports came to $12 billion":
   * the other flow begins as the first did, with all the world; null where it did not.
   */
  private static @Nullable Bound whole(
      Scene scene, int sentence, Candidate candidate, List<Bound> earlier, int at) {
    Bound part = earlier.get(at);
    boolean other =
        part.indicator().roles() == Indicator.Roles.DIRECTED
            && !part.wording().indicator().equals(candidate.wording().indicator())
            && !Sides.WORLD.equals(part.sides().counter())
            && scene.areasOf(sentence).stream().noneMatch(AreaPlace::isOne);
    for (int i = at - 1; other && i >= 0; i--) {
      Bound before = earlier.get(i);
      if (sentence - scene.sentenceOf(before.quantity()) > REACH
          || !before.indicator().equals(part.indicator())) {
        return null;
      }
      boolean all = Sides.WORLD.equals(before.sides().counter());
      if (all && Objects.equals(before.sides().ref(), part.sides().ref())) {
        return before;
      }
    }
    return null;
  }

  /**
   * "Bilateral trade" that opens a new paragraph is that of the article's two, not of the figure
   * before, where that was with another.
   */
  private static boolean isOfPair(Scene scene, int sentence, int before, Topic topic, Bound bound) {
    Sides pair = topic.pair();
    String ref = pair.ref();
    String counter = pair.counter();
    return ref != null
        && counter != null
        && !scene.passage().areInLine(before, sentence)
        && !(bound.sides().has(ref) && bound.sides().has(counter));
  }

  /** "The two countries", "bilateral": not with all the world. */
  private static boolean hasPair(Scene scene, int sentence) {
    for (AreaPlace area : scene.areasOf(sentence)) {
      if (area.mention().kind() == AreaMention.Kind.PAIR) {
        return true;
      }
    }
    return false;
  }

  /** "In the other direction went $2 billion": the sides of the figure before, turned round. */
  static Sides turned(Bound from, Candidate candidate, Scene scene, int index) {
    int sentence = scene.sentenceOf(index);
    Sides sides = from.sides();
    boolean same = from.wording().indicator().equals(candidate.wording().indicator());
    boolean before = scene.sentenceOf(from.quantity()) < sentence;
    int begin = before ? scene.passage().sentenceFrom(sentence) : from.quantity().right();
    int clause = scene.passage().clauseOf(scene.quantity(index).from());
    int end = Math.min(scene.passage().clauseTo(clause), scene.segmentTo(index));
    boolean back = scene.marks().has(Cue.REVERSE, begin, end);
    return same && back && sides.counter() != null ? sides.reversed() : sides;
  }

  static boolean isInSentence(Scene scene, int index, List<Bound> earlier) {
    int sentence = scene.sentenceOf(index);
    Bound before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    return before != null && scene.sentenceOf(before.quantity()) == sentence;
  }
}
