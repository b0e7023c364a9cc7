package tallybook.extract.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.catalogue.UnitKind;
import tallybook.extract.bound.Candidate;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Head;
import tallybook.extract.word.Weights;
import tallybook.extract.word.Wording;
import tallybook.mention.quantity.Quantity;

/** What speaks against a figure's being any economy's: it is a price, or counts who attends. */
public final class Doubts {
  private static final int NEAR = 8;
  private static final int VERB = 2;

  /** The weight of verbs of other things too: "went", "reached". */
  private static final int WEAK = 3;

  private static final BigDecimal LEAST_SUM = new BigDecimal(100_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LEAST_MASS = new BigDecimal("0.5");
  private static final BigDecimal FEWEST = BigDecimal.valueOf(6);
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final int attend;
  private final int smallMoney;

  Doubts(Weights weights) {
    attend = weights.of("attend");
    smallMoney = weights.of("small.money");
  }

  /** Less for a price, and for firms and guests that only attend. */
  Candidate of(Scene scene, Quantity quantity, Candidate candidate) {
    Candidate less = candidate;
    if (isPrice(quantity)) {
      less = less.minus("small.money", smallMoney, quantity.span());
    }
    if (quantity.isMoney() && isTiny(quantity)) {
      less = less.minus("small.money", smallMoney, quantity.span());
    }
    if (isHandful(quantity) && isOfTrade(candidate)) {
      less = less.minus("small.money", smallMoney, quantity.span());
    }
    if (isFew(quantity) && isApart(quantity, candidate)) {
      less = less.minus("attend", attend, quantity.span());
    }
    if (isStake(scene, quantity, candidate)) {
      less = less.minus("attend", attend, quantity.span());
    }
    if (isSold(scene, quantity, candidate)) {
      less = less.minus("attend", attend, quantity.span());
    }
    int at = attending(scene, quantity, candidate);
    if (at >= 0) {
      var span = scene.tokens().span(at, at + 1);
      less = less.minus("attend", attend, span);
    }
    return less;
  }

  /** "Its staff of 7", "four of them in this room": so few people make no figure. */
  private static boolean isFew(Quantity quantity) {
    return quantity.isCount()
        && quantity.rate() == null
        && quantity.value().compareTo(BigDecimal.TEN) < 0;
  }

  /** Whether the people counted are named elsewhere than right after the number. */
  private static boolean isApart(Quantity quantity, Candidate candidate) {
    boolean people = candidate.wording().isCounted() && candidate.wording().indicator().ofPeople();
    int gap = candidate.clue().from() - quantity.right();
    boolean own = candidate.from() == null;
    boolean few = quantity.value().compareTo(FEWEST) < 0;
    return people && (own || few) && (gap < 0 || gap > VERB);
  }

  /** "will deliver 42 trains": what is sold carries nothing yet. */
  private static boolean isSold(Scene scene, Quantity quantity, Candidate candidate) {
    if (!quantity.isCount() || candidate.wording().place() != Wording.Place.COUNTED) {
      return false;
    }
    boolean cargo = candidate.wording().indicator().kinds().contains(UnitKind.MASS);
    for (int token = quantity.left() - 1; cargo && token >= quantity.left() - VERB; token--) {
      if (isTradeVerb(scene.marks().wordingAt(token))) {
        return true;
      }
    }
    return false;
  }

  /** Where words tell that who is counted attends, of firms anywhere in the sentence; or -1. */
  private static int attending(Scene scene, Quantity quantity, Candidate candidate) {
    int sentence = scene.sentenceOf(quantity);
    int from = scene.passage().sentenceFrom(sentence);
    int to = scene.passage().sentenceTo(sentence);
    if (candidate.wording().needs() == Cue.ORIGIN) {
      int sells = selling(scene, candidate);
      if (sells >= 0) {
        return sells;
      }
      return scene.marks().first(Cue.ATTEND, from, to);
    }
    return isGuest(candidate)
        ? scene
            .marks()
            .first(
                Cue.ATTEND,
                Math.max(from, quantity.left() - NEAR),
                Math.min(to, quantity.right() + NEAR))
        : -1;
  }

  /** "5,100 firms in Portugal sold something to Angola": where they sell they are not. */
  private static int selling(Scene scene, Candidate candidate) {
    int to = candidate.clue().to();
    AreaPlace place = scene.marks().linkAt(to) == null ? null : scene.areaAfter(to + 1);
    int at = place == null ? to : place.to();
    Wording verb = scene.marks().wordingAt(at);
    return verb != null && isTradeVerb(verb) && verb.weight() > WEAK ? at : -1;
  }

  private static boolean isTradeVerb(@Nullable Wording wording) {
    return wording != null
        && wording.isVerb()
        && wording.indicator().roles() == Indicator.Roles.DIRECTED;
  }

  /** Who is counted is a visitor, be it of a country or of a meeting. */
  private static boolean isGuest(Candidate candidate) {
    return (candidate.wording().isCounted() || candidate.wording().isVerb())
        && candidate.wording().indicator().isOfComers();
  }

  /** A sum of money, round or to the cent, without a scale: no economy's figure is as small. */
  private static boolean isPrice(Quantity quantity) {
    boolean written = quantity.grain().compareTo(BigDecimal.ONE) >= 0 || isToTheCent(quantity);
    return quantity.isMoney()
        && !quantity.scaled()
        && written
        && quantity.value().abs().compareTo(LEAST_SUM) < 0;
  }

  /** "£2.50", "a pound": nobody's trade. */
  private static boolean isTiny(Quantity quantity) {
    return !quantity.scaled() && quantity.value().abs().compareTo(HUNDRED) < 0;
  }

  /** "3 kWh for one cubic meter": a rate, no economy's trade. */
  private static boolean isHandful(Quantity quantity) {
    return switch (quantity.kind()) {
      case ENERGY, VOLUME -> !quantity.scaled() && quantity.value().abs().compareTo(HUNDRED) < 0;
      case MASS -> !quantity.scaled() && quantity.value().abs().compareTo(LEAST_MASS) < 0;
      default -> false;
    };
  }

  /** "It bought a 49 percent stake for $450 million": no goods are bought. */
  private static boolean isStake(Scene scene, Quantity quantity, Candidate candidate) {
    int from = candidate.clue().to();
    return candidate.wording().isVerb()
        && isOfTrade(candidate)
        && candidate.from() == null
        && (scene.marks().mayTell(Cue.STAKE, from, Math.max(from, quantity.right() + VERB))
            || isFirm(scene, from, quantity.left()));
  }

  /** "Bought the paint maker Helios", not "bought paint from a maker". */
  private static boolean isFirm(Scene scene, int from, int to) {
    for (int token = from; token < to && scene.marks().linkAt(token) == null; token++) {
      if (scene.marks().headAt(token) == Head.FIRM) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTrade(Candidate candidate) {
    return candidate.wording().indicator().roles() == Indicator.Roles.DIRECTED;
  }

  private static boolean isToTheCent(Quantity quantity) {
    return quantity.grain().compareTo(CENT) == 0 && quantity.doubt() == Quantity.Doubt.NONE;
  }
}
