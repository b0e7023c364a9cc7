package tallybook.extract.sides;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Area;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.word.Head;
import tallybook.extract.word.Weights;
import tallybook.mention.area.AreaMention;
import tallybook.mention.passage.Passage;

/**
 * What economies an article is about: the one named most, its home where the dateline or the outlet
 * tells it, and their partner. The headline and the lead count more than the rest.
 */
public final class Topic {
  /** The dateline and one naming more. */
  private static final int TWICE = 2;

  private final Map<String, Integer> salience = new LinkedHashMap<>();
  private final Catalogue catalogue;
  private final Hosts hosts;
  private final Alone alone;
  private final Means means;
  private final List<String> ranked;

  /** The same without what the dateline adds. */
  private final List<String> named;

  private final @Nullable String home;
  private final @Nullable String seller;
  private final @Nullable String host;
  private final @Nullable String we;
  private final boolean lent;

  public Topic(Scene scene, Catalogue catalogue, Weights weights, Means means) {
    hosts = new Hosts(scene);
    alone = new Alone(scene);
    this.means = means;
    this.catalogue = catalogue;
    int lead = weights.of("topic.lead");
    int dateline = weights.of("topic.dateline");
    Passage passage = scene.passage();
    String datelined = null;
    for (AreaPlace area : scene.areas()) {
      AreaMention mention = area.mention();
      boolean body = mention.kind() == AreaMention.Kind.BODY;
      if (area.isOne() && area.head() != Head.OUTLET && !body) {
        boolean early = passage.sentenceOf(mention.from()) < Opening.LEAD;
        salience.merge(mention.code(), early ? lead : 1, Integer::sum);
        if (datelined == null && Opening.isDateline(scene, area)) {
          datelined = mention.code();
          salience.merge(datelined, -lead, Integer::sum);
        }
      }
    }
    String title = Opening.titled(scene);
    String titled = title != null ? title : Opening.masthead(scene);
    if (titled != null) {
      salience.merge(titled, weights.of("topic.headline"), Integer::sum);
    }
    named = ranked();
    boolean first = datelined != null && named.indexOf(datelined) < 2;
    boolean often = datelined != null && namings(scene, datelined) > TWICE;
    if (datelined != null && often && salience.getOrDefault(datelined, 0) >= lead) {
      salience.merge(datelined, dateline, Integer::sum);
    }
    ranked = ranked();
    boolean told =
        datelined != null && (first || often && ranked.indexOf(datelined) < 2 || isSpread());
    String paying = Perspective.paying(scene, catalogue, ranked);
    host = told ? datelined : titled != null ? titled : hosted();
    String teller = paying == null ? Perspective.telling(scene, ranked) : paying;
    boolean hosted = told || titled != null;
    home = hosted || teller == null ? host : teller;
    List<String> two = isSpread() ? List.of() : ranked.subList(0, Math.min(2, ranked.size()));
    String leading = hosted || teller != null ? home : Perspective.leading(scene, two);
    seller = leading == null ? host : leading;
    String speaker = Opening.speaker(scene);
    we = speaker != null && pair().has(speaker) ? speaker : Speaking.economy(scene, pair());
    lent = Opening.isLent(scene);
  }

  /** The sides of a figure that stands before any partner; null for others. */
  @Nullable Sides alone(Scene scene, int index, Sides told, Indicator indicator) {
    return alone.of(scene, index, told, indicator, this);
  }

  /** Whether an article names so many economies beside its home that this one is no partner. */
  private boolean isOneOfMany(@Nullable String code) {
    int all = 0;
    int others = 0;
    for (Map.Entry<String, Integer> entry : salience.entrySet()) {
      if (entry.getValue() > 0 && !entry.getKey().equals(home)) {
        all += entry.getValue();
        others++;
      }
    }
    return code != null && others > 2 && salience(code) * 100 < all * 40;
  }

  /** Whether no two economies are named much more than a third: the article looks at many. */
  private boolean isSpread() {
    return named.size() > 2 && 2 * salience(named.get(2)) > salience(named.get(1));
  }

  /** How often an economy is named: one that only lends the place to a meeting hardly is. */
  private static long namings(Scene scene, String code) {
    return scene.areas().stream()
        .filter(area -> area.mention().codes().size() == 1 && area.mention().code().equals(code))
        .count();
  }

  private List<String> ranked() {
    return salience.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The economy from which the article looks at the others; null where it names none. */
  public @Nullable String home() {
    return home;
  }

  /** The economy whose exports and imports the article tells; null where it names none. */
  @Nullable String seller() {
    return seller;
  }

  /** The economy whose people say "we": not the one that they sell to; null where nothing tells. */
  @Nullable String we() {
    return we;
  }

  /** Whether the lead speaks of a bank of many states and one economy: the money is the bank's. */
  boolean isLent() {
    return lent;
  }

  /** The economy in which the article's things happen; null where it names none. */
  @Nullable String host() {
    return host;
  }

  /** Likewise of an indicator's things: where the article's own hints and its means point. */
  @Nullable String host(Indicator indicator) {
    String other = host == null ? null : beside();
    if (host == null || other == null || !means.tell(indicator)) {
      return host;
    }
    int lean = means.lean(indicator, host, other);
    int votes = lean < 0 ? hosts.lean(host, other) : 0;
    return votes + lean < 0 ? other : host;
  }

  /** Whether the means of two economies speak more against their sides than so much for them. */
  boolean leans(Candidate candidate, Sides sides, int evidence) {
    String ref = sides.ref();
    String counter = sides.counter();
    if (ref == null || counter == null || sides.has(Sides.WORLD)) {
      return false;
    }
    int lean = means.lean(candidate.wording().indicator(), ref, counter);
    return lean < 0 && evidence + lean + hosts.lean(ref, counter) < 0;
  }

  /** Of the article's two economies the one that is not its host. */
  private @Nullable String beside() {
    for (String code : ranked) {
      if (!code.equals(host)) {
        return code;
      }
    }
    return null;
  }

  /** The sides of a figure whose words tell none. */
  Sides sides(Indicator indicator) {
    String ref = indicator.roles() == Indicator.Roles.DIRECTED ? seller : host(indicator);
    String other = ref == null ? null : pair().other(ref);
    String counter = other == null ? partner() : other;
    boolean many = ref != null && ref.equals(home) && isOneOfMany(counter);
    return new Sides(ref, many ? null : counter);
  }

  /** The economy that the article sets beside its home; null where it names no other. */
  @Nullable String partner() {
    for (String code : ranked) {
      if (!code.equals(home)) {
        return code;
      }
    }
    return null;
  }

  Sides pair() {
    return new Sides(home, partner());
  }

  /** Of these economies the one that the article speaks of most; else one of its two. */
  @Nullable String salient(List<String> codes) {
    for (String code : ranked) {
      if (codes.contains(code)) {
        return code;
      }
    }
    return home;
  }

  /** An economy beside a known one: home, the partner, else the next that is none of its group. */
  @Nullable String beside(String known) {
    if (known.equals(home) && isOneOfMany(partner())) {
      return null;
    }
    int first = firstUnrelated(known);
    String other = pair().other(known);
    if (other == null && !known.equals(home)) {
      other = home;
    }
    if (other != null && (first < 0 || !isRelated(known, other) || named.indexOf(other) < first)) {
      return other;
    }
    return first < 0 ? null : named.get(first);
  }

  private int firstUnrelated(String known) {
    for (int i = 0; i < named.size(); i++) {
      if (!named.get(i).equals(known) && !isRelated(known, named.get(i))) {
        return i;
      }
    }
    return -1;
  }

  boolean isGroup(String code) {
    return catalogue.area(code).map(Area::isGroup).orElse(false);
  }

  /** Whether one is a group and the other a member of it. */
  boolean isRelated(String one, String other) {
    return catalogue.isMember(one, other) || catalogue.isMember(other, one);
  }

  /** How much an article speaks of an area. */
  public int salience(String code) {
    return salience.getOrDefault(code, 0);
  }

  /** Of the first two, the one in which things happen more often. */
  private @Nullable String hosted() {
    if (ranked.size() < 2) {
      return ranked.isEmpty() ? null : ranked.get(0);
    }
    return ranked.get(hosts.lean(ranked.get(1), ranked.get(0)) > 0 ? 1 : 0);
  }
}
