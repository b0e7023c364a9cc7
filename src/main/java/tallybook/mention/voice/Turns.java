package tallybook.mention.voice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Lines;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.VoiceWords.Speech;

/**
 * The turns of an interview: lines that open with a name and a colon, with the marks of question
 * and answer, or with a dash, question and answer by turns.
 */
final class Turns {
  private static final int LONGEST_LABEL = 26;
  private static final int FEWEST_DASHES = 3;
  private static final int FEWEST_QUESTIONS = 2;

  private record Turn(int from, int to, @Nullable Teller teller, boolean question) {}

  private final Passage passage;
  private final Tokens tokens;
  private final VoiceWords words;
  private final NameRuns runs;
  private final People people;
  private final Quotations quotations;
  private final Homes homes;
  private final List<Turn> turns = new ArrayList<>();

  private Turns(
      Passage passage, VoiceWords words, NameRuns runs, People people, Quotations quotations) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.words = words;
    this.runs = runs;
    this.people = people;
    this.quotations = quotations;
    homes = new Homes(passage, words, people);
  }

  static Turns of(
      Passage passage, VoiceWords words, NameRuns runs, People people, Quotations quotations) {
    var turns = new Turns(passage, words, runs, people, quotations);
    var talk = new Talk(passage, words, people);
    Teller interviewed = turns.interviewed();
    boolean told = interviewed != null;
    interviewed = told ? interviewed : talk.introduced();
    turns.labels(interviewed);
    if (turns.turns.isEmpty() && interviewed != null) {
      turns.dashes(interviewed, told);
    }
    if (turns.turns.isEmpty() && interviewed != null) {
      turns.paragraphs(talk, interviewed);
    }
    Teller speaker = turns.turns.isEmpty() && !told ? talk.speaker() : null;
    if (speaker != null) {
      turns.close(speaker.to(), passage.tokens().size(), speaker, false);
    }
    return turns;
  }

  /** Whose turn it is at a token; null outside turns, and in questions. */
  @Nullable Teller at(int token) {
    Turn turn = turnAt(token);
    return turn == null ? null : turn.teller();
  }

  boolean isQuestion(int token) {
    Turn turn = turnAt(token);
    return turn != null && turn.question();
  }

  private @Nullable Turn turnAt(int token) {
    int low = 0;
    int high = turns.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Turn turn = turns.get(middle);
      if (token < turn.from()) {
        high = middle - 1;
      } else if (token >= turn.to()) {
        low = middle + 1;
      } else {
        return turn;
      }
    }
    return null;
  }

  /** The person of "interview with", named beside it; "she" is the person named last. */
  private @Nullable Teller interviewed() {
    for (int token = 0; token < tokens.size(); token++) {
      if (words.speech.at(passage, token) == Speech.INTERVIEW) {
        Person before = people.last(token);
        int end = words.speech.end(passage, token);
        int limit = passage.sentenceTo(passage.sentenceOf(token));
        Person after = people.first(end, limit);
        boolean spoke = words.speech.before(passage, token) == Speech.PRONOUN;
        Person person = after == null || spoke || people.before(token) != null ? before : after;
        if (person != null) {
          return Teller.of(person, token, end);
        }
      }
    }
    return null;
  }

  private void labels(@Nullable Teller interviewed) {
    Lines lines = passage.lines();
    int open = -1;
    @Nullable Teller teller = null;
    boolean question = false;
    for (int line = 0; line < lines.size(); line++) {
      int from = tokens.at(lines.start(line));
      int to = tokens.at(lines.end(line));
      int first = from;
      while (first < to && tokens.is(first, Tokens.SIGN)) {
        first++;
      }
      int colon = colon(first, to);
      colon = colon < 0 ? stop(first) : colon;
      boolean numbered =
          tokens.is(from, Tokens.NUMBER)
              && tokens.isSign(from + 1, '.')
              && tokens.isSign(to - 1, '?');
      if (colon < 0 && !numbered) {
        if (open >= 0 && first > from && quotations.at(from) < 0) {
          close(open, from, teller, question);
          open = -1;
        }
        continue;
      }
      Speech mark = colon < 0 ? null : words.speech.at(passage, first);
      Teller named = colon < 0 ? null : named(first, colon);
      boolean asks = mark == Speech.QUESTION;
      boolean answers = mark == Speech.ANSWER && interviewed != null;
      if (named != null && named.person() != null) {
        homes.settle(named.person());
      }
      if (asks || answers || named != null || numbered) {
        close(open, from, teller, question);
        open = from;
        question = asks || numbered;
        teller = question ? null : named != null ? named : interviewed;
      }
    }
    close(open, tokens.size(), teller, question);
  }

  private void close(int from, int to, @Nullable Teller teller, boolean question) {
    if (from >= 0) {
      turns.add(new Turn(from, to, teller, question));
    }
  }

  /** "Q.", "A)": the sign after a letter that marks a question or an answer; or -1. */
  private int stop(int token) {
    Speech mark = words.speech.at(passage, token);
    boolean marks = mark == Speech.QUESTION || mark == Speech.ANSWER;
    boolean sign = tokens.isSign(token + 1, '.') || tokens.isSign(token + 1, ')');
    return marks && tokens.isLetter(token) && sign ? token + 1 : -1;
  }

  private int colon(int from, int to) {
    for (int token = from; token < Math.min(to, from + LONGEST_LABEL); token++) {
      if (tokens.isSign(token, ':')) {
        return token;
      }
      if (tokens.is(token, Tokens.NUMBER)) {
        return -1;
      }
    }
    return -1;
  }

  /** The person whom a label names: by a name, or by a last name in capitals. */
  private @Nullable Teller named(int from, int colon) {
    int end = runs.end(from);
    Person person = end > from ? people.at(from) : null;
    boolean whole = end == colon || tokens.isSign(end, '(');
    if (person != null && whole) {
      return Teller.of(person, from, end);
    }
    person = isName(from, colon) ? people.answering(from, colon) : null;
    return person == null ? null : Teller.of(person, from, colon);
  }

  /** Whether the first of the lines ask: a list has no questions. */
  private boolean isAsked(List<Integer> starts) {
    int asked = 0;
    for (int i = 0; i < starts.size(); i += 2) {
      int next = i + 1 < starts.size() ? starts.get(i + 1) : tokens.size();
      int last = passage.sentenceTo(passage.sentenceOf(next - 1)) - 1;
      asked += tokens.isSign(last, '?') ? 1 : 0;
    }
    return asked >= FEWEST_QUESTIONS;
  }

  /** Lines that ask, and those after each that answer. */
  private void paragraphs(Talk talk, Teller interviewed) {
    List<Integer> asking = talk.questions();
    if (asking.size() < FEWEST_DASHES) {
      return;
    }
    for (int i = 0; i < asking.size(); i++) {
      int from = asking.get(i);
      int answer = talk.lineAfter(from);
      int to = i + 1 < asking.size() ? asking.get(i + 1) : tokens.size();
      turns.add(new Turn(from, answer, null, true));
      if (answer < to) {
        turns.add(new Turn(answer, to, interviewed, false));
      }
    }
  }

  /** One word with a capital, or several all in capitals: "ABAD-REYES", "CORAZON ABAD". */
  private boolean isName(int from, int colon) {
    boolean name = from < colon && tokens.isCapital(from);
    for (int token = from; name && from + 1 < colon && token < colon; token++) {
      name = isCapitals(token) || tokens.isSign(token, '-') || tokens.isSign(token, '.');
    }
    return name;
  }

  private boolean isCapitals(int token) {
    return tokens.isCapital(token) && Character.isUpperCase(tokens.printed(tokens.end(token) - 1));
  }

  /** Lines after dashes: the first asks, the second answers, and so on. */
  private void dashes(Teller interviewed, boolean told) {
    Lines lines = passage.lines();
    var starts = new ArrayList<Integer>();
    for (int line = 0; line < lines.size(); line++) {
      int from = tokens.at(lines.start(line));
      if (tokens.isDash(from)) {
        starts.add(from);
      }
    }
    if (starts.size() < FEWEST_DASHES || !told && !isAsked(starts)) {
      return;
    }
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : tokens.size();
      boolean asks = i % 2 == 0;
      turns.add(new Turn(starts.get(i), to, asks ? null : interviewed, asks));
    }
  }
}
