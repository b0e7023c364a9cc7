package tallybook.extract.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.extract.word.Words;
import tallybook.mention.area.AreaMention;
import tallybook.mention.layout.Unfolding;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;
import tallybook.mention.voice.Voices;

/** All that the readers found in one article, with the words that bind it. */
public final class Scene {
  private final Passage passage;
  private final Unfolding text;
  private final Tokens tokens;
  private final Matches matches;
  private final Words words;
  private final Marks marks;
  private final List<Quantity> quantities;
  private final BySentence<Period> periods;
  private final BySentence<AreaPlace> areas;
  private final BySentence<Clue> clues;
  private final Voices voices;
  private final Questions questions;
  private final SectionSides sections;
  private final BySentence<Integer> figures;
  private final int[] respectively;

  public Scene(
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
    this.periods = BySentence.of(passage, periods, Period::from);
    this.quantities =
        new ArrayList<>(new Recount(passage, words).of(Overlaps.datesOf(quantities, periods)));
    List<AreaPlace> places =
        new AreaPlaces(passage, words, marks, periods, voices)
            .of(Overlaps.outside(quantities, mentions));
    areas = BySentence.of(passage, places, AreaPlace::from);
    clues = BySentence.of(passage, Clue.in(passage, words), Clue::from);
    respectively = zipped();
    sections = new SectionSides(this);
    questions = new Questions(passage, this::names);
    List<Integer> counting =
        IntStream.range(0, this.quantities.size())
            .filter(index -> Overlaps.counts(this.quantities.get(index)))
            .boxed()
            .toList();
    figures = BySentence.of(passage, counting, index -> this.quantities.get(index).from());
  }

  /** Where a sentence says "respectively", or -1. */
  public int respectively(int sentence) {
    return respectively[sentence];
  }

  private int[] zipped() {
    var places = new int[passage.sentences().size()];
    Arrays.fill(places, -1);
    for (int match = 0; match < matches.size(); match++) {
      boolean cue = matches.file(match) == words.cues();
      if (cue && words.cue(matches.entry(match)) == Cue.RESPECTIVELY) {
        places[passage.sentenceOf(matches.from(match))] = matches.from(match);
      }
    }
    return places;
  }

  /** How many figures that divide a sentence begin in a range of tokens. */
  public int figuresBetween(int from, int to) {
    return Math.max(0, figures.before(to) - figures.before(from));
  }

  public List<Clue> cluesOf(int sentence) {
    return clues.of(sentence);
  }

  public List<AreaPlace> areasOf(int sentence) {
    return areas.of(sentence);
  }

  /** The first area that begins at a token; null for none. */
  public @Nullable AreaPlace areaAt(int token) {
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
  @Nullable
  public AreaPlace areaAfter(int token) {
    AreaPlace area = areaAt(token);
    return area == null && Phrase.isArticle(this, token) ? areaAt(token + 1) : area;
  }

  /** The place before an area and its article: before "the Netherlands". */
  public int before(AreaPlace area) {
    int token = area.from() - 1;
    return token >= 0 && Phrase.isArticle(this, token) ? token - 1 : token;
  }

  /** How many areas begin before a token. */
  public int areasBefore(int token) {
    return areas.before(token);
  }

  public List<Period> periodsOf(int sentence) {
    return periods.of(sentence);
  }

  public Quantity quantity(int index) {
    return quantities.get(index);
  }

  /** Reads a number otherwise: in another unit. */
  public void revise(int index, Quantity quantity) {
    quantities.set(index, quantity);
  }

  /** The sentence of a figure, by its place among the quantities. */
  public int sentenceOf(int index) {
    return sentenceOf(quantities.get(index));
  }

  public int sentenceOf(Quantity quantity) {
    return passage.sentenceOf(quantity.from());
  }

  public boolean isQuestion(int sentence) {
    return tokens.isSign(passage.sentenceTo(sentence) - 1, '?');
  }

  /** Whether a sentence holds what a clue needs; "And the companies?" means the other's. */
  public boolean needsMet(int sentence, Clue clue) {
    int length = passage.sentenceTo(sentence) - passage.sentenceFrom(sentence);
    boolean brief = length <= ShortSentences.LONGEST && isQuestion(sentence);
    return brief && clue.wording().needs() == Cue.ORIGIN || Needs.areMet(this, sentence, clue);
  }

  /** Whether words of a sentence mean an indicator. */
  public boolean names(int sentence) {
    for (Clue clue : cluesOf(sentence)) {
      if (clue.wording().weight() > 0 && needsMet(sentence, clue)) {
        return true;
      }
    }
    return false;
  }

  /** A line of its own without a stop at its end. */
  public boolean isHeading(int sentence) {
    return Headings.isOne(passage, sentence);
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
  public List<Integer> figuresOf(int sentence) {
    return figures.of(sentence);
  }

  /** End of the quantity before in the same sentence, or the sentence's beginning. */
  public int segmentFrom(int quantity) {
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
  public int segmentTo(int quantity) {
    int sentence = sentenceOf(quantities.get(quantity));
    int to = passage.sentenceTo(sentence);
    for (int i = quantity + 1; i < quantities.size() && quantities.get(i).from() < to; i++) {
      if (Overlaps.counts(quantities.get(i))) {
        return quantities.get(i).left();
      }
    }
    return to;
  }

  /** "Uzbekistan - 38,857", "India: 5,733", "Ukraine (12.9)", "Oman: a drop of 2". */
  public boolean isListed(Quantity quantity) {
    int sign = beforeChange(quantity.left()) - 1;
    boolean marked = tokens.isDash(sign) || tokens.isSign(sign, ':') || tokens.isSign(sign, '(');
    return marked && endsArea(sign);
  }

  /** The place before "a drop of" that ends at a token; else the token. */
  private int beforeChange(int token) {
    if (marks.linkAt(token - 1) != Link.OF) {
      return token;
    }
    Cue change = marks.cueAt(token - 2);
    boolean moves = change == Cue.RISE || change == Cue.FALL;
    boolean article = marks.isFrame(token - 3, "one") || marks.isFrame(token - 3, "article");
    return !moves ? token : article ? token - 3 : token - 2;
  }

  /** Whether an area ends just before a token. */
  public boolean endsArea(int token) {
    for (AreaPlace area : areasOf(passage.sentenceOf(token))) {
      if (area.to() == token) {
        return true;
      }
    }
    return false;
  }

  public Passage passage() {
    return passage;
  }

  public Unfolding text() {
    return text;
  }

  public Tokens tokens() {
    return tokens;
  }

  public Matches matches() {
    return matches;
  }

  public Words words() {
    return words;
  }

  public Marks marks() {
    return marks;
  }

  public List<Quantity> quantities() {
    return quantities;
  }

  public List<AreaPlace> areas() {
    return areas.all();
  }

  public Voices voices() {
    return voices;
  }

  public Questions questions() {
    return questions;
  }

  public SectionSides sections() {
    return sections;
  }
}
