package tallybook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tallybook.mention.AreaMention;

/** Tells which economy words mean that name none: "the Kingdom", "our country", "its neighbour". */
final class Deixis {
  private Deixis() {}

  /** The economies that an area may mean, the likeliest first. */
  static List<String> codes(Scene scene, Topic topic, AreaPlace area, List<Bound> earlier) {
    if (area.mention().kind() == AreaMention.Kind.SUBJECT) {
      return subjects(scene, area);
    }
    String code = resolve(scene, topic, area, earlier);
    boolean either =
        switch (area.mention().kind()) {
          case HOME -> true;
          case SPEAKER, WE -> scene.voices.at(area.from()).area() == null;
          default -> false;
        };
    String other = either && code != null ? topic.pair().other(code) : null;
    return Stream.of(code, other).filter(Objects::nonNull).toList();
  }

  private static @Nullable String resolve(
      Scene scene, Topic topic, AreaPlace area, List<Bound> earlier) {
    AreaMention mention = area.mention();
    return switch (mention.kind()) {
      case NAME, ADJECTIVE, PEOPLE, CITY, SEAT, PREFIX -> mention.code();
      case EPITHET -> named(scene, topic, mention);
      case SPEAKER, WE -> speaker(scene, topic, area);
      case HOME -> topic.home();
      case OTHER -> partner(scene, topic, area, earlier);
      case PAIR, SUBJECT -> null;
    };
  }

  /** The economies that "its" may mean: what its sentence speaks of first, then the one before. */
  private static List<String> subjects(Scene scene, AreaPlace its) {
    var found = new ArrayList<String>();
    for (int back = 0; back <= 1; back++) {
      String subject = subject(scene, its, back);
      if (subject != null && !found.contains(subject)) {
        found.add(subject);
      }
    }
    return found;
  }

  /** The economy that a sentence speaks of first, so many sentences before an area's. */
  private static @Nullable String subject(Scene scene, AreaPlace its, int back) {
    int sentence = scene.passage.sentenceOf(its.from()) - back;
    if (sentence < 0) {
      return null;
    }
    for (AreaPlace area : scene.areasOf(sentence)) {
      boolean early = back > 0 || area.to() <= its.from();
      AreaMention mention = area.mention();
      boolean first = area.link() == Link.NONE || area.possessive() || area.isAdjective();
      if (early && first && mention.codes().size() == 1 && area.head() != Head.PERSON) {
        return mention.code();
      }
    }
    return null;
  }

  /** The economy last named before, of those that the epithet may mean. */
  private static @Nullable String named(Scene scene, Topic topic, AreaMention epithet) {
    String found = null;
    for (AreaPlace area : scene.areas) {
      if (area.from() >= epithet.from()) {
        break;
      }
      AreaMention mention = area.mention();
      if (mention.codes().size() == 1 && epithet.codes().contains(mention.code())) {
        found = mention.code();
      }
    }
    if (found != null) {
      return found;
    }
    for (String code : epithet.codes()) {
      if (topic.salience(code) > 0) {
        return code;
      }
    }
    return null;
  }

  /** That of who speaks; else of the person last named before, of the two the article is about. */
  private static @Nullable String speaker(Scene scene, Topic topic, AreaPlace our) {
    String speakers = scene.voices.at(our.from()).area();
    if (speakers != null) {
      return speakers;
    }
    String found = null;
    for (AreaPlace area : scene.areas) {
      if (area.from() >= our.from()) {
        break;
      }
      AreaMention mention = area.mention();
      boolean person = area.head() == Head.PERSON && mention.codes().size() == 1;
      if (person && topic.pair().has(mention.code())) {
        found = mention.code();
      }
    }
    return found == null ? topic.home() : found;
  }

  /** The economy named last before an area in its sentence. */
  private static @Nullable String nearest(Scene scene, AreaPlace other) {
    String found = null;
    for (AreaPlace area : scene.areasOf(scene.passage.sentenceOf(other.from()))) {
      AreaMention mention = area.mention();
      if (area.to() <= other.from() && mention.codes().size() == 1) {
        found = mention.code();
      }
    }
    return found;
  }

  private static @Nullable String partner(
      Scene scene, Topic topic, AreaPlace area, List<Bound> earlier) {
    String subject = nearest(scene, area);
    String other = subject == null ? null : topic.pair().other(subject);
    if (other != null) {
      return other;
    }
    if (!earlier.isEmpty()) {
      Sides last = earlier.get(earlier.size() - 1).sides();
      if (last.counter() != null) {
        return last.counter();
      }
    }
    return topic.partner();
  }
}
