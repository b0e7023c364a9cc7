package tallybook.extract.scene;

import java.util.ArrayList;
import java.util.List;
import tallybook.extract.word.Wording;
import tallybook.extract.word.Words;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;

/**
 * Words in the text that mean an indicator. Token places are half-open.
 *
 * @param clause where it stands
 */
public record Clue(int from, int to, int clause, Wording wording) {

  /** Those of a text, in its order. */
  static List<Clue> in(Passage passage, Words words) {
    var found = new ArrayList<Clue>();
    var bodies = new BodyNames(passage, words);
    Matches matches = passage.matches();
    for (int match = 0; match < matches.size(); match++) {
      if (matches.file(match) == words.indicators()) {
        int from = matches.from(match);
        Wording wording = words.wording(matches.entry(match));
        int to = matches.to(match);
        if (wording != null
            && !wording.isOfLabel()
            && !bodies.hold(from, to)
            && !(wording.isVerb() && isLabel(passage, from, to))) {
          found.add(new Clue(from, to, passage.clauseOf(from), wording));
        }
      }
    }
    return found;
  }

  /** "LIVE:" at the beginning of a line. */
  private static boolean isLabel(Passage passage, int from, int to) {
    char last = passage.text().charAt(passage.tokens().end(to - 1) - 1);
    return passage.tokens().isSign(to, ':')
        && Character.isUpperCase(last)
        && from == passage.sentenceFrom(passage.sentenceOf(from));
  }
}
