package tallybook.extract.scene;

import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/** Tells headings from other lines: "AGREEMENTS", "4. Agreements". */
final class Headings {
  private Headings() {}

  /** A line of its own without a stop at its end, a number before it left out. */
  static boolean isOne(Passage passage, int sentence) {
    Tokens tokens = passage.tokens();
    int last = passage.sentenceTo(sentence) - 1;
    boolean first =
        sentence == 0
            || !passage.areInLine(sentence - 1, sentence)
            || isNumber(passage, sentence - 1) && !isIn(passage, sentence - 1);
    boolean alone =
        first
            && (sentence + 1 == passage.sentences().size()
                || !passage.areInLine(sentence, sentence + 1));
    return alone && !tokens.isSign(last, '.') && !tokens.isSign(last, '"');
  }

  /** "4." before a heading. */
  private static boolean isNumber(Passage passage, int sentence) {
    int from = passage.sentenceFrom(sentence);
    return passage.sentenceTo(sentence) - from <= 2 && passage.tokens().is(from, Tokens.NUMBER);
  }

  /** Whether another sentence stands before it in its line. */
  private static boolean isIn(Passage passage, int sentence) {
    return sentence > 0 && passage.areInLine(sentence - 1, sentence);
  }
}
