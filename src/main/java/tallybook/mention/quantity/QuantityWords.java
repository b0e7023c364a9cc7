package tallybook.mention.quantity;

import java.math.BigDecimal;
import java.util.List;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.ResourceException;
import tallybook.catalogue.Unit;
import tallybook.catalogue.UnitKind;
import tallybook.mention.passage.Matches;

/**
 * What the lexicon's words say about quantities, worked out once into arrays by entry: scales,
 * number words, hedges, and the little words between them; units are {@link UnitWords}.
 */
final class QuantityWords {
  /** What a scale word needs beside it. */
  enum Use {
    FREE,
    /** A letter that must touch its number: "$90m". */
    GLUED,
    /** Such a letter that needs a currency too: "$1.5t". */
    MONEY,
    /** A letter that means nothing else where it touches a number: "63k". */
    TOUCHING
  }

  /** What a number word is. */
  enum Role {
    DIGIT,
    TENS,
    HUNDRED,
    DOZEN,
    FRACTION,
    MULTIPLE
  }

  /** What words before or after a number make of it. */
  enum Hedge {
    MORE_THAN,
    LESS_THAN,
    APPROXIMATELY,
    NEARLY,
    EXACT,
    BETWEEN,
    /** "up to": a bound, unless it says where something rises to. */
    UP_TO
  }

  /** Little words. */
  enum Frame {
    AND,
    OF,
    TO,
    OR,
    FROM,
    BY,
    POINT,
    MINUS,
    ARTICLE,
    /** "a", "another": an article that counts as one. */
    ONE,
    FILLER,
    /** "range": a stretch between two ends. */
    SPAN,
    CHANGE,
    CLAUSE,
    RATE,
    /** "unless otherwise stated": a unit is told for a whole text. */
    NOTED,
    /** "all amounts in": the money that follows is meant by every "$". */
    STATED,
    /** "mark", "threshold": what is behind it is passed, not compared with. */
    MARK,
    OTHER
  }

  /** What a word beside a number says that it is. */
  enum Stop {
    NAME,
    RANK,
    AGE,
    VAGUE,
    DATE,
    /** "train": a number with two decimals beside it is a time of day. */
    CLOCK,
    /** "fourth" after a hyphen: "twenty-fourth". */
    ORDINAL
  }

  final Lexicon lexicon;
  final int scales;
  final int units;
  final int numbers;
  final int hedges;
  final int frames;
  final int stops;
  final int counted;
  final int cents;
  final int periods;

  private final UnitWords ofUnits;
  private final int[] power;
  private final Use[] use;
  private final boolean[] before;
  private final boolean[] after;
  private final long[] mantissa;
  private final Role[] role;
  private final Hedge[] hedge;
  private final Frame[] frame;
  private final Stop[] stop;

  QuantityWords(Lexicon lexicon, Catalogue catalogue) {
    this.lexicon = lexicon;
    scales = lexicon.file("scales");
    units = lexicon.file("units");
    numbers = lexicon.file("numbers");
    hedges = lexicon.file("hedges");
    frames = lexicon.file("frames");
    stops = lexicon.file("stops");
    counted = lexicon.file("counted");
    cents = lexicon.file("cents");
    periods = lexicon.file("periods");
    List<Lexicon.Entry> entries = lexicon.entries();
    ofUnits = new UnitWords(entries, catalogue);
    int size = entries.size();
    power = new int[size];
    use = new Use[size];
    before = new boolean[size];
    after = new boolean[size];
    mantissa = new long[size];
    role = new Role[size];
    hedge = new Hedge[size];
    frame = new Frame[size];
    stop = new Stop[size];
    for (Lexicon.Entry entry : entries) {
      place(entry);
      switch (entry.file()) {
        case "scales" -> scale(entry);
        case "numbers" -> number(entry);
        case "hedges" -> hedge[entry.id()] = parse(Hedge.class, entry, entry.code());
        case "frames" -> frame[entry.id()] = frame(entry);
        case "stops" -> stop[entry.id()] = parse(Stop.class, entry, entry.code());
        default -> {}
      }
    }
  }

  /** What the words for units say. */
  UnitWords ofUnits() {
    return ofUnits;
  }

  int power(int entry) {
    return power[entry];
  }

  Use use(int entry) {
    return use[entry];
  }

  Unit unit(int entry) {
    return ofUnits.unit(entry);
  }

  /** Whether the word may stand before the number. */
  boolean isBefore(int entry) {
    return before[entry];
  }

  /** Whether the word may stand after the number. */
  boolean isAfter(int entry) {
    return after[entry];
  }

  boolean isArticleBefore(Matches matches, int token) {
    int match = matches.before(token, frames);
    return isFrame(matches, match, Frame.ARTICLE) || isFrame(matches, match, Frame.ONE);
  }

  boolean isArticleAt(Matches matches, int token) {
    return isFrameAt(matches, token, Frame.ARTICLE) || isFrameAt(matches, token, Frame.ONE);
  }

  /** A number word's digits; its power is {@link #power}. */
  long mantissa(int entry) {
    return mantissa[entry];
  }

  Role role(int entry) {
    return role[entry];
  }

  Hedge hedge(int entry) {
    return hedge[entry];
  }

  Frame frame(int entry) {
    return frame[entry];
  }

  Stop stop(int entry) {
    return stop[entry];
  }

  /** Whether a match of the frames is this one; false for -1. */
  boolean isFrame(Matches matches, int match, Frame wanted) {
    return match >= 0 && frame[matches.entry(match)] == wanted;
  }

  boolean isFrameAt(Matches matches, int token, Frame wanted) {
    return isFrame(matches, matches.at(token, frames), wanted);
  }

  boolean isFrameBefore(Matches matches, int token, Frame wanted) {
    return isFrame(matches, matches.before(token, frames), wanted);
  }

  private void place(Lexicon.Entry entry) {
    String position = entry.get("position");
    before[entry.id()] = position.equals("before") || position.equals("both");
    after[entry.id()] = position.equals("after") || position.equals("both") || position.isEmpty();
  }

  private void scale(Lexicon.Entry entry) {
    power[entry.id()] = powerOfTen(number(entry, entry.code()), entry);
    String word = entry.get("use");
    use[entry.id()] = word.isEmpty() ? Use.FREE : parse(Use.class, entry, word);
  }

  private void number(Lexicon.Entry entry) {
    BigDecimal value = number(entry, entry.code());
    mantissa[entry.id()] = value.unscaledValue().longValueExact();
    power[entry.id()] = -value.scale();
    role[entry.id()] = parse(Role.class, entry, entry.get("role"));
  }

  static BigDecimal number(Lexicon.Entry entry, String cell) {
    try {
      return new BigDecimal(cell);
    } catch (NumberFormatException e) {
      throw entry.line().fault("\"" + cell + "\" is no number");
    }
  }

  static int powerOfTen(BigDecimal factor, Lexicon.Entry entry) {
    BigDecimal bare = factor.stripTrailingZeros();
    if (bare.unscaledValue().intValue() != 1) {
      throw entry.line().fault("the factor " + factor + " is no power of ten");
    }
    return -bare.scale();
  }

  private static Frame frame(Lexicon.Entry entry) {
    for (Frame frame : Frame.values()) {
      if (frame.name().equalsIgnoreCase(entry.code())) {
        return frame;
      }
    }
    return Frame.OTHER;
  }

  private static <E extends Enum<E>> E parse(Class<E> list, Lexicon.Entry entry, String word) {
    for (E constant : list.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(word)) {
        return constant;
      }
    }
    throw fault(list, entry, word);
  }

  private static ResourceException fault(Class<?> list, Lexicon.Entry entry, String word) {
    return entry.line().fault("no " + list.getSimpleName() + " is called \"" + word + "\"");
  }

  /** Whether a unit is a stretch of time. */
  static boolean isTime(Unit unit) {
    return unit.kind() == UnitKind.TIME;
  }
}
