package tallybook.mention.voice;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.VoiceWords.Body;
import tallybook.mention.voice.VoiceWords.Part;
import tallybook.mention.voice.VoiceWords.Speech;

/**
 * Finds who stands before or after a word of speech: a name, an office, a pronoun, a body, with
 * what is put between commas after it.
 */
final class TellerReader {
  private static final int LONGEST_APPOSITION = 25;
  private static final int LONGEST_OFFICE = 14;

  private final Passage passage;
  private final Tokens tokens;
  private final VoiceWords words;
  private final NameRuns runs;
  private final OfficeReader offices;
  private final People people;
  private final BodyReader bodies;
  private @Nullable Person focus;
  private @Nullable Teller lastBody;

  TellerReader(
      Passage passage, VoiceWords words, NameRuns runs, OfficeReader offices, People people) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.words = words;
    this.runs = runs;
    this.offices = offices;
    this.people = people;
    this.bodies = new BodyReader(passage, words);
  }

  /** Whom "he" means from here on; null for someone unnamed. */
  void focusOn(@Nullable Person person) {
    focus = person;
  }

  void remember(Teller body) {
    lastBody = body;
  }

  @Nullable Teller lastBody() {
    return lastBody;
  }

  @Nullable Teller pronoun(int from, int to) {
    return focus == null ? null : Teller.of(focus, from, to);
  }

  BodyReader bodies() {
    return bodies;
  }

  /** The teller before a verb that begins at a token; null if none stands there. */
  @Nullable Teller before(int verb, int least, boolean outlets) {
    int end = verb;
    while (end > least) {
      int adverb = words.speech.matchBefore(passage, end);
      if (adverb < 0 || words.speech.meaningOf(passage, adverb) != Speech.ADVERB) {
        break;
      }
      end = passage.matches().from(adverb);
    }
    if (tokens.isSign(end - 1, ',')) {
      return end == verb || words.speech.before(passage, verb) == Speech.ADVERB
          ? beforeApposition(end - 1, least, outlets)
          : null;
    }
    if (tokens.isSign(end - 1, ')')) {
      Teller acronym = bodies.before(end, least);
      if (acronym != null) {
        return acronym;
      }
      int open = end - 2;
      while (open > least && end - open < LONGEST_APPOSITION && !tokens.isSign(open, '(')) {
        open--;
      }
      return tokens.isSign(open, '(') ? ending(open, least, outlets) : null;
    }
    return end <= least ? null : ending(end, least, outlets);
  }

  /** "Tapan Sarkar, president of the chamber, said"; "the minister, Murat Nurtleu, said". */
  private @Nullable Teller beforeApposition(int comma, int least, boolean outlets) {
    int open = comma - 1;
    while (open > least && comma - open < LONGEST_APPOSITION && !tokens.isSign(open, ',')) {
      open--;
    }
    if (!tokens.isSign(open, ',')) {
      return null;
    }
    Person inside = people.at(open + 1);
    boolean wholeInside = inside != null && runs.end(open + 1) == comma;
    Teller outside = ending(open, least, outlets);
    if (wholeInside && inside != null && (outside == null || !outside.isPerson())) {
      return Teller.of(inside, open + 1, comma);
    }
    if (outside == null && comma - open < LONGEST_APPOSITION) {
      // a second apposition, an age: "Noel Hanratty, 66, who sells butter, remembers"
      int first = open - 1;
      while (first > least
          && comma - first < 2 * LONGEST_APPOSITION
          && !tokens.isSign(first, ',')) {
        first--;
      }
      return tokens.isSign(first, ',') ? ending(first, least, outlets) : null;
    }
    return outside;
  }

  /** The teller whose words end just before a token; someone unnamed where the words are others. */
  private @Nullable Teller ending(int end, int least, boolean outlets) {
    int last = end - 1;
    if (last < least || !tokens.is(last, Tokens.WORD) && !tokens.isSign(last, '\'')) {
      return null;
    }
    Person person = people.before(end);
    if (person != null && runs.startBefore(end) >= least) {
      return Teller.of(person, runs.startBefore(end), end);
    }
    Speech speech = words.speech.before(passage, end);
    if (speech == Speech.PRONOUN) {
      return focus == null ? Teller.nobody(last, end, null) : Teller.of(focus, last, end);
    }
    if (speech == Speech.PLURAL_SPEAKER) {
      return Teller.nobody(last, end, null);
    }
    if (speech == Speech.SOURCE_NOUN && words.bodies.matchBefore(passage, end) < 0) {
      return ending(passage.matches().from(words.speech.matchBefore(passage, end)), least, outlets);
    }
    if (tokens.folded(tokens.start(last)) == '\'') {
      return ending(last, least, outlets);
    }
    Teller officer = officerBefore(end, least);
    Teller body = bodies.before(end, least);
    if (officer != null && (officer.isPerson() || body == null || officer.from() <= body.from())) {
      return officer.isPerson() || body == null ? officer : body;
    }
    if (body != null) {
      return body;
    }
    return unknown(end, least, outlets);
  }

  /** "The head of the Statistics Committee", "Kazakhstan's trade minister". */
  private @Nullable Teller officerBefore(int end, int least) {
    @Nullable OfficePhrase longest = null;
    for (int from = end - 1; from >= least && from > end - LONGEST_OFFICE; from--) {
      if (tokens.is(from, Tokens.SIGN) && !tokens.isSign(from, '-') && !tokens.isSign(from, '\'')) {
        break;
      }
      OfficePhrase phrase = offices.at(from, end, true);
      if (phrase != null && phrase.to() == end) {
        longest = phrase;
      }
    }
    return longest == null ? null : officer(longest, longest.from());
  }

  private Teller officer(OfficePhrase phrase, int token) {
    if (phrase.isNamed()) {
      Person person = people.at(phrase.nameFrom());
      if (person != null) {
        return Teller.of(person, phrase.from(), phrase.to());
      }
    }
    Person person = people.called(phrase.office(), phrase.area(), token);
    if (person == null) {
      focus = null;
    }
    return person == null
        ? Teller.nobody(phrase.from(), phrase.to(), phrase.area())
        : Teller.of(person, phrase.from(), phrase.to());
  }

  /** Capital words that nothing explains: an outlet, or a person of two names. */
  private @Nullable Teller unknown(int end, int least, boolean outlets) {
    int from = end;
    while (from > least && tokens.isCapital(from - 1)) {
      from--;
    }
    if (from == end) {
      return Teller.nobody(end - 1, end, null);
    }
    if (outlets) {
      return new Teller(from, end, null, tokens.text(from, end), Body.AGENCY, null);
    }
    return Teller.nobody(from, end, null);
  }

  /** The first token of the words before a teller that belong to it: its office, its country. */
  int phraseStart(int from, int least) {
    int start = from;
    while (start > least) {
      int match = words.offices.matchBefore(passage, start);
      match = match >= 0 ? match : words.areaBefore(passage, start);
      match = match >= 0 ? match : words.parts.matchBefore(passage, start);
      match = match >= 0 ? match : words.bodies.matchBefore(passage, start);
      if (match < 0) {
        return start;
      }
      start = passage.matches().from(match);
    }
    return start;
  }

  /** The teller whose words begin at a token; null if none does. */
  @Nullable Teller after(int token, int limit) {
    int at = token;
    while (at < limit) {
      Part part = words.parts.at(passage, at);
      boolean skips = part == Part.TITLE || part == Part.MODIFIER || part == Part.DETERMINER;
      boolean frame = words.speech.at(passage, at) == Speech.SOURCE;
      if (!skips && !frame) {
        break;
      }
      at = frame ? words.speech.end(passage, at) : words.parts.end(passage, at);
    }
    if (at >= limit) {
      return null;
    }
    if (words.speech.at(passage, at) == Speech.PRONOUN) {
      return focus == null ? null : Teller.of(focus, at, at + 1);
    }
    Person person = people.at(at);
    if (person != null && !offices.belongsToABody(runs.end(at))) {
      return Teller.of(person, at, runs.end(at));
    }
    Teller body = bodies.at(at, limit);
    Teller officer = officerAfter(at, limit);
    if (officer != null
        && body != null
        && body.from() <= officer.from()
        && body.to() > officer.to()) {
      return body;
    }
    return officer != null ? officer : body;
  }

  /** An office within a few words: "Kazakhstan's foreign minister". */
  private @Nullable Teller officerAfter(int token, int limit) {
    for (int at = token; at < limit && at < token + 5; at++) {
      if (tokens.is(at, Tokens.SIGN) && !tokens.isSign(at, '-')) {
        return null;
      }
      OfficePhrase phrase = offices.at(at, limit, true);
      if (phrase != null) {
        return officer(phrase, at);
      }
      boolean leads =
          words.areaAt(passage, at) >= 0
              || words.parts.at(passage, at) != null
              || tokens.folded(tokens.start(at)) == '\''
              || tokens.isSign(at, '-')
              || !tokens.isCapital(at);
      if (!leads) {
        return null;
      }
    }
    return null;
  }
}
