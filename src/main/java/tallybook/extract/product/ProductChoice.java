package tallybook.extract.product;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Bound;
import tallybook.extract.bound.Candidate;
import tallybook.extract.bound.Measure;
import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Cue;
import tallybook.extract.word.GoodsPart;
import tallybook.extract.word.Link;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;

/**
 * Tells whether a figure is the indicator's total or a part of it, and which: the goods that its
 * words name, the plant that a project is, a figure before it that it goes on from.
 */
public final class ProductChoice {
  private static final int FAR = 8;

  /** "Non-oil exports": the first of the words names the part. */
  private static final String FIRST_WORD = "*";

  /** How many sentences back the goods of tonnes and cubic metres may be named. */
  private static final int BACK = 2;

  public String of(Scene scene, int index, Candidate candidate, Measure measure) {
    String named = candidate.wording().product();
    Quantity quantity = scene.quantity(index);
    var goods = new Goods(scene);
    if (!named.isEmpty() && candidate.from() == null) {
      return named.equals(FIRST_WORD) ? goods.firstWord(candidate.clue().from()) : named;
    }
    if (measure.transformation() == Transformation.SHARE) {
      String part = new ShareParts(scene, goods).of(index);
      if (part != null) {
        return part;
      }
    }
    if (quantity.isCount() && candidate.from() != null) {
      String sort = new ShareParts(scene, goods).ofCount(quantity, scene.segmentTo(index));
      if (sort != null) {
        return sort;
      }
    }
    if (goods.isOfGoods(quantity.right(), scene.segmentTo(index))) {
      return SeriesKey.TOTAL;
    }
    int match =
        switch (candidate.wording().indicator().parts()) {
          case GOODS -> goods(scene, goods, index, candidate, measure);
          case PLANT -> plant(scene, goods, quantity);
          case PURPOSE -> goods.purpose(quantity.right(), scene.segmentTo(index));
          case CARE -> inSegment(scene, goods, index, GoodsPart.CARE);
          case NEWNESS -> entered(scene, goods, scene.sentenceOf(quantity));
          case DEARNESS -> dearer(scene, goods, index, candidate);
          case NONE -> -1;
        };
    if (match >= 0) {
      return goods.text(match);
    }
    int mode = candidate.from() == null ? -1 : mode(scene, goods, index);
    if (mode >= 0) {
      return goods.text(mode);
    }
    String unknown = unknown(scene, goods, index, candidate);
    return unknown != null ? unknown : carried(scene, goods, quantity, candidate, measure);
  }

  /**
   * "A railway was discussed. Its cost is $4.8 billion": a plant of this sentence or of that
   * before.
   */
  private static int plant(Scene scene, Goods goods, Quantity quantity) {
    int here = goods.nearest(GoodsPart.PLANT, quantity);
    int sentence = scene.sentenceOf(quantity);
    boolean follows = here < 0 && sentence > 0 && scene.passage().areInLine(sentence - 1, sentence);
    return follows
        ? goods.last(
            GoodsPart.PLANT,
            scene.passage().sentenceFrom(sentence - 1),
            scene.passage().sentenceTo(sentence - 1))
        : here;
  }

  /** "Food became 9.9 percent dearer", "fuel prices": the goods that prices are told of. */
  private static int dearer(Scene scene, Goods goods, int index, Candidate candidate) {
    Quantity quantity = scene.quantity(index);
    if (candidate.from() == null) {
      return goods.ending(GoodsPart.GOODS, candidate.clue().from());
    }
    return goods.last(GoodsPart.GOODS, scene.segmentFrom(index), quantity.left());
  }

  /** "Newly founded", "were registered in 2022": not all that there are. */
  private static int entered(Scene scene, Goods goods, int sentence) {
    int match = goods.inSentence(GoodsPart.NEW, sentence);
    int entered = match < 0 ? goods.inSentence(GoodsPart.ENTERED, sentence) : -1;
    if (entered < 0) {
      return match;
    }
    int to = scene.matches().to(entered);
    for (Period period : scene.periodsOf(sentence)) {
      if (period.role() == Period.Role.PLAIN && period.from() >= to && period.from() - to <= FAR) {
        return entered;
      }
    }
    return -1;
  }

  /** "30,000 tonnes of gypsum", "$3 billion worth of umbrellas": goods that no list names. */
  private static @Nullable String unknown(
      Scene scene, Goods goods, int index, Candidate candidate) {
    Quantity quantity = scene.quantity(index);
    return isOfGoods(candidate)
        ? goods.unlisted(quantity.right(), scene.segmentTo(index), quantity.isPhysical())
        : null;
  }

  /** A figure that goes on from a part's is the part's too. */
  private static String carried(
      Scene scene, Goods goods, Quantity quantity, Candidate candidate, Measure measure) {
    Bound from = candidate.from();
    if (from == null) {
      return isOfGoods(candidate) && quantity.isPhysical()
          ? before(scene, goods, quantity)
          : SeriesKey.TOTAL;
    }
    int link = scene.matches().before(quantity.left(), scene.words().links());
    if (link >= 0 && scene.marks().linkEnding(quantity.left()) == Link.FROM && !isAbout(measure)) {
      return scene.matches().to(link) - scene.matches().from(link) > 1
          ? SeriesKey.TOTAL
          : from.product();
    }
    if (quantity.isPhysical() && isOfGoods(candidate)) {
      return from.product().equals(SeriesKey.TOTAL)
          ? before(scene, goods, quantity)
          : from.product();
    }
    boolean same = scene.sentenceOf(from.quantity()) == scene.sentenceOf(quantity);
    boolean worth = quantity.isMoney() && from.quantity().isPhysical() && isOfGoods(candidate);
    boolean kind = worth || from.quantity().kind() == quantity.kind() || isAbout(measure);
    return (same || isAbout(measure)) && kind ? from.product() : SeriesKey.TOTAL;
  }

  /** "They sell butter. … Now we ship thirty thousand tonnes": the goods named last before. */
  private static String before(Scene scene, Goods goods, Quantity quantity) {
    int sentence = scene.sentenceOf(quantity);
    for (int back = 1; back <= BACK && sentence - back >= 0; back++) {
      int match =
          goods.last(
              GoodsPart.GOODS,
              scene.passage().sentenceFrom(sentence - back),
              scene.passage().sentenceTo(sentence - back));
      if (match >= 0) {
        return goods.text(match);
      }
    }
    return SeriesKey.TOTAL;
  }

  private static boolean isAbout(Measure measure) {
    return measure.transformation() != Transformation.LEVEL;
  }

  private static boolean isOfGoods(Candidate candidate) {
    return candidate.wording().indicator().parts() == Indicator.Parts.GOODS;
  }

  /** "A 30 percent drop in wheat". */
  private static int moved(Scene scene, Goods goods, Quantity quantity) {
    int noun = Moves.noun(scene, quantity);
    return noun < 0 ? -1 : goods.first(GoodsPart.GOODS, noun, noun + 2);
  }

  /** "By rail 2.9 million tonnes, by road 542 thousand": a part of the whole before. */
  private static int mode(Scene scene, Goods goods, int index) {
    Quantity quantity = scene.quantity(index);
    int before = goods.last(GoodsPart.MODE, scene.segmentFrom(index), quantity.left());
    int to = Math.min(scene.segmentTo(index), quantity.right() + Goods.NEAR);
    return before >= 0 ? before : goods.first(GoodsPart.MODE, quantity.right(), to);
  }

  private static int goods(
      Scene scene, Goods goods, int index, Candidate candidate, Measure measure) {
    Quantity quantity = scene.quantity(index);
    int end = scene.segmentTo(index);
    int after = goods.rightAfter(quantity.right(), end);
    int item = after >= 0 ? after : GoodsItems.of(scene, goods, quantity);
    if (item >= 0) {
      return item;
    }
    Clue clue = candidate.clue();
    boolean here = candidate.from() == null;
    int own = here ? goods.besideClue(clue, quantity) : -1;
    int moved =
        measure.transformation() == Transformation.LEVEL ? -1 : moved(scene, goods, quantity);
    if (own >= 0 || moved >= 0) {
      return own >= 0 ? own : moved;
    }
    int segment = inSegment(scene, goods, index, GoodsPart.GOODS);
    boolean physical = quantity.isPhysical();
    boolean free = !here || clue.from() < scene.segmentFrom(index) || clue.from() >= quantity.to();
    if (segment >= 0 && (free || physical || candidate.wording().isVerb())) {
      return segment;
    }
    if (measure.transformation() == Transformation.SHARE) {
      return goods.first(GoodsPart.GOODS, quantity.right(), Math.min(end, quantity.right() + FAR));
    }
    int sphere = here ? goods.sphere(scene.sentenceOf(quantity)) : -1;
    return sphere < 0 && physical
        ? goods.inSentence(GoodsPart.GOODS, scene.sentenceOf(quantity))
        : sphere;
  }

  private static int inSegment(Scene scene, Goods goods, int index, GoodsPart part) {
    Quantity quantity = scene.quantity(index);
    int before = goods.last(part, scene.segmentFrom(index), quantity.left());
    if (before >= 0) {
      int to = scene.matches().to(before);
      return scene.marks().mayTell(Cue.FIGURE, to, quantity.left()) ? -1 : before;
    }
    Link link = scene.marks().linkAt(quantity.right());
    boolean told =
        scene.marks().cueAt(quantity.right()) == Cue.IS || link == Link.OF || link == Link.FOR;
    int to = Math.min(scene.segmentTo(index), quantity.right() + Goods.NEAR);
    return told ? goods.first(part, quantity.to(), to) : -1;
  }
}
