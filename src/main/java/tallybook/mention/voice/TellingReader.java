package tallybook.mention.voice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.VoiceWords.Speech;

/**
 * Finds in a sentence the words that say who states something. Words inside a quotation are what is
 * said, not who says it.
 */
final class TellingReader {
  /** Tokens before a verb in which its teller is looked for. */
  private static final int REACH = 80;

  /** Tokens at a sentence's beginning in which its subject is looked for. */
  private static final int SUBJECT_WITHIN = 12;

  private final Passage passage;
  private final Tokens tokens;
  private final VoiceWords words;
  private final TellerReader tellers;
  private final People people;
  private final Quotations quotations;

  TellingReader(
      Passage passage,
      VoiceWords words,
      TellerReader tellers,
      People people,
      Quotations quotations) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.words = words;
    this.tellers = tellers;
    this.people = people;
    this.quotations = quotations;
  }

  /** The tellings of a sentence in text order; the reader's pronouns then mean its last person. */
  List<Telling> read(int sentence) {
    int from = passage.sentenceFrom(sentence);
    int to = passage.sentenceTo(sentence);
    var found = new ArrayList<Telling>();
    boolean opened = false;
    for (int token = from; token < to; token++) {
      int quotation = quotations.at(token);
      if (quotation >= 0) {
        token = Math.min(quotations.to(quotation), to) - 1;
        continue;
      }
      int match = words.speech.matchAt(passage, token);
      Speech speech = words.speech.meaningOf(passage, match);
      if (speech != null) {
        int least = leastOf(found, from, token);
        Telling telling =
            telling(speech, token, passage.matches().to(match), least, to, found, from);
        if (telling != null) {
          found.add(telling);
          note(telling.teller());
          opened = true;
          token = Math.max(token, telling.to() - 1);
        }
      }
    }
    if (!opened) {
      Person subject = people.subject(from, Math.min(to, from + SUBJECT_WITHIN));
      subject = subject == null ? people.at(from) : subject;
      if (subject != null && quotations.at(from) < 0) {
        tellers.focusOn(subject);
      }
    }
    return found;
  }

  private void note(Teller teller) {
    Person person = teller.person();
    if (person != null) {
      tellers.focusOn(person);
    } else if (teller.isBody() && !teller.isOutlet()) {
      tellers.remember(teller);
    }
  }

  /** A teller is looked for behind the telling before, and behind the last quotation. */
  private int leastOf(List<Telling> found, int from, int token) {
    int least = found.isEmpty() ? from : found.get(found.size() - 1).to();
    int nearest = Math.max(least, token - REACH);
    for (int at = token - 1; at >= nearest; at--) {
      if (quotations.at(at) >= 0) {
        return at + 1;
      }
    }
    return nearest;
  }

  private @Nullable Telling telling(
      Speech speech, int verb, int end, int least, int to, List<Telling> found, int from) {
    return switch (speech) {
      case SAY, PUTS, REPORT -> spoken(speech, verb, end, least, to, from);
      case SAYING -> {
        Teller same =
            found.isEmpty() ? subjectOf(from, verb) : found.get(found.size() - 1).teller();
        yield same == null
            ? null
            : new Telling(same, speech, verb, end, false, true, opensQuote(end));
      }
      case ACCORD -> following(speech, verb, end, to, from, true);
      case SOURCE -> following(speech, verb, end, to, from, false);
      case OPINION -> {
        Teller same = tellers.pronoun(verb, end);
        yield same == null
            ? null
            : new Telling(same, speech, verb, end, true, true, opensQuote(end));
      }
      case OWN_COUNT -> {
        Teller body = tellers.lastBody();
        yield body == null ? null : new Telling(body, speech, verb, end, true, true, false);
      }
      case IMPERSONAL ->
          new Telling(Teller.nobody(verb, end, null), speech, verb, end, true, true, false);
      case SOURCE_NOUN -> {
        boolean named = words.bodies.matchBefore(passage, end) >= 0;
        Teller body = named ? null : tellers.bodies().before(verb, least);
        yield body == null ? null : new Telling(body, speech, body.from(), end, true, true, false);
      }
      case ADVERB,
          MEANWHILE,
          PLURAL_SPEAKER,
          PRONOUN,
          REFLEXIVE,
          QUESTION,
          ANSWER,
          INTERVIEW,
          ADDRESS ->
          null;
    };
  }

  private @Nullable Teller subjectOf(int from, int verb) {
    if (words.speech.at(passage, from) == Speech.PRONOUN) {
      return tellers.pronoun(from, from + 1);
    }
    Person subject = people.subject(from, Math.min(verb, from + SUBJECT_WITHIN));
    return subject == null ? null : Teller.of(subject, from, verb);
  }

  /** "Tokayev thanked his guest and said": a second verb of the sentence's subject. */
  private @Nullable Telling secondVerb(int verb, int end, int from) {
    Person subject = people.at(from);
    Teller teller = subject == null ? subjectOf(from, verb) : Teller.of(subject, from, from + 1);
    boolean opens = opensQuote(end) && !isThat(end);
    return teller == null ? null : new Telling(teller, Speech.SAY, verb, end, false, !opens, opens);
  }

  /** A verb with its teller before it, or after it where what is said comes first. */
  private @Nullable Telling spoken(Speech speech, int verb, int end, int least, int to, int from) {
    boolean outlets = speech == Speech.REPORT;
    Teller before = tellers.before(verb, least, outlets);
    if (before == null && least > from && quotations.at(least - 1) < 0) {
      before = tellers.before(verb, from, outlets);
    }
    if (speech == Speech.SAY && words.parts.before(passage, verb) == VoiceWords.Part.LINK) {
      Telling shared = secondVerb(verb, end, from);
      if (shared != null) {
        return shared;
      }
    }
    boolean inverts = before == null || !before.isPerson() && !before.isBody();
    if (inverts && (isAfterWords(verb) || verb == from) && speech != Speech.PUTS) {
      Teller after = tellers.after(end, to);
      if (after != null) {
        boolean quoted = quotations.at(beforeMarks(verb)) >= 0;
        boolean opens = opensQuote(after.to());
        boolean left = verb > from && !quoted && !opens;
        return new Telling(
            after, speech, verb, after.to(), left, goesOn(after.to(), to), quoted || opens);
      }
    }
    if (before == null || !before.isBody() && speech == Speech.REPORT && !before.isPerson()) {
      return null;
    }
    int start = Math.min(tellers.phraseStart(before.from(), from), verb);
    boolean afterQuote = start > from && quotations.at(beforeMarks(start)) >= 0;
    boolean says = isThat(end);
    boolean opens = opensQuote(end) && !says;
    boolean left = start > from && isSign(start - 1) && !afterQuote;
    boolean right = !afterQuote && !opens || says;
    return new Telling(before, speech, start, end, left, right, afterQuote || opens);
  }

  /** "According to" and its like. */
  private @Nullable Telling following(
      Speech speech, int verb, int end, int to, int from, boolean persons) {
    Teller after = tellers.after(end, to);
    if (after == null || !persons && !after.isBody()) {
      return null;
    }
    boolean first = verb == from || isSign(verb - 1) && verb - 1 == from;
    return new Telling(after, speech, verb, after.to(), !first, true, false);
  }

  /** Whether what follows an inverted teller may be stated too: after a comma. */
  private boolean goesOn(int end, int to) {
    return end < to && tokens.isSign(end, ',') && !opensQuote(end);
  }

  private boolean isSign(int token) {
    return tokens.is(token, Tokens.SIGN);
  }

  /** Whether words said stand before a verb: a quotation, a comma, a dash. */
  private boolean isAfterWords(int verb) {
    return isSign(verb - 1) && !tokens.isSign(verb - 1, '(') || tokens.is(verb - 1, Tokens.BREAK);
  }

  /** The token before a comma and a dash. */
  private int beforeMarks(int token) {
    int at = token - 1;
    while (at > 0 && isSign(at) && quotations.at(at) < 0) {
      at--;
    }
    return at;
  }

  private boolean opensQuote(int end) {
    int at = end;
    while (isSign(at) && !tokens.isSign(at, '.') && at < end + 3 && quotations.at(at) < 0) {
      at++;
    }
    int quotation = quotations.at(at);
    return quotation >= 0 && quotations.from(quotation) == at;
  }

  /** Whether indirect speech follows: the determiner "that" and its like in other languages. */
  private boolean isThat(int end) {
    return words.parts.at(passage, end) == VoiceWords.Part.DETERMINER;
  }
}
