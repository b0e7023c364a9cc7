package tallybook.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.mention.AreaMention;

/** Takes the areas that a figure's own words leave out from the figures before, then the topic. */
final class AreaCompletion {
  private AreaCompletion() {}

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
    int sentence = scene.sentenceOf(scene.quantities.get(index));
    if (scene.sentenceOf(from.quantity()) != sentence) {
      return true;
    }
    int begin = Stretch.from(scene, index);
    int end = scene.segmentTo(index);
    boolean part = Stretch.subset(scene, begin, scene.quantities.get(index).left() + 1) >= 0;
    for (AreaPlace area : scene.areasOf(sentence)) {
      boolean within = area.from() >= begin && area.to() <= end && area.head() != Head.OUTLET;
      boolean told = area.link() == Link.OF && area.isOne();
      if (within && !(part && told && from.sides().has(area.mention().code()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The sides told, with those that are not.
   *
   * @param sure whether one told alone is told well enough to be kept on its side
   */
  static Sides complete(
      Sides told,
      boolean sure,
      Indicator.Roles roles,
      Topic topic,
      Candidate candidate,
      List<Bound> earlier,
      int index,
      Scene scene) {
    String ref = told.ref();
    String counter = told.counter();
    if (roles == Indicator.Roles.SINGLE) {
      return new Sides(ref != null ? ref : single(candidate, topic), null);
    }
    if (ref != null && counter != null) {
      return told;
    }
    if (ref != null && roles != Indicator.Roles.PAIR && Ranking.splits(scene, index, ref)) {
      return new Sides(ref, AreaChoice.WORLD);
    }
    Sides among = Among.of(scene, index, told, topic);
    if (among != null) {
      return among;
    }
    Sides labelled = labelled(told, sure, roles, candidate, scene, index);
    if (labelled != null) {
      return labelled;
    }
    Sides last = last(candidate, earlier, roles, topic, scene, index);
    Sides headed = headed(scene, index, roles);
    boolean fits = (ref == null || has(headed, ref)) && (counter == null || has(headed, counter));
    if (headed != null && fits) {
      return headed;
    }
    if (ref == null && counter == null) {
      Sides near = kindred(candidate.wording().indicator(), earlier, scene, index, topic);
      boolean beside = near != null && isInSentence(scene, index, earlier);
      Sides before = last == null ? Abroad.told(scene, index, candidate) : last;
      Sides kindred = before != null && !beside ? before : near;
      Sides sides = kindred != null ? kindred : topic.sides(candidate.wording().indicator());
      String of = sides.ref();
      boolean split =
          of != null && roles != Indicator.Roles.PAIR && Ranking.splits(scene, index, of);
      return new Sides(of, split ? AreaChoice.WORLD : orWorld(sides.counter()));
    }
    String known = ref != null ? ref : orWorld(counter);
    if (last != null && !sure && last.other(known) != null) {
      return last;
    }
    boolean same = candidate.from() != null;
    if (ref == null && same && last != null && last.ref() != null && !known.equals(last.ref())) {
      return new Sides(last.ref(), known);
    }
    String other = other(known, last, topic, scene, index);
    boolean host = ref != null || other.equals(AreaChoice.WORLD) && roles != Indicator.Roles.PAIR;
    return host ? new Sides(known, other) : new Sides(other, known);
  }

  private static boolean has(@Nullable Sides sides, String code) {
    return sides != null && sides.has(code);
  }

  /** "Angola in Portugal" over a list: whose things are where, until a figure says otherwise. */
  private static @Nullable Sides headed(Scene scene, int index, Indicator.Roles roles) {
    int sentence = scene.sentenceOf(scene.quantities.get(index));
    int heading = Section.heading(scene, sentence);
    Sides pair = heading < 0 ? null : Section.pair(scene, heading);
    return pair == null || roles == Indicator.Roles.HOST ? pair : pair.reversed();
  }

  /** "* Mauritius: FDI from France rose": the line's label is the side that is not told. */
  private static @Nullable Sides labelled(
      Sides told,
      boolean sure,
      Indicator.Roles roles,
      Candidate candidate,
      Scene scene,
      int index) {
    String label = Labels.of(scene, scene.sentenceOf(scene.quantities.get(index)));
    String known = told.ref() != null ? told.ref() : told.counter();
    if (label == null || known == null || known.equals(label) || candidate.from() != null) {
      return null;
    }
    boolean host = told.ref() != null && sure && roles != Indicator.Roles.PAIR;
    return host ? new Sides(known, label) : new Sides(label, known);
  }

  private static boolean isInSentence(Scene scene, int index, List<Bound> earlier) {
    int sentence = scene.sentenceOf(scene.quantities.get(index));
    Bound before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    return before != null && scene.sentenceOf(before.quantity()) == sentence;
  }

  /**
   * "Foreign trade totalled $9 billion, exports $5 billion": the sides of the figure before of the
   * same family, where it is of the world, or of the article's home.
   */
  private static @Nullable Sides kindred(
      Indicator indicator, List<Bound> earlier, Scene scene, int index, Topic topic) {
    Bound before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    int sentence = scene.sentenceOf(scene.quantities.get(index));
    if (before == null
        || sentence - scene.sentenceOf(before.quantity()) > 1
        || indicator.roles() != Indicator.Roles.DIRECTED
        || before.indicator().roles() != Indicator.Roles.PAIR
        || !before.indicator().family().equals(indicator.family())) {
      return null;
    }
    Sides pair = before.sides();
    if (AreaChoice.WORLD.equals(pair.counter())) {
      return pair;
    }
    String home = topic.home();
    String other = home == null ? null : pair.other(home);
    return other == null ? null : new Sides(home, other);
  }

  /** The side beside a known one: that of the figure before, of the article, the world. */
  private static String other(
      String known, @Nullable Sides last, Topic topic, Scene scene, int index) {
    String other = last == null ? null : last.other(known);
    if (other == null && last != null) {
      other = ofGroup(known, last, topic);
    }
    if (other == null) {
      other = topic.beside(known);
    }
    return other == null ? orWorld(beside(scene, index, known)) : other;
  }

  /** The one economy that a figure's phrase names beside a known one, however it is joined. */
  private static @Nullable String beside(Scene scene, int index, String known) {
    String found = null;
    int from = Stretch.from(scene, index);
    int to = Stretch.to(scene, index);
    for (AreaPlace area : scene.areasOf(scene.sentenceOf(scene.quantities.get(index)))) {
      boolean within = area.from() >= from && area.to() <= to && area.isOne();
      boolean side = area.link() != Link.THAN && area.head() != Head.OUTLET;
      if (within && side && !area.mention().code().equals(known)) {
        if (found != null && !found.equals(area.mention().code())) {
          return null;
        }
        found = area.mention().code();
      }
    }
    return found;
  }

  /** The side beside the group that a known economy belongs to. */
  private static @Nullable String ofGroup(String known, Sides last, Topic topic) {
    String ref = last.ref();
    String counter = last.counter();
    if (ref != null && topic.isGroup(ref) && topic.isRelated(known, ref)) {
      return counter;
    }
    boolean group = counter != null && topic.isGroup(counter) && topic.isRelated(known, counter);
    return group ? ref : null;
  }

  private static @Nullable String single(Candidate candidate, Topic topic) {
    Bound from = candidate.from();
    return from != null ? from.sides().ref() : topic.host(candidate.wording().indicator());
  }

  private static String orWorld(@Nullable String code) {
    return code == null ? AreaChoice.WORLD : code;
  }

  /** The sides of the figure that the indicator was carried from, or of the last one like it. */
  private static @Nullable Sides last(
      Candidate candidate,
      List<Bound> earlier,
      Indicator.Roles roles,
      Topic topic,
      Scene scene,
      int index) {
    if (candidate.from() != null) {
      return turned(candidate.from(), candidate, scene, index);
    }
    int sentence = scene.sentenceOf(scene.quantities.get(index));
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Bound bound = earlier.get(i);
      int at = scene.sentenceOf(bound.quantity());
      if (sentence - at > 2
          || scene.questions.of(sentence) >= 0 && at < scene.questions.from(sentence)) {
        return null;
      }
      if (at < sentence
          && candidate.from() == null
          && isOfPair(scene, sentence, at, topic, bound)) {
        return null;
      }
      boolean world = AreaChoice.WORLD.equals(bound.sides().counter());
      if (bound.indicator().roles() == roles && !(world && hasPair(scene, sentence))) {
        return turned(bound, candidate, scene, index);
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
        && !scene.passage.areInLine(before, sentence)
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
    int sentence = scene.sentenceOf(scene.quantities.get(index));
    Sides sides = from.sides();
    boolean same = from.wording().indicator().equals(candidate.wording().indicator());
    boolean before = scene.sentenceOf(from.quantity()) < sentence;
    int begin = before ? scene.passage.sentenceFrom(sentence) : from.quantity().right();
    int clause = scene.passage.clauseOf(scene.quantities.get(index).from());
    int end = Math.min(scene.passage.clauseTo(clause), scene.segmentTo(index));
    boolean back = scene.marks.has(Cue.REVERSE, begin, end);
    return same && back && sides.counter() != null ? sides.reversed() : sides;
  }

  static Sides ordered(Sides sides) {
    String ref = sides.ref();
    String counter = sides.counter();
    if (ref == null || counter == null || counter.equals(AreaChoice.WORLD)) {
      return sides;
    }
    boolean turned = ref.equals(AreaChoice.WORLD) || ref.compareTo(counter) > 0;
    return turned ? new Sides(counter, ref) : sides;
  }
}
