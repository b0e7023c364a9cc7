package tallybook.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.mention.area.AreaMention;
import tallybook.mention.layout.Unfolding;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;
import tallybook.mention.voice.Voices;

/** All that the readers found in one article, with the words that bind it. */
final class Scene {
  final Passage passage;
  final Unfolding text;
  final Tokens tokens;
  final Matches matches;
  final Words words;
  final Marks marks;
  final List<Quantity> quantities;
  final List<Period> periods;
  final List<AreaPlace> areas;
  final List<Clue> clues;
  final Voices voices;
  final Questions questions;
  final SectionSides sections;
  private final int[] firstClue;
  private final int[] firstArea;
  private final int[] areaStarts;
  private final int[] firstPeriod;
  private final int[] figureStarts;
  private final int[] respectively;

  Scene(
      Unfolding text,
      Words words,
      List<Quantity> quantities,
      List<Period> periods,
      List<AreaMention> mentions,
      Voices voices) {
    this.voices = voices;
    this.text = text;
    passage = text.passage();
    this.tokens = passage.tokens();
    this.matches = passage.matches();
    this.words = words;
    marks = new Marks(passage, words);
    this.periods = periods;
    this.quantities =
        new ArrayList<>(new Recount(passage, words).of(Overlaps.datesOf(quantities, periods)));
    this.areas =
        new AreaPlaces(passage, words, marks, periods, voices)
            .of(Overlaps.outside(quantities, mentions));
    this.clues = clues();
    int sentences = passage.sentences().size();
    firstClue = starts(sentences, clues.stream().mapToInt(Clue::from).toArray());
    areaStarts = areas.stream().mapToInt(AreaPlace::from).toArray();
    firstArea = starts(sentences, areaStarts);
    firstPeriod = starts(sentences, periods.stream().mapToInt(Period::from).toArray());
    respectively = zipped(sentences);
    sections = new SectionSides(this);
    questions = new Questions(passage, this::names);
    figureStarts =
        this.quantities.stream().filter(Overlaps::counts).mapToInt(Quantity::from).toArray();
  }

  /** Where a sentence says "respectively", or -1. */
  int respectively(int sentence) {
    return respectively[sentence];
  }

  private int[] zipped(int sentences) {
    var places = new int[sentences];
    Arrays.fill(places, -1);
    for (int match = 0; match < matches.size(); match++) {
      boolean cue = matches.file(match) == words.cues;
      if (cue && words.cue(matches.entry(match)) == Cue.RESPECTIVELY) {
        places[passage.sentenceOf(matches.from(match))] = matches.from(match);
      }
    }
    return places;
  }

  /** How many figures that divide a sentence begin in a range of tokens. */
  int figuresBetween(int from, int to) {
    return Math.max(0, before(figureStarts, to) - before(figureStarts, from));
  }

  /** How many of some places, in their order, are before a token. */
  private static int before(int[] starts, int token) {
    int found = Arrays.binarySearch(starts, token);
    return found < 0 ? -found - 1 : found;
  }

  List<Clue> cluesOf(int sentence) {
    return clues.subList(firstClue[sentence], firstClue[sentence + 1]);
  }

  List<AreaPlace> areasOf(int sentence) {
    return areas.subList(firstArea[sentence], firstArea[sentence + 1]);
  }

  /** The first area that begins at a token; null for none. */
  @Nullable AreaPlace areaAt(int token) {
    if (token < tokens.size()) {
      for (AreaPlace area : areasOf(passage.sentenceOf(token))) {
        if (area.from() == token) {
          return area;
        }
      }
    }
    return null;
  }

  /** The first area that begins at a token, or after an article there; null for none. */
  @Nullable AreaPlace areaAfter(int token) {
    AreaPlace area = areaAt(token);
    return area == null && Phrase.isArticle(this, token) ? areaAt(token + 1) : area;
  }

  /** The place before an area and its article: before "the Netherlands". */
  int before(AreaPlace area) {
    int token = area.from() - 1;
    return token >= 0 && Phrase.isArticle(this, token) ? token - 1 : token;
  }

  /** How many areas begin before a token. */
  int areasBefore(int token) {
    return before(areaStarts, token);
  }

  List<Period> periodsOf(int sentence) {
    return periods.subList(firstPeriod[sentence], firstPeriod[sentence + 1]);
  }

  Quantity quantity(int index) {
    return quantities.get(index);
  }

  /** Reads a number otherwise: in another unit. */
  void revise(int index, Quantity quantity) {
    quantities.set(index, quantity);
  }

  int sentenceOf(Quantity quantity) {
    return passage.sentenceOf(quantity.from());
  }

  boolean isQuestion(int sentence) {
    return tokens.isSign(passage.sentenceTo(sentence) - 1, '?');
  }

  /** Whether a sentence holds what a clue needs; "And the companies?" means the other's. */
  boolean needsMet(int sentence, Clue clue) {
    int length = passage.sentenceTo(sentence) - passage.sentenceFrom(sentence);
    boolean brief = length <= ShortSentences.LONGEST && isQuestion(sentence);
    return brief && clue.wording().needs() == Cue.ORIGIN || Needs.areMet(this, sentence, clue);
  }

  /** Whether words of a sentence mean an indicator. */
  boolean names(int sentence) {
    for (Clue clue : cluesOf(sentence)) {
      if (clue.wording().weight() > 0 && needsMet(sentence, clue)) {
        return true;
      }
    }
    return false;
  }

  /** A line of its own without a stop at its end. */
  boolean isHeading(int sentence) {
    int last = passage.sentenceTo(sentence) - 1;
    boolean alone =
        (sentence == 0 || !passage.areInLine(sentence - 1, sentence))
            && (sentence + 1 == passage.sentences().size()
                || !passage.areInLine(sentence, sentence + 1));
    return alone && !tokens.isSign(last, '.') && !tokens.isSign(last, '"');
  }

  /** Whether an amount of money or goods ends just before a token. */
  boolean endsAmount(int token) {
    for (int index : figuresOf(passage.sentenceOf(token))) {
      Quantity quantity = quantities.get(index);
      if (quantity.right() == token && !quantity.isCount() && !quantity.isPercent()) {
        return true;
      }
    }
    return false;
  }

  /** The places of a sentence's figures. */
  List<Integer> figuresOf(int sentence) {
    var found = new ArrayList<Integer>();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      if (Overlaps.counts(quantity) && sentenceOf(quantity) == sentence) {
        found.add(i);
      }
    }
    return found;
  }

  /** End of the quantity before in the same sentence, or the sentence's beginning. */
  int segmentFrom(int quantity) {
    int sentence = sentenceOf(quantities.get(quantity));
    int from = passage.sentenceFrom(sentence);
    for (int i = quantity - 1; i >= 0 && quantities.get(i).from() >= from; i--) {
      if (Overlaps.counts(quantities.get(i))) {
        return quantities.get(i).right();
      }
    }
    return from;
  }

  /** Beginning of the quantity after in the same sentence, or the sentence's end. */
  int segmentTo(int quantity) {
    int sentence = sentenceOf(quantities.get(quantity));
    int to = passage.sentenceTo(sentence);
    for (int i = quantity + 1; i < quantities.size() && quantities.get(i).from() < to; i++) {
      if (Overlaps.counts(quantities.get(i))) {
        return quantities.get(i).left();
      }
    }
    return to;
  }

  /** "Uzbekistan - 38,857", "India: 5,733", "Ukraine (12.9)". */
  boolean isListed(Quantity quantity) {
    int sign = quantity.left() - 1;
    boolean marked = tokens.isDash(sign) || tokens.isSign(sign, ':') || tokens.isSign(sign, '(');
    return marked && endsArea(sign);
  }

  /** Whether an area ends just before a token. */
  boolean endsArea(int token) {
    for (AreaPlace area : areasOf(passage.sentenceOf(token))) {
      if (area.to() == token) {
        return true;
      }
    }
    return false;
  }

  private List<Clue> clues() {
    var found = new ArrayList<Clue>();
    var bodies = new BodyNames(passage, words);
    for (int match = 0; match < matches.size(); match++) {
      if (matches.file(match) == words.indicators) {
        Wording wording = words.wording(matches.entry(match));
        if (wording != null && !bodies.hold(matches.from(match), matches.to(match))) {
          int from = matches.from(match);
          found.add(new Clue(from, matches.to(match), passage.clauseOf(from), wording));
        }
      }
    }
    return found;
  }

  private int[] starts(int sentences, int[] froms) {
    var starts = new int[sentences + 1];
    int at = 0;
    for (int sentence = 0; sentence < sentences; sentence++) {
      while (at < froms.length && froms[at] < passage.sentenceFrom(sentence)) {
        at++;
      }
      starts[sentence] = at;
    }
    starts[sentences] = froms.length;
    return starts;
  }
}
