package tallybook.mention.modality;

import tallybook.article.Span;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Reason;
import tallybook.mention.passage.Tokens;

/**
 * A figure in its sentence, of which only what is near it is looked at. Token places.
 *
 * @param left first token of the words that qualify the figure
 * @param figure first token of the figure itself
 * @param to one past the figure's last token
 * @param first the first token looked at
 * @param last one past the last token looked at
 */
record FigurePlace(Passage passage, int left, int figure, int to, int first, int last) {
  /** Tokens on each side of a figure that are looked at: no longer sentence costs more. */
  static final int REACH = 80;

  static FigurePlace of(Passage passage, int left, int figure, int to) {
    int sentence = passage.sentenceOf(figure);
    return new FigurePlace(
        passage,
        left,
        figure,
        to,
        Math.max(passage.sentenceFrom(sentence), left - REACH),
        Math.min(passage.sentenceTo(sentence), to + REACH));
  }

  Tokens tokens() {
    return passage.tokens();
  }

  Matches matches() {
    return passage.matches();
  }

  /** The words of a match as a reason. */
  Reason reason(String code, int weight, int match) {
    Tokens tokens = tokens();
    Matches matches = matches();
    int start = tokens.start(matches.from(match));
    return new Reason(code, weight, new Span(start, tokens.end(matches.to(match) - 1)));
  }
}
