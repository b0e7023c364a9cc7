package tallybook.extract;

import java.util.Locale;
import tallybook.catalogue.UnitKind;
import tallybook.mention.Quantity;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;

/**
 * Tells whether a figure is the indicator's total or a part of it, and which: the goods that its
 * words name, the plant that a project is, a figure before it that it goes on from.
 */
final class ProductChoice {
  private static final int NEAR = 4;
  private static final int ASIDE = 3;

  /** What a line of the lexicon's products names. */
  enum Part {
    GOODS,
    ASIDE,
    CARE,
    NEW,
    PLANT
  }

  String of(Scene scene, int index, Candidate candidate, Measure measure) {
    String named = candidate.wording().product();
    if (!named.isEmpty()) {
      return named;
    }
    Quantity quantity = scene.quantities.get(index);
    int match =
        switch (candidate.wording().indicator().code()) {
          case "project_value" -> plant(scene, quantity);
          case "visitors" -> inSegment(scene, index, Part.CARE);
          case "foreign_companies" -> inSentence(scene, quantity, Part.NEW);
          default -> goods(scene, index, candidate);
        };
    if (match >= 0) {
      return text(scene, match);
    }
    return carried(scene, quantity, candidate, measure);
  }

  private static String text(Scene scene, int match) {
    return scene
        .tokens
        .text(scene.matches.from(match), scene.matches.to(match))
        .toLowerCase(Locale.ROOT);
  }

  /** A figure that goes on from a part's is the part's too. */
  private static String carried(
      Scene scene, Quantity quantity, Candidate candidate, Measure measure) {
    Bound from = candidate.from();
    if (from == null) {
      return SeriesKey.TOTAL;
    }
    int link = scene.matches.before(quantity.left(), scene.words.links);
    if (link >= 0
        && scene.words.link(scene.matches.entry(link)) == Link.FROM
        && !isAbout(measure)) {
      return scene.matches.to(link) - scene.matches.from(link) > 1
          ? SeriesKey.TOTAL
          : from.product();
    }
    boolean same = scene.sentenceOf(from.quantity()) == scene.sentenceOf(quantity);
    boolean kind = from.quantity().kind() == quantity.kind() || isAbout(measure);
    return (same || isAbout(measure)) && kind ? from.product() : SeriesKey.TOTAL;
  }

  private static boolean isAbout(Measure measure) {
    return measure.transformation() != Transformation.LEVEL;
  }

  private static int goods(Scene scene, int index, Candidate candidate) {
    if (!candidate.wording().indicator().family().equals("trade")
        && !candidate.wording().indicator().code().equals("freight")) {
      return -1;
    }
    Quantity quantity = scene.quantities.get(index);
    int after = after(scene, quantity.right(), scene.segmentTo(index));
    if (after >= 0) {
      return after;
    }
    Clue clue = candidate.clue();
    boolean here = candidate.from() == null;
    if (here) {
      int before = scene.matches.before(clue.from(), scene.words.products);
      if (isPart(scene, before, Part.GOODS)) {
        return before;
      }
      int of =
          after(scene, clue.to(), quantity.from() > clue.to() ? quantity.left() : clue.to() + NEAR);
      if (of >= 0) {
        return of;
      }
    }
    boolean physical =
        quantity.kind() == UnitKind.MASS
            || quantity.kind() == UnitKind.VOLUME
            || quantity.kind() == UnitKind.ENERGY;
    int segment = inSegment(scene, index, Part.GOODS);
    boolean free = !here || clue.from() < scene.segmentFrom(index) || clue.from() >= quantity.to();
    if (segment >= 0 && (free || physical || candidate.wording().isVerb())) {
      return segment;
    }
    return physical ? inSentence(scene, quantity, Part.GOODS) : -1;
  }

  /** "of coal", "worth of Indian rice", "in agricultural products" right after a place. */
  private static int after(Scene scene, int from, int to) {
    Link link = scene.linkAt(from);
    int start = link == Link.OF || link == Link.IN ? from + 1 : from;
    for (int token = start; token < Math.min(to, start + NEAR); token++) {
      if (isPart(scene, at(scene, token), Part.GOODS)) {
        return start > from || token == from ? at(scene, token) : -1;
      }
      if (!scene.tokens.is(token, tallybook.mention.Tokens.WORD)) {
        return -1;
      }
    }
    return -1;
  }

  private static int plant(Scene scene, Quantity quantity) {
    int sentence = scene.sentenceOf(quantity);
    int best = -1;
    int nearest = Integer.MAX_VALUE;
    for (int token = scene.passage.sentenceFrom(sentence);
        token < scene.passage.sentenceTo(sentence);
        token++) {
      int match = at(scene, token);
      if (isPart(scene, match, Part.PLANT)) {
        int distance = Math.abs(token - quantity.from());
        if (distance < nearest) {
          nearest = distance;
          best = match;
        }
      }
    }
    return best;
  }

  private static int inSegment(Scene scene, int index, Part part) {
    Quantity quantity = scene.quantities.get(index);
    int before = last(scene, scene.segmentFrom(index), quantity.left(), part);
    if (before >= 0) {
      return before;
    }
    boolean told =
        scene.cueAt(quantity.right()) == Cue.IS || scene.linkAt(quantity.right()) == Link.OF;
    int to = Math.min(scene.segmentTo(index), quantity.right() + NEAR);
    return told ? first(scene, quantity.to(), to, part) : -1;
  }

  private static int inSentence(Scene scene, Quantity quantity, Part part) {
    int sentence = scene.sentenceOf(quantity);
    return first(
        scene, scene.passage.sentenceFrom(sentence), scene.passage.sentenceTo(sentence), part);
  }

  private static int last(Scene scene, int from, int to, Part part) {
    for (int token = to - 1; token >= from; token--) {
      int match = at(scene, token);
      if (isPart(scene, match, part) && !isAside(scene, token, from)) {
        return match;
      }
    }
    return -1;
  }

  private static int first(Scene scene, int from, int to, Part part) {
    for (int token = from; token < to; token++) {
      int match = at(scene, token);
      if (isPart(scene, match, part) && !isAside(scene, token, from)) {
        return match;
      }
    }
    return -1;
  }

  /** "mainly crude": an example, not the part. */
  private static boolean isAside(Scene scene, int token, int from) {
    for (int at = Math.max(from, token - ASIDE); at < token; at++) {
      if (isPart(scene, at(scene, at), Part.ASIDE)) {
        return true;
      }
    }
    return false;
  }

  private static int at(Scene scene, int token) {
    return scene.matches.at(token, scene.words.products);
  }

  private static boolean isPart(Scene scene, int match, Part part) {
    return match >= 0 && scene.words.part(scene.matches.entry(match)) == part;
  }
}
