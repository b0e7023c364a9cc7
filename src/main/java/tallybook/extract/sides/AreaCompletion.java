package tallybook.extract.sides;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.Abroad;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.scene.Stretch;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;

/** Takes the areas that a figure's own words leave out from the figures before, then the topic. */
final class AreaCompletion {
  private AreaCompletion() {}

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
      return new Sides(ref, Sides.WORLD);
    }
    Sides among = Among.of(scene, index, told, topic);
    if (among != null) {
      return among;
    }
    Sides labelled = labelled(told, sure, roles, candidate, scene, index);
    if (labelled != null) {
      return labelled;
    }
    Sides alone = topic.alone(scene, index, told, candidate.wording().indicator());
    if (alone != null) {
      return alone;
    }
    Sides last = FigureBefore.sides(candidate, earlier, roles, topic, scene, index);
    Sides headed = headed(scene, index, roles);
    boolean fits = (ref == null || has(headed, ref)) && (counter == null || has(headed, counter));
    if (headed != null && fits) {
      return headed;
    }
    if (ref == null && counter == null) {
      Sides near = kindred(candidate.wording().indicator(), earlier, scene, index, topic);
      boolean beside = near != null && FigureBefore.isInSentence(scene, index, earlier);
      Sides before = last == null ? Abroad.told(scene, index, candidate.wording()) : last;
      Sides kindred = before != null && !beside ? before : near;
      Sides sides = kindred != null ? kindred : ofTopic(scene, index, topic, candidate);
      String of = sides.ref();
      boolean split =
          of != null && roles != Indicator.Roles.PAIR && Ranking.splits(scene, index, of);
      return new Sides(of, split ? Sides.WORLD : orWorld(sides.counter()));
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
    boolean host = ref != null || other.equals(Sides.WORLD) && roles != Indicator.Roles.PAIR;
    return host ? new Sides(known, other) : new Sides(other, known);
  }

  /** The article's sides; of a flow, seen from the one of them that its sentence speaks of. */
  private static Sides ofTopic(Scene scene, int index, Topic topic, Candidate candidate) {
    Indicator indicator = candidate.wording().indicator();
    Sides sides = topic.sides(indicator);
    if (indicator.roles() != Indicator.Roles.DIRECTED) {
      return sides;
    }
    for (AreaPlace area : scene.areasOf(scene.sentenceOf(index))) {
      boolean subject =
          area.link() == Link.NONE && !area.isAdjective() && area.head() != Head.PERSON;
      if (subject && area.isOne() && sides.has(area.mention().code())) {
        String other = sides.other(area.mention().code());
        return new Sides(area.mention().code(), other);
      }
    }
    return sides;
  }

  private static boolean has(@Nullable Sides sides, String code) {
    return sides != null && sides.has(code);
  }

  /** "Angola in Portugal" over a list: whose things are where, until a figure says otherwise. */
  private static @Nullable Sides headed(Scene scene, int index, Indicator.Roles roles) {
    int sentence = scene.sentenceOf(index);
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
    String label = Labels.of(scene, scene.sentenceOf(index));
    String known = told.ref() != null ? told.ref() : told.counter();
    if (label == null || known == null || known.equals(label) || candidate.from() != null) {
      return null;
    }
    boolean host = told.ref() != null && sure && roles != Indicator.Roles.PAIR;
    return host ? new Sides(known, label) : new Sides(label, known);
  }

  /**
   * "Foreign trade totalled $9 billion, exports $5 billion": the sides of the figure before of the
   * same family, where it is of the world, or of the article's home.
   */
  private static @Nullable Sides kindred(
      Indicator indicator, List<Bound> earlier, Scene scene, int index, Topic topic) {
    Bound before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    int sentence = scene.sentenceOf(index);
    if (before == null
        || sentence - scene.sentenceOf(before.quantity()) > 1
        || indicator.roles() != Indicator.Roles.DIRECTED
        || before.indicator().roles() != Indicator.Roles.PAIR
        || !before.indicator().family().equals(indicator.family())) {
      return null;
    }
    Sides pair = before.sides();
    if (Sides.WORLD.equals(pair.counter())) {
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
    if (other == null && last != null && known.equals(Sides.WORLD)) {
      other = last.ref();
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
    for (AreaPlace area : scene.areasOf(scene.sentenceOf(index))) {
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
    return code == null ? Sides.WORLD : code;
  }
}
