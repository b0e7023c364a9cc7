package tallybook.extract.scene;

import java.util.EnumSet;
import java.util.Set;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.extract.word.Wording;
import tallybook.extract.word.Words;
import tallybook.mention.area.AreaMention;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.voice.Voices;

/** Tells what the words after an area make of it: whose firms, whose people, who receives. */
final class AreaHeads {
  private static final Set<Cue> VERBS =
      EnumSet.of(Cue.IS, Cue.LIVE, Cue.EMPLOY, Cue.FUNCTION, Cue.ATTEND);
  private static final int WORDS_BEFORE = 3;
  private static final int WORDS_AFTER = 4;

  /** Words of an aside between a name and its verb, with its commas. */
  private static final int ASIDE = 8;

  private final Tokens tokens;
  private final Matches matches;
  private final Words words;
  private final Marks marks;
  private final boolean[] time;
  private final Voices voices;
  private final AreaLists lists;

  AreaHeads(Passage passage, Words words, Marks marks, boolean[] time, Voices voices) {
    tokens = passage.tokens();
    matches = passage.matches();
    this.words = words;
    this.marks = marks;
    this.time = time;
    this.voices = voices;
    lists = new AreaLists(passage, words, marks);
  }

  /** "29 million Chinese came": an adjective with a verb or a preposition after it is a people. */
  AreaMention people(AreaMention mention) {
    int after = mention.to();
    boolean alone =
        mention.kind() == AreaMention.Kind.ADJECTIVE
            && (marks.linkAt(after) != null || isVerb(after));
    return alone
        ? new AreaMention(mention.from(), after, AreaMention.Kind.PEOPLE, mention.codes())
        : mention;
  }

  /** "There are", "we see", "they amounted to": words that are no side of anything. */
  boolean isEmpty(AreaMention mention, Link link) {
    return switch (mention.kind()) {
      case WE -> link == Link.NONE && !acts(mention.to());
      case IT ->
          link == Link.OF
              || link == Link.AGAINST
              || link == Link.THAN
              || link == Link.NONE && !acts(mention.to()) && !isObject(mention.from());
      case THERE -> isExistential(mention);
      default -> false;
    };
  }

  private boolean isExistential(AreaMention there) {
    int before = matches.before(there.from(), words.areas());
    boolean people = before >= 0 && marks.linkEnding(matches.from(before)) == null;
    if (there.to() > there.from() + 1 || people) {
      return false;
    }
    Cue cue = marks.cueAt(there.to());
    Cue own = marks.cueAt(there.from());
    return cue == Cue.IS
        || cue == Cue.FUNCTION
        || own != null && marks.afterCue(own, there.from()) > there.to()
        || tokens.isCapital(there.from());
  }

  /** "Sold it", "lent them". */
  private boolean isObject(int token) {
    int verb = matches.before(token, words.indicators());
    Wording wording = verb < 0 ? null : words.wording(matches.entry(verb));
    return wording != null && wording.isVerb() || marks.headEnding(token) == Head.GIVER;
  }

  private boolean isVerb(int token) {
    Wording wording = marks.wordingAt(token);
    return wording != null ? wording.isVerb() : VERBS.contains(marks.cueAt(token));
  }

  Head of(AreaMention mention, Link link, boolean possessive) {
    if (isCountedFolk(mention)) {
      return Head.NONE;
    }
    if (voices.isTeller(mention.to() - 1) && !receivesOrGives(mention.to())) {
      return Head.PERSON;
    }
    if (isHyphen(mention.to()) && isCompound(mention.to() + 1)) {
      return Head.PERSON;
    }
    if (link == Link.NONE && !possessive && isName(mention) && isGiven(mention.from())) {
      return Head.GIVEN;
    }
    if (isName(mention) && lists.isGuest(mention, link)) {
      return Head.GIVER;
    }
    if (!possessive && isName(mention) && lists.isRanked(mention, link)) {
      return Head.PARTNER;
    }
    boolean modifies =
        possessive
            || mention.kind() == AreaMention.Kind.ADJECTIVE
            || mention.kind() == AreaMention.Kind.PREFIX
            || mention.kind() == AreaMention.Kind.SPEAKER
            || mention.kind() == AreaMention.Kind.SUBJECT
            || isName(mention);
    if (modifies) {
      Head after = headAfter(mention.to(), possessive || !isName(mention));
      if (after != Head.NONE || !isName(mention)) {
        return after;
      }
    }
    return link == Link.OF ? headBeforeOf(mention.from()) : Head.NONE;
  }

  /** "Colombians registered with the consulate: 7,860": they tell and receive nothing. */
  private boolean isCountedFolk(AreaMention mention) {
    Wording verb = marks.wordingAt(mention.to());
    return mention.kind() == AreaMention.Kind.PEOPLE
        && verb != null
        && verb.isVerb()
        && verb.subject() == Wording.Subject.COUNTER;
  }

  /** "Rwanda welcomed": of visitors it says nothing. */
  private boolean receivesOrGives(int verb) {
    Head head = marks.headAt(verb);
    return head == Head.RECEIVER || head == Head.GIVER;
  }

  /** "Lent Kenya", "offered the Maldives": who is given something. */
  private boolean isGiven(int token) {
    int verb = marks.isFrameEnding(token, "article") ? token - 1 : token;
    return marks.headEnding(verb) == Head.GIVER;
  }

  /** "We have sold", not "we see": whether a verb that means an indicator follows. */
  private boolean acts(int token) {
    for (int at = token; at < Math.min(tokens.size(), token + WORDS_AFTER); at++) {
      if (!tokens.is(at, Tokens.WORD) || marks.linkAt(at) != null) {
        return false;
      }
      if (matches.at(at, words.indicators()) >= 0) {
        return isVerb(at);
      }
      Head head = marks.headAt(at);
      if (head != null) {
        return head == Head.RECEIVER || head == Head.GIVER;
      }
    }
    return false;
  }

  /** "Portuguese-speaking", "French-language": no economy. */
  boolean isLanguage(AreaMention mention) {
    return isHyphen(mention.to()) && marks.isClause(mention.to() + 1, "language");
  }

  /** "Korean-designed", but not "Korean-owned". */
  private boolean isCompound(int token) {
    return tokens.is(token, Tokens.WORD)
        && marks.headAt(token) == null
        && !tokens.isCapital(token)
        && marks.cueAt(token) == null;
  }

  /** Whether it stands for an economy without a noun after it. */
  private static boolean isName(AreaMention mention) {
    return switch (mention.kind()) {
      case NAME, PEOPLE, CITY, SEAT, BODY, EPITHET, HOME, OTHER, IT, WE, YOU -> true;
      default -> false;
    };
  }

  /** What the first noun known among the next words is; of a bare name, of the next word alone. */
  private Head headAfter(int end, boolean far) {
    int token = far ? afterRelative(end) : afterAside(end);
    int limit = Math.min(tokens.size(), token + WORDS_AFTER);
    for (int at = token; at < limit; at++) {
      if (!far && at > token && !isPassedOver(at - 1)) {
        return Head.NONE;
      }
      if (isTime(at)) {
        continue;
      }
      if (tokens.is(at, Tokens.BREAK) || tokens.is(at, Tokens.NUMBER)) {
        return Head.NONE;
      }
      if (tokens.is(at, Tokens.SIGN) && !tokens.isSign(at, '-')) {
        return Head.NONE;
      }
      if (isClue(at)) {
        return Head.CLUE;
      }
      Head head = marks.headAt(at);
      if (head != null) {
        boolean does = head == Head.RECEIVER || head == Head.GIVER;
        return !far && at > token && !does ? Head.NONE : head;
      }
      if (at > token && marks.linkAt(at) != null) {
        return Head.NONE;
      }
    }
    return Head.NONE;
  }

  /** "Kazakhstan, which", "Kazakhstan, whose". */
  private int afterRelative(int end) {
    boolean relative = marks.isFrame(end + 1, "which") || marks.isClause(end + 1, "whose");
    return tokens.isSign(end, ',') && relative ? end + 2 : end;
  }

  /** "Mali, next door, receives": the verb stands behind what is put in between. */
  private int afterAside(int end) {
    int relative = afterRelative(end);
    if (relative > end || !tokens.isSign(end, ',')) {
      return relative;
    }
    for (int at = end + 1; at < Math.min(tokens.size(), end + ASIDE); at++) {
      if (tokens.isSign(at, ',')) {
        return at + 1;
      }
      if (!tokens.is(at, Tokens.WORD) || tokens.isCapital(at) || marks.isFrame(at, "and")) {
        return end;
      }
    }
    return end;
  }

  /** What may stand between a name and its verb: "Kenya has", "Kenya in 2023". */
  private boolean isPassedOver(int token) {
    return isTime(token) || marks.cueAt(token) == Cue.FUNCTION;
  }

  private boolean isTime(int token) {
    boolean opens = marks.linkAt(token) != null && token + 1 < time.length;
    return time[token] || opens && time[token + 1];
  }

  private boolean isClue(int token) {
    Wording wording = marks.wordingAt(token);
    return wording != null && !wording.isVerb();
  }

  private Head headBeforeOf(int from) {
    int token = from;
    int least = Math.max(0, from - WORDS_BEFORE);
    while (token > least && marks.linkEnding(token) != Link.OF) {
      token--;
    }
    int link = matches.before(token, words.links());
    if (link < 0) {
      return Head.NONE;
    }
    Head head = marks.headEnding(matches.from(link));
    return head == null ? Head.NONE : head;
  }

  /** Of an indicator's own word what else it names: "Korean firms" are firms. */
  Head nounAfter(AreaMention mention) {
    for (int at = mention.to(); at < Math.min(tokens.size(), mention.to() + WORDS_AFTER); at++) {
      if (isClue(at)) {
        Head head = marks.headAt(at);
        return head == null ? Head.NONE : head;
      }
    }
    return Head.NONE;
  }

  private boolean isHyphen(int token) {
    return tokens.isSign(token, '-') && tokens.isGlued(token);
  }
}
