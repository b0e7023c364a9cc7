package tallybook.extract.scene;

import java.util.ArrayList;
import java.util.List;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.extract.word.Words;
import tallybook.mention.area.AreaMention;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;
import tallybook.mention.voice.Voices;

/** Works out how the areas of a text stand in their sentences. */
final class AreaPlaces {
  private static final int WORDS_BEFORE = 3;
  private static final int OPENING = 6;

  private final Passage passage;
  private final Tokens tokens;
  private final Matches matches;
  private final Words words;
  private final Marks marks;
  private final boolean[] time;
  private final AreaHeads heads;

  AreaPlaces(Passage passage, Words words, Marks marks, List<Period> periods, Voices voices) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.matches = passage.matches();
    this.words = words;
    this.marks = marks;
    this.time = new boolean[passage.tokens().size()];
    for (Period period : periods) {
      java.util.Arrays.fill(time, period.from(), period.to(), true);
    }
    heads = new AreaHeads(passage, words, marks, time, voices);
  }

  List<AreaPlace> of(List<AreaMention> mentions) {
    var places = new ArrayList<AreaPlace>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      AreaMention mention = named(heads.people(mentions.get(i)), mentions, i);
      AreaPlace before = places.isEmpty() ? null : places.get(places.size() - 1);
      boolean paired = isHyphen(mention.to()) && followsAt(mentions, i, mention.to() + 1);
      boolean second = before != null && before.paired() && before.to() + 1 == mention.from();
      boolean joined =
          before != null
              && isJoined(before.to(), mention.from())
              && !opensBefore(before, mention)
              && !(isName(before.mention()) && isAdjective(mention))
              && (isFolk(before.mention()) == isFolk(mention)
                  || marks.isFrameEnding(mention.from(), "and"));
      Link link = before != null && (joined || second) ? before.link() : linkBefore(mention);
      if (isWhere(mention.to())) {
        link = Link.IN;
      } else if (link == Link.WITH && marks.isClause(mention.to(), "absolute")) {
        link = Link.NONE;
      } else if (link == Link.WHAT) {
        link = marks.isVerb(mention.to()) ? Link.NONE : Link.THAN;
      }
      if (heads.isEmpty(mention, link) || heads.isLanguage(mention) || isWe(mentions, i)) {
        continue;
      }
      boolean possessive = isPossessive(mention.to());
      Head head = heads.of(mention, link, possessive);
      boolean alike = before != null && joined && before.head() == Head.PERSON;
      if (alike && head == Head.NONE && !possessive) {
        head = Head.PERSON;
      }
      Head noun = head == Head.CLUE ? heads.nounAfter(mention) : Head.NONE;
      places.add(new AreaPlace(mention, link, head, noun, possessive, paired || second));
    }
    return places;
  }

  /** "We Kazakhs send flour": the economy itself does. */
  private static AreaMention named(AreaMention people, List<AreaMention> mentions, int i) {
    return people.kind() == AreaMention.Kind.PEOPLE && i > 0 && isWe(mentions, i - 1)
        ? new AreaMention(people.from(), people.to(), AreaMention.Kind.NAME, people.codes())
        : people;
  }

  /** "We", "us" with the people's name right after it, which tells who they are. */
  private static boolean isWe(List<AreaMention> mentions, int i) {
    AreaMention.Kind kind = mentions.get(i).kind();
    boolean we = kind == AreaMention.Kind.WE || kind == AreaMention.Kind.SPEAKER;
    return we
        && i + 1 < mentions.size()
        && mentions.get(i + 1).from() == mentions.get(i).to()
        && mentions.get(i + 1).kind() == AreaMention.Kind.PEOPLE;
  }

  private static boolean isName(AreaMention mention) {
    return mention.kind() == AreaMention.Kind.NAME;
  }

  /** "In Vietnam, and Vietnamese ones here": whose they are is another matter. */
  private static boolean isAdjective(AreaMention mention) {
    return mention.kind() == AreaMention.Kind.ADJECTIVE;
  }

  /** "With Uzbekistan, where 113 firms work": whatever joins it, things are in it. */
  private boolean isWhere(int token) {
    return marks.isFrame(tokens.isSign(token, ',') ? token + 1 : token, "where");
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
    if (token < start && marks.isFrame(token, "and")) {
      token = matches.to(matches.at(token, words.frames()));
    }
    if (token == end) {
      return false;
    }
    while (token < start
        && tokens.is(token, Tokens.WORD)
        && !tokens.isCapital(token)
        && start - token <= 2
        && marks.linkAt(token) == null) {
      token++;
    }
    return token == start;
  }

  /** "In Central Asia, Kazakhstan gets the most": a subject after the phrase that opens. */
  private boolean opensBefore(AreaPlace opening, AreaMention mention) {
    int sentence = passage.sentenceFrom(passage.sentenceOf(mention.from()));
    boolean list =
        tokens.isSign(mention.to(), ',')
            || marks.isFrame(mention.to(), "and")
            || marks.isFrameEnding(mention.from(), "and")
            || !tokens.isSign(opening.to(), ',');
    return !list
        && opening.link() == Link.IN
        && marks.linkAt(sentence) != null
        && opening.from() - sentence <= OPENING;
  }

  /**
   * "Among students in Poland, Ukrainians come first": the people aren't where the students are.
   */
  private static boolean isFolk(AreaMention mention) {
    return mention.kind() == AreaMention.Kind.PEOPLE;
  }

  /** "Kazakhstan's", "the two countries'"; "Kazakhstan, whose exports". */
  private boolean isPossessive(int token) {
    if (tokens.isSign(token, ',') && marks.isClause(token + 1, "whose")) {
      return true;
    }
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
      Link link = marks.linkEnding(token);
      if (link != null) {
        return link;
      }
      if (time[token - 1]
          || marks.isFrame(token - 1, "which")
          || !tokens.is(token - 1, Tokens.WORD)
          || tokens.isCapital(token - 1) && step > 0) {
        return Link.NONE;
      }
      if (marks.cueEnding(token) != null && step > 0) {
        return Link.NONE;
      }
    }
    return Link.NONE;
  }
}
