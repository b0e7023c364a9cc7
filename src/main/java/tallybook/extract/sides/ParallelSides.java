package tallybook.extract.sides;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Bound;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.scene.Stretch;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.mention.area.AreaMention;
import tallybook.mention.passage.Tokens;

/**
 * The sides of a figure whose phrase names nothing but one economy, as the phrase before it did:
 * "Germans came first with 1.6 million, followed by Russians with 1.3 million"; "63 flights to
 * Moscow, 21 to Dubai". What the other phrase put in that place gives way to it, the other side
 * stays.
 */
public final class ParallelSides {
  private ParallelSides() {}

  /** Null where the phrases are not alike. */
  static @Nullable Sides of(Scene scene, int index, Bound before) {
    int sentence = scene.sentenceOf(index);
    if (sentence != scene.sentenceOf(before.quantity())) {
      return null;
    }
    Sides elliptic = Elliptic.of(scene, index, before);
    if (elliptic != null) {
      return elliptic;
    }
    AreaPlace own = only(scene, index);
    if (own == null || before.sides().has(own.mention().code())) {
      return null;
    }
    boolean follows = own.from() > scene.quantity(index).from();
    String joined = follows ? null : joined(scene, before, own);
    String world = joined == null ? world(before, own) : joined;
    String same = world == null ? replaced(scene, before, own, follows) : world;
    String other = same == null ? replaced(scene, before, own, !follows) : same;
    String gives = other == null && own.link() == Link.THAN ? beside(scene, before) : other;
    return gives == null ? null : before.sides().with(gives, own.mention().code());
  }

  /**
   * "It bought $10 billion of goods from Oman, from Qatar $8 billion": the side of the figure
   * before that the same word joins to its phrase, on either side of it; null for none and for
   * more.
   */
  private static @Nullable String joined(Scene scene, Bound before, AreaPlace own) {
    if (own.link() == Link.NONE || opens(scene, own)) {
      return null;
    }
    String found = null;
    for (AreaPlace area : scene.areasOf(scene.passage().sentenceOf(own.from()))) {
      if (area.isOne()
          && (area.link() == own.link() || isGiven(area, own))
          && !area.possessive()
          && before.sides().has(area.mention().code())
          && isWithin(scene, before.index(), area)) {
        if (found != null && !found.equals(area.mention().code())) {
          return null;
        }
        found = area.mention().code();
      }
    }
    return found;
  }

  /** "181,000 visitors, of whom 46 percent from Peru": one stands in for all the world. */
  private static @Nullable String world(Bound before, AreaPlace own) {
    boolean partner =
        before.indicator().roles() == Indicator.Roles.HOST
            ? own.link() == Link.FROM || own.mention().kind() == AreaMention.Kind.PEOPLE
            : own.link() == Link.TO || own.link() == Link.WITH || own.link() == Link.FROM;
    return partner && Sides.WORLD.equals(before.sides().counter()) ? Sides.WORLD : null;
  }

  private static boolean isWorld(AreaPlace area) {
    return area.mention().codes().contains(Sides.WORLD);
  }

  /**
   * "It supplied 29 percent of Italy's imports, second only to Peru with 40 percent": what is
   * compared stands beside the owner.
   */
  static @Nullable String beside(Scene scene, Bound before) {
    for (AreaPlace area : scene.areasOf(scene.sentenceOf(before.quantity()))) {
      if (area.possessive() && area.isOne() && isWithin(scene, before.index(), area)) {
        return before.sides().other(area.mention().code());
      }
    }
    return null;
  }

  /** "China lent Zambia $1.2 billion, to Malawi $300 million". */
  private static boolean isGiven(AreaPlace area, AreaPlace own) {
    return own.link() == Link.TO && area.head() == Head.GIVEN;
  }

  /** The one economy that a figure's phrase names; null where it names none, or others too. */
  static @Nullable AreaPlace only(Scene scene, int index) {
    AreaPlace found = null;
    int sentence = scene.sentenceOf(index);
    for (AreaPlace area : scene.areasOf(sentence)) {
      if (isWithin(scene, index, area) && !isWorld(area)) {
        boolean owner = area.possessive() && !standsFor(scene, index, area);
        if (found != null || !area.isOne() || area.head() == Head.PERSON || owner) {
          return null;
        }
        found = area;
      }
    }
    return found;
  }

  /**
   * The side of the figure before that its phrase named in the way most like; null for none.
   *
   * @param follows whether only what follows that figure counts, or only what comes before it
   */
  private static @Nullable String replaced(
      Scene scene, Bound before, AreaPlace own, boolean follows) {
    String best = null;
    int most = -1;
    boolean tied = false;
    for (AreaPlace area : scene.areasOf(scene.passage().sentenceOf(own.from()))) {
      boolean side =
          area.mention().codes().size() == 1 && before.sides().has(area.mention().code());
      boolean there = area.from() > before.quantity().from() == follows;
      if (side && there && isWithin(scene, before.index(), area)) {
        String code = area.mention().code();
        int alike = alike(scene, own, area) + (isBeside(scene, before, own, area) ? 1 : 0);
        tied = alike == most && !code.equals(best) || tied && alike <= most;
        if (alike > most) {
          most = alike;
          best = code;
        }
      }
    }
    return tied || most < 0 ? null : best;
  }

  /** "It owes China $5 billion and Japan $3 billion": both right before their figures. */
  private static boolean isBeside(Scene scene, Bound before, AreaPlace own, AreaPlace other) {
    return other.to() == before.quantity().left()
        && scene.tokens().is(own.to(), Tokens.NUMBER)
        && !own.possessive();
  }

  /** How alike two economies stand in their phrases: -1 where one owns what the figure tells. */
  private static int alike(Scene scene, AreaPlace own, AreaPlace other) {
    if (other.possessive() != own.possessive()) {
      boolean subject = own.possessive() && other.link() == Link.NONE && !other.isAdjective();
      return subject ? 0 : -1;
    }
    Link link = opens(scene, own) ? Link.NONE : own.link();
    Link after = scene.marks().linkAt(own.to());
    return (link == other.link() ? 1 : 0)
        + (isPeople(own) == isPeople(other) ? 1 : 0)
        + (after != null && after == scene.marks().linkAt(other.to()) ? 1 : 0);
  }

  /** After a comma or "and" it is joined to no word of the phrase before. */
  private static boolean opens(Scene scene, AreaPlace own) {
    int before = scene.before(own);
    return scene.tokens().isSign(before, ',') || Phrase.isAnd(scene, before);
  }

  /** "Russia's share is 66 percent, Kazakhstan's – 31": what it owns is told before. */
  private static boolean standsFor(Scene scene, int index, AreaPlace area) {
    int left = scene.quantity(index).left();
    for (int token = area.to() + 2; token < left; token++) {
      if (scene.tokens().is(token, Tokens.WORD) && scene.marks().cueAt(token) != Cue.IS) {
        return false;
      }
    }
    return area.to() < left;
  }

  private static boolean isPeople(AreaPlace area) {
    return area.mention().kind() == AreaMention.Kind.PEOPLE || area.isAdjective();
  }

  static boolean isWithin(Scene scene, int index, AreaPlace area) {
    return area.from() >= Stretch.from(scene, index) && area.to() <= Stretch.to(scene, index);
  }
}
