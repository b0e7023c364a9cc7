package tallybook.extract.scene;

import java.util.Arrays;
import java.util.List;
import tallybook.article.Sentence;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/**
 * Which question a sentence answers: the last one before it in its own line, else that of the line
 * above. A question that names nothing itself ("With a real human being?") leaves the answer to the
 * one around it. Where lines ask and answer by turns, a line in a question's place asks too,
 * whatever stands at its end.
 */
public final class Questions {
  /** Sentences that a question may have; a longer line that ends in one tells a story. */
  private static final int LONGEST = 3;

  /** Lines that answer one question of an interview; elsewhere one does. */
  private static final int ANSWERS = 3;

  private static final int FEWEST_TURNS = 3;

  private final Passage passage;
  private final Tokens tokens;
  private final Clues clues;
  private final int speech;

  /** By sentence: the sentence that asks for it, or -1. */
  private final int[] asked;

  /** By sentence: where the question begins; its own first sentence. */
  private final int[] opened;

  /** By sentence: how many sentences of the answer are before it. */
  private final int[] depth;

  /** Whether a sentence names an indicator. */
  interface Clues {
    boolean in(int sentence);
  }

  Questions(Passage passage, Clues clues) {
    this.passage = passage;
    this.clues = clues;
    tokens = passage.tokens();
    speech = passage.lexicon().file("speech");
    int size = passage.sentences().size();
    asked = new int[size];
    opened = new int[size];
    depth = new int[size];
    Arrays.fill(asked, -1);
    Arrays.fill(opened, -1);
    lines(starts());
  }

  /** The sentence that asks for what a sentence tells; -1 if none. */
  public int of(int sentence) {
    return asked[sentence];
  }

  /** Whether the question stands in a line above. */
  public boolean isAbove(int sentence) {
    int question = asked[sentence];
    List<Sentence> sentences = passage.sentences();
    return question >= 0 && sentences.get(question).line() != sentences.get(sentence).line();
  }

  /** The first sentence of the question that a sentence answers. */
  public int from(int sentence) {
    return opened[sentence];
  }

  /** How many sentences of its answer stand before one. */
  public int depth(int sentence) {
    return depth[sentence];
  }

  /** The first sentence of each line, and one past the last of all. */
  private int[] starts() {
    List<Sentence> sentences = passage.sentences();
    var starts = new int[sentences.size() + 1];
    int lines = 0;
    for (int i = 0; i < sentences.size(); i++) {
      if (i == 0 || sentences.get(i).line() != sentences.get(i - 1).line()) {
        starts[lines++] = i;
      }
    }
    starts[lines] = sentences.size();
    return Arrays.copyOf(starts, lines + 1);
  }

  private void lines(int[] starts) {
    int parity = turns(starts);
    int most = isInterview(starts) ? ANSWERS : 1;
    int question = -1;
    int first = -1;
    int answers = 0;
    for (int line = 0; line + 1 < starts.length; line++) {
      int from = starts[line];
      int to = starts[line + 1];
      boolean turn = parity >= 0 && line >= parity && (line - parity) % 2 == 0;
      if (isLabelled(from) || to - from <= LONGEST && (turn || asks(to - 1))) {
        inside(from, to, -1, -1, 0);
        question = named(from, to);
        first = from;
        answers = 0;
      } else {
        if (isHeading(from, to) || ++answers > most) {
          question = -1;
        }
        inside(from, to, question, first, answers - 1);
      }
    }
  }

  /** Whether several lines ask, or one calls itself a question. */
  private boolean isInterview(int[] starts) {
    int asking = 0;
    for (int line = 0; line + 1 < starts.length; line++) {
      if (isLabelled(starts[line])) {
        return true;
      }
      asking += isQuestion(starts[line], starts[line + 1]) ? 1 : 0;
    }
    return asking >= FEWEST_TURNS;
  }

  private boolean isQuestion(int from, int to) {
    return to - from <= LONGEST && asks(to - 1);
  }

  /** The first of the lines of which every other one asks; -1 where they don't take turns. */
  private int turns(int[] starts) {
    int first = -1;
    int found = 0;
    for (int line = 0; line + 1 < starts.length; line++) {
      boolean asks = isQuestion(starts[line], starts[line + 1]);
      if (asks && first >= 0 && (line - first) % 2 != 0) {
        return -1;
      }
      first = asks && first < 0 ? line : first;
      found += asks ? 1 : 0;
    }
    return found >= FEWEST_TURNS ? first : -1;
  }

  /** A line that answers, and what it asks itself on the way. */
  private void inside(int from, int to, int question, int first, int later) {
    int own = question;
    int begun = first;
    int before = later;
    for (int sentence = from; sentence < to; sentence++) {
      asked[sentence] = own;
      opened[sentence] = begun;
      depth[sentence] = before++;
      if (asks(sentence) && (own < 0 || clues.in(sentence))) {
        own = sentence;
        begun = sentence;
        before = 0;
      }
    }
  }

  /** The last sentence of a question that names an indicator; else its last. */
  private int named(int from, int to) {
    for (int sentence = to - 1; sentence >= from; sentence--) {
      if (clues.in(sentence)) {
        return sentence;
      }
    }
    return to - 1;
  }

  private boolean asks(int sentence) {
    int last = passage.sentenceTo(sentence) - 1;
    int from = passage.sentenceFrom(sentence);
    while (last > from && tokens.is(last, Tokens.BREAK)) {
      last--;
    }
    return tokens.isSign(last, '?');
  }

  /** "Q:", "Q." */
  private boolean isLabelled(int sentence) {
    int from = passage.sentenceFrom(sentence);
    int match = passage.matches().at(from, speech);
    if (match < 0) {
      return false;
    }
    int to = passage.matches().to(match);
    String code = passage.lexicon().entry(passage.matches().entry(match)).code();
    return code.equals("question") && (tokens.isSign(to, ':') || tokens.isSign(to, '.'));
  }

  /** A line of few words without a stop. */
  private boolean isHeading(int from, int to) {
    int last = passage.sentenceTo(to - 1) - 1;
    boolean stop = tokens.isSign(last, '.') || tokens.isSign(last, '!');
    boolean quoted = tokens.isSign(last, '"') || tokens.isSign(last, '\u201d');
    boolean closed = tokens.isSign(last, ')');
    return to - from == 1 && !stop && !quoted && !closed;
  }
}
