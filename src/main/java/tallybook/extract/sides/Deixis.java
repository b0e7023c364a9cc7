package tallybook.extract.sides;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.extract.bound.Bound;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.mention.area.AreaMention;

/**
 * Tells which economies words may mean that name none, the likeliest first: "the Kingdom", "our
 * country", "its neighbour". Which of them it is, the other side of the figure decides.
 */
final class Deixis {
  /** How many areas back a word may point. */
  private static final int FARTHEST = 200;

  private Deixis() {}

  /** The economies that an area may mean, the likeliest first. */
  static List<String> codes(Scene scene, Topic topic, AreaPlace area, List<Bound> earlier) {
    AreaMention mention = area.mention();
    return switch (mention.kind()) {
      case NAME, ADJECTIVE, PEOPLE, CITY, SEAT, BODY, PREFIX -> List.of(mention.code());
      case EPITHET -> named(scene, topic, area);
      case SPEAKER, HERE, WE -> speakers(scene, topic, area);
      case YOU -> listeners(scene, topic, area);
      case HOME -> home(scene, topic, area, earlier);
      case OTHER -> listOf(partner(scene, topic, area, earlier));
      case THERE -> places(scene, area);
      case SUBJECT, IT -> subjects(scene, topic, area);
      case PAIR -> List.of();
    };
  }

  /** The economies that "its" may mean: what its sentence speaks of first, then the one before. */
  private static List<String> subjects(Scene scene, Topic topic, AreaPlace its) {
    var found = new ArrayList<String>();
    if (isIn(its)) {
      int sentence = scene.passage().sentenceOf(its.from());
      addNew(found, hosting(scene, topic, sentence, its.from()));
      addNew(found, hosting(scene, topic, sentence - 1, its.from()));
    }
    if (isDealt(scene, its)) {
      addNew(found, alike(scene, its));
    }
    boolean whole = scene.marks().linkEnding(its.from()) == Link.WHAT;
    if (!whole) {
      addNew(found, subject(scene, its, 0, false));
      addNew(found, subject(scene, its, 0, true));
    }
    addNew(found, subject(scene, its, 1, false));
    if (whole && found.isEmpty()) {
      addNew(found, subject(scene, its, 2, false));
    }
    if (found.isEmpty()) {
      addNew(found, later(scene, its));
    }
    if (isDealt(scene, its)) {
      places(scene, its).forEach(code -> addNew(found, code));
    }
    return isThey(scene, its) ? withoutSpeakers(scene, topic, its, found) : found;
  }

  /** "In it", "into it". */
  private static boolean isIn(AreaPlace it) {
    boolean inside = it.link() == Link.IN || it.link() == Link.INTO;
    return inside && it.mention().kind() == AreaMention.Kind.IT;
  }

  /** "They", "from them", but not "with Kenya it". */
  private static boolean isThey(Scene scene, AreaPlace it) {
    boolean points = it.mention().kind() == AreaMention.Kind.IT;
    return points && it.link() == Link.NONE || isDealt(scene, it);
  }

  /**
   * "A surplus with Germany, … a deficit with it": the economy that the same word joined before.
   */
  private static @Nullable String alike(Scene scene, AreaPlace it) {
    String found = null;
    for (AreaPlace area : scene.areasOf(scene.passage().sentenceOf(it.from()))) {
      boolean before = area.to() <= it.from() && area.isOne();
      if (before && area.link() == it.link() && !area.isAdjective()) {
        found = area.mention().code();
      }
    }
    return found;
  }

  /** "Sales to it", "from them": whom others deal with. */
  private static boolean isDealt(Scene scene, AreaPlace it) {
    Link link = scene.marks().linkEnding(it.from());
    boolean dealt = link == Link.FROM || link == Link.TO || link == Link.WITH;
    return it.mention().kind() == AreaMention.Kind.IT && dealt;
  }

  /** "They sold us shoes": they are not those who say "us", but those whom they deal with. */
  private static List<String> withoutSpeakers(
      Scene scene, Topic topic, AreaPlace they, List<String> found) {
    for (AreaPlace us : scene.areasOf(scene.passage().sentenceOf(they.from()))) {
      AreaMention.Kind kind = us.mention().kind();
      boolean first = they.link() == Link.NONE || us.to() - us.from() == 1;
      boolean we = kind == AreaMention.Kind.SPEAKER || kind == AreaMention.Kind.WE;
      boolean speaks = we && first;
      List<String> speakers = speaks ? speakers(scene, topic, us) : List.of();
      if (!speakers.isEmpty()) {
        var others = new ArrayList<>(found);
        others.remove(speakers.get(0));
        addNew(others, topic.pair().other(speakers.get(0)));
        return others;
      }
    }
    return found;
  }

  /** "With 400,000 of its citizens abroad, Nepal has …": the subject that is still to come. */
  private static @Nullable String later(Scene scene, AreaPlace its) {
    for (AreaPlace area : scene.areasOf(scene.passage().sentenceOf(its.from()))) {
      boolean subject = area.link() == Link.NONE && !area.isAdjective();
      if (area.from() > its.from() && subject && area.isOne()) {
        return area.mention().code();
      }
    }
    return null;
  }

  private static void addNew(List<String> found, @Nullable String code) {
    if (code != null && !found.contains(code)) {
      found.add(code);
    }
  }

  /** The economy in which a sentence's things are: "companies are active in Kenya". */
  private static @Nullable String hosting(Scene scene, Topic topic, int sentence, int before) {
    String found = null;
    if (sentence >= 0) {
      for (AreaPlace area : scene.areasOf(sentence)) {
        boolean inside = area.link() == Link.IN || area.link() == Link.INTO;
        if (inside && area.to() <= before && area.head() != Head.PERSON) {
          List<String> codes = named(scene, topic, area);
          found = codes.isEmpty() ? found : codes.get(0);
        }
      }
    }
    return found;
  }

  /**
   * The economy that a sentence speaks of first, so many sentences before an area's.
   *
   * @param persons whether that of its officials is asked for: "the Kenyan side regretted its …"
   */
  private static @Nullable String subject(Scene scene, AreaPlace its, int back, boolean persons) {
    int sentence = scene.passage().sentenceOf(its.from()) - back;
    if (sentence < 0) {
      return null;
    }
    for (AreaPlace area : scene.areasOf(sentence)) {
      boolean early = back > 0 || area.to() <= its.from();
      boolean guest = area.isAdjective() && isIn(its) && Hosts.isOwned(area.head());
      boolean first = area.link() == Link.NONE || area.possessive() || area.isAdjective() && !guest;
      boolean person = area.head() == Head.PERSON;
      boolean fits = persons ? person && opens(scene, area) : !person;
      if (early && first && area.isOne() && fits) {
        return area.mention().code();
      }
    }
    return null;
  }

  private static boolean opens(Scene scene, AreaPlace area) {
    return area.from() - scene.passage().sentenceFrom(scene.passage().sentenceOf(area.from())) <= 1;
  }

  /** "Exports there": the economies named last before it. */
  private static List<String> places(Scene scene, AreaPlace there) {
    var found = new ArrayList<String>();
    for (int i = scene.areasBefore(there.from()) - 1, steps = 0; i >= 0; i--, steps++) {
      AreaPlace area = scene.areas().get(i);
      boolean beside = area.to() == there.from();
      if (area.isOne() && area.head() != Head.PERSON && !beside) {
        addNew(found, area.mention().code());
      }
      if (found.size() == 2 || steps == FARTHEST) {
        return found;
      }
    }
    return found;
  }

  /** The economy last named before, of those that the epithet may mean; else the article's two. */
  private static List<String> named(Scene scene, Topic topic, AreaPlace epithet) {
    List<String> members = epithet.mention().codes();
    if (members.size() < 2) {
      return members;
    }
    if (topic.isGroup(members.get(0))) {
      return listOf(topic.salient(members));
    }
    for (int i = scene.areasBefore(epithet.from()) - 1, steps = 0; i >= 0; i--, steps++) {
      AreaPlace area = scene.areas().get(i);
      if (area.isOne() && members.contains(area.mention().code())) {
        return List.of(area.mention().code());
      }
      if (steps == FARTHEST) {
        break;
      }
    }
    return listOf(topic.salient(members));
  }

  /** "The country": that of the figure before in its sentence, else the article's home. */
  private static List<String> home(Scene scene, Topic topic, AreaPlace area, List<Bound> earlier) {
    var found = new ArrayList<String>();
    Bound last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    int sentence = scene.passage().sentenceOf(area.from());
    if (last != null && scene.sentenceOf(last.quantity()) == sentence) {
      addNew(found, last.sides().ref());
      addNew(found, last.sides().counter());
    }
    addNew(found, topic.home());
    addNew(found, topic.partner());
    found.removeIf(topic::isGroup);
    return found;
  }

  /** That of who speaks; else of the person last named before, of the two the article is about. */
  private static List<String> speakers(Scene scene, Topic topic, AreaPlace our) {
    String told = scene.voices().at(our.from()).area();
    if (told != null) {
      boolean abroad = our.mention().kind() == AreaMention.Kind.HERE;
      String other = abroad ? topic.pair().other(told) : null;
      return other == null ? List.of(told) : List.of(told, other);
    }
    String person = person(scene, topic, our);
    String met = person == null ? topic.seller() : person;
    String first = topic.we() == null ? met : topic.we();
    var found = new ArrayList<String>();
    addNew(found, first);
    addNew(found, first == null ? null : topic.pair().other(first));
    return found;
  }

  private static @Nullable String person(Scene scene, Topic topic, AreaPlace our) {
    for (int i = scene.areasBefore(our.from()) - 1, steps = 0; i >= 0; i--, steps++) {
      AreaPlace area = scene.areas().get(i);
      boolean person = area.head() == Head.PERSON && !area.paired() && area.isOne();
      if (person && topic.pair().has(area.mention().code())) {
        return area.mention().code();
      }
      if (steps == FARTHEST) {
        break;
      }
    }
    return null;
  }

  /** Of the two the article is about, the one that does not speak. */
  private static List<String> listeners(Scene scene, Topic topic, AreaPlace your) {
    String told = scene.voices().at(your.from()).area();
    String speaker = told == null ? topic.we() : told;
    return listOf(speaker == null ? topic.partner() : topic.pair().other(speaker));
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
      String told = last.counter() != null ? last.counter() : topic.partner();
      return told != null && told.equals(topic.home()) ? last.ref() : told;
    }
    return topic.partner();
  }

  /** The economy named last before an area in its sentence. */
  private static @Nullable String nearest(Scene scene, AreaPlace other) {
    String found = null;
    for (AreaPlace area : scene.areasOf(scene.passage().sentenceOf(other.from()))) {
      if (area.to() <= other.from() && area.isOne()) {
        found = area.mention().code();
      }
    }
    return found;
  }

  private static List<String> listOf(@Nullable String code) {
    return code == null ? List.of() : List.of(code);
  }
}
