package tallybook.mention.voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Lines;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.VoiceWords.Speech;

/** Whether a whole text is one person's talk: answers to questions, or a speech. */
final class Talk {
  /** Lines of a speech's heading. */
  private static final int HEADING = 3;

  /** Names at a text's head among which the one that it is about is looked for. */
  private static final int INTRODUCED = 6;

  private static final int LONGEST_HEADING = 26;

  private final Passage passage;
  private final Tokens tokens;
  private final VoiceWords words;
  private final People people;

  Talk(Passage passage, VoiceWords words, People people) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.words = words;
    this.people = people;
  }

  /** The first tokens of the lines that end with a question mark. */
  List<Integer> questions() {
    Lines lines = passage.lines();
    var found = new ArrayList<Integer>();
    for (int line = 0; line < lines.size(); line++) {
      int from = tokens.at(lines.start(line));
      int to = tokens.at(lines.end(line));
      if (to > from && tokens.isSign(to - 1, '?')) {
        found.add(from);
      }
    }
    return found;
  }

  /** The first token of the line after that of a token. */
  int lineAfter(int token) {
    int sentence = passage.sentenceOf(token);
    int next = sentence + 1;
    while (next < passage.sentences().size() && passage.areInLine(sentence, next)) {
      next++;
    }
    return next < passage.sentences().size() ? passage.sentenceFrom(next) : tokens.size();
  }

  /** The person whom a text introduces before its first question; null without one. */
  @Nullable Teller introduced() {
    int first = firstQuestion();
    Person person = first <= 0 ? null : mostNamed(first);
    return person != null && people.firstOf(person) >= 0
        ? Teller.of(person, people.firstOf(person), people.firstOf(person) + 1)
        : null;
  }

  /** Whom the text names most often of those that it names before a token; null for a draw. */
  private @Nullable Person mostNamed(int token) {
    List<Person> all = people.namedBefore(tokens.size());
    List<Person> here = people.namedBefore(token);
    Person most = null;
    int times = 0;
    for (Person person : here.subList(0, Math.min(here.size(), INTRODUCED))) {
      int count = Collections.frequency(all, person);
      if (person != most && count == times) {
        return null;
      }
      most = count > times ? person : most;
      times = Math.max(times, count);
    }
    return most;
  }

  /** Where the first line stands that asks, or that a mark of question opens; -1. */
  private int firstQuestion() {
    Lines lines = passage.lines();
    for (int line = 0; line < lines.size(); line++) {
      int from = tokens.at(lines.start(line));
      int to = tokens.at(lines.end(line));
      boolean dash = tokens.isDash(from);
      boolean letter = to > from + 1 && tokens.isLetter(from);
      boolean mark = letter && words.speech.at(passage, from) == Speech.QUESTION;
      if (to > from && (dash || mark || tokens.isSign(to - 1, '?'))) {
        return from;
      }
    }
    return -1;
  }

  /** "SPEECH / Senator Fiona Carrigan": whose words the text is by its heading; or null. */
  @Nullable Teller speaker() {
    Lines lines = passage.lines();
    boolean speech = false;
    for (int line = 0; line < Math.min(HEADING, lines.size()); line++) {
      int from = tokens.at(lines.start(line));
      int to = tokens.at(lines.end(line));
      if (to - from > LONGEST_HEADING) {
        return null;
      }
      for (int token = from; token < to; token++) {
        speech |= words.speech.at(passage, token) == Speech.ADDRESS;
      }
      Person person = speech ? people.first(from, to) : null;
      if (person != null) {
        return Teller.of(person, from, to);
      }
    }
    return null;
  }
}
