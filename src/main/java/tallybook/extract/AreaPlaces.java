package tallybook.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.mention.AreaMention;
import tallybook.mention.Matches;
import tallybook.mention.Passage;
import tallybook.mention.Period;
import tallybook.mention.Tokens;
import tallybook.mention.Voices;

/** Works out how the areas of a text stand in their sentences. */
final class AreaPlaces {
  private static final Set<Cue> VERBS =
      EnumSet.of(Cue.IS, Cue.LIVE, Cue.EMPLOY, Cue.FUNCTION, Cue.ATTEND);
  private static final int WORDS_BEFORE = 3;
  private static final int WORDS_AFTER = 4;

  private final Passage passage;
  private final Tokens tokens;
  private final Matches matches;
  private final Words words;
  private final boolean[] time;
  private final Voices voices;

  AreaPlaces(Passage passage, Words words, List<Period> periods, Voices voices) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.matches = passage.matches();
    this.words = words;
    this.voices = voices;
    this.time = new boolean[passage.tokens().size()];
    for (Period period : periods) {
      java.util.Arrays.fill(time, period.from(), period.to(), true);
    }
  }

  List<AreaPlace> of(List<AreaMention> mentions) {
    var places = new ArrayList<AreaPlace>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      AreaMention mention = people(mentions.get(i));
      AreaPlace before = i == 0 ? null : places.get(i - 1);
      boolean paired = isHyphen(mention.to()) && followsAt(mentions, i, mention.to() + 1);
      boolean second = before != null && before.paired() && before.to() + 1 == mention.from();
      boolean joined = before != null && isJoined(before.to(), mention.from());
      Link link = before != null && (joined || second) ? before.link() : linkBefore(mention);
      boolean possessive = isPossessive(mention.to());
      Head head = headOf(mention, link, possessive);
      boolean alike = before != null && joined && before.head() == Head.PERSON;
      if (alike && head == Head.NONE && !possessive) {
        head = Head.PERSON;
      }
      places.add(new AreaPlace(mention, link, head, possessive, paired || second));
    }
    return places;
  }

  /** "29 million Chinese came": an adjective with a verb or a preposition after it is a people. */
  private AreaMention people(AreaMention mention) {
    int after = mention.to();
    boolean alone =
        mention.kind() == AreaMention.Kind.ADJECTIVE
            && (matches.at(after, words.links) >= 0 || isVerb(after));
    return alone
        ? new AreaMention(mention.from(), after, AreaMention.Kind.PEOPLE, mention.codes())
        : mention;
  }

  private boolean isVerb(int token) {
    int match = matches.at(token, words.indicators);
    Wording wording = match < 0 ? null : words.wording(matches.entry(match));
    if (wording != null) {
      return wording.isVerb();
    }
    int cue = matches.at(token, words.cues);
    return cue >= 0 && VERBS.contains(words.cue(matches.entry(cue)));
  }

  private boolean isHyphen(int token) {
    return tokens.isSign(token, '-') && tokens.isGlued(token);
  }

  private static boolean followsAt(List<AreaMention> mentions, int i, int token) {
    return i + 1 < mentions.size() && mentions.get(i + 1).from() == token;
  }

  /** "Kazakhstan and South Korea", "Kazakhstan, Uzbekistan", "Kazakhstan and the Republic of …". */
  private boolean isJoined(int end, int start) {
    int token = end;
    if (tokens.isSign(token, ',') || tokens.isSign(token, '&') || tokens.isSign(token, '/')) {
      token++;
    }
    int frame = matches.at(token, passage.lexicon().file("frames"));
    if (token < start && frame >= 0 && is(frame, "and")) {
      token = matches.to(frame);
    }
    if (token == end) {
      return false;
    }
    while (token < start
        && tokens.is(token, Tokens.WORD)
        && !tokens.isCapital(token)
        && start - token <= 2
        && matches.at(token, words.links) < 0) {
      token++;
    }
    return token == start;
  }

  private boolean is(int match, String code) {
    return passage.lexicon().entry(matches.entry(match)).code().equalsIgnoreCase(code);
  }

  /** "Kazakhstan's", "the two countries'". */
  private boolean isPossessive(int token) {
    if (!tokens.isGlued(token)) {
      return false;
    }
    char c = tokens.folded(tokens.start(token));
    return c == '\'';
  }

  private Link linkBefore(AreaMention mention) {
    int sentence = passage.sentenceFrom(passage.sentenceOf(mention.from()));
    int token = mention.from();
    for (int step = 0; step <= WORDS_BEFORE && token > sentence; step++, token--) {
      Link link = linkEnding(token);
      if (link != null) {
        return link;
      }
      if (time[token - 1]
          || !tokens.is(token - 1, Tokens.WORD)
          || tokens.isCapital(token - 1) && step > 0) {
        return Link.NONE;
      }
      if (matches.before(token, words.cues) >= 0 && step > 0) {
        return Link.NONE;
      }
    }
    return Link.NONE;
  }

  private @Nullable Link linkEnding(int token) {
    int match = matches.before(token, words.links);
    return match < 0 ? null : words.link(matches.entry(match));
  }

  private Head headOf(AreaMention mention, Link link, boolean possessive) {
    if (voices.isTeller(mention.from())) {
      return Head.PERSON;
    }
    if (mention.kind() == AreaMention.Kind.WE) {
      return acts(mention.to()) ? Head.NONE : Head.PERSON;
    }
    if (isHyphen(mention.to()) && isCompound(mention.to() + 1)) {
      return Head.PERSON;
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

  /** "We have sold", not "we see": whether a verb that means an indicator follows. */
  private boolean acts(int token) {
    for (int at = token; at < Math.min(tokens.size(), token + WORDS_AFTER); at++) {
      if (!tokens.is(at, Tokens.WORD) || matches.at(at, words.links) >= 0) {
        return false;
      }
      if (matches.at(at, words.indicators) >= 0) {
        return isVerb(at);
      }
    }
    return false;
  }

  /** "Korean-designed", but not "Korean-owned". */
  private boolean isCompound(int token) {
    int match = matches.at(token, words.heads);
    return tokens.is(token, Tokens.WORD)
        && match < 0
        && !tokens.isCapital(token)
        && matches.at(token, words.cues) < 0;
  }

  /** Whether it stands for an economy without a noun after it. */
  private static boolean isName(AreaMention mention) {
    return switch (mention.kind()) {
      case NAME, PEOPLE, CITY, SEAT, EPITHET, HOME, OTHER -> true;
      default -> false;
    };
  }

  /** What the first noun known among the next words is; of a bare name, of the next word alone. */
  private Head headAfter(int token, boolean far) {
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
      if (matches.at(at, words.indicators) >= 0 && isClue(at)) {
        return Head.CLUE;
      }
      int match = matches.at(at, words.heads);
      if (match >= 0) {
        Head head = words.head(matches.entry(match));
        boolean does = head == Head.RECEIVER || head == Head.GIVER;
        return head == null || !far && at > token && !does ? Head.NONE : head;
      }
      if (at > token && matches.at(at, words.links) >= 0) {
        return Head.NONE;
      }
    }
    return Head.NONE;
  }

  /** What may stand between a name and its verb: "Kenya has", "Kenya in 2023". */
  private boolean isPassedOver(int token) {
    int cue = matches.at(token, words.cues);
    return isTime(token) || cue >= 0 && words.cue(matches.entry(cue)) == Cue.FUNCTION;
  }

  private boolean isTime(int token) {
    boolean opens = matches.at(token, words.links) >= 0 && token + 1 < time.length;
    return time[token] || opens && time[token + 1];
  }

  private boolean isClue(int token) {
    int match = matches.at(token, words.indicators);
    Wording wording = words.wording(matches.entry(match));
    return wording != null && !wording.isVerb();
  }

  private Head headBeforeOf(int from) {
    int token = from;
    int least = Math.max(0, from - WORDS_BEFORE);
    while (token > least && linkEnding(token) != Link.OF) {
      token--;
    }
    int link = matches.before(token, words.links);
    if (link < 0) {
      return Head.NONE;
    }
    int match = matches.before(matches.from(link), words.heads);
    Head head = match < 0 ? null : words.head(matches.entry(match));
    return head == null ? Head.NONE : head;
  }
}
