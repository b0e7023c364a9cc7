package tallybook.extract.scene;

import tallybook.extract.word.Cue;

/**
 * Where the words of a figure begin: after the comma, the bracket or the "and" that ends the phrase
 * of the figure before. "1.6 million Libyans have entered the country, of whom 380,000 for
 * treatment": the Libyans are told of the first.
 */
public final class Stretch {
  private Stretch() {}

  public static int from(Scene scene, int index) {
    int from = scene.segmentFrom(index);
    int sentence = scene.sentenceOf(index);
    if (from == scene.passage().sentenceFrom(sentence)) {
      return from;
    }
    int and = scene.quantity(index).left() - 1;
    if (Phrase.isAnd(scene, and) && and > from) {
      return and;
    }
    int after = Counted.afterOfThem(scene, from);
    for (int token = after; token < scene.quantity(index).left(); token++) {
      if (ends(scene, token)) {
        return token;
      }
    }
    return from;
  }

  /** Where they end: before the phrase of the next figure, or with the sentence. */
  public static int to(Scene scene, int index) {
    int to = scene.segmentTo(index);
    int sentence = scene.sentenceOf(index);
    if (to == scene.passage().sentenceTo(sentence)) {
      return to;
    }
    if (Phrase.isAnd(scene, to - 1)) {
      return to - 1;
    }
    int right = Counted.afterOfThem(scene, scene.quantity(index).right());
    for (int token = right; token < to; token++) {
      if (ends(scene, token)) {
        return token;
      }
    }
    return to;
  }

  private static boolean ends(Scene scene, int token) {
    return scene.tokens().isSign(token, ',')
        || scene.tokens().isSign(token, ';')
        || scene.tokens().isSign(token, ':')
        || scene.tokens().isSign(token, '(')
        || scene.tokens().isDashApart(token)
        || Phrase.isAnd(scene, token)
        || scene.marks().isFrame(token, "clause")
        || scene.marks().cueAt(token) == Cue.BASE
        || subset(scene, token, token + 1) >= 0;
  }

  /** The first "of which" in a range of tokens, or -1; the words may mean a whole too. */
  public static int subset(Scene scene, int from, int to) {
    return scene.marks().firstTold(Cue.SUBSET, from, to);
  }
}
