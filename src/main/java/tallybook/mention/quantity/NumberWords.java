package tallybook.mention.quantity;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.UnitKind;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity.Shape;
import tallybook.mention.quantity.QuantityWords.Frame;
import tallybook.mention.quantity.QuantityWords.Role;
import tallybook.mention.quantity.QuantityWords.Use;

/**
 * Reads numbers in words: "two hundred and fifty", "half a billion", "two and a half", "doubled".
 * The words are walked once, from left to right.
 */
final class NumberWords {
  private static final long MOST = 1_000_000_000_000L;
  private static final long LEAST_MILLION = 1_000_000L;
  private static final int THOUSAND = 3;
  private static final int BILLION = 9;

  private final QuantityWords words;
  private final Tokens tokens;
  private final Matches matches;
  private final PointWords points;
  private final HalfWords halves;

  /** Where the number being read stands. */
  private int at;

  private long total;
  private long current;
  private int lastScale;
  private int scale;

  NumberWords(QuantityWords words, Tokens tokens, Matches matches) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
    points = new PointWords(words, tokens, matches);
    halves = new HalfWords(words, tokens, matches);
  }

  /** The number that begins at a token, or null. */
  @Nullable Amount read(int token, int limit) {
    int match = matches.at(token, words.numbers);
    if (match < 0) {
      return null;
    }
    int entry = matches.entry(match);
    return switch (words.role(entry)) {
      case FRACTION -> fraction(token, match, limit);
      case MULTIPLE ->
          new Amount(
              token,
              matches.to(match),
              words.mantissa(entry),
              words.power(entry),
              words.power(entry),
              0,
              Shape.MULTIPLE);
      default -> count(token, limit);
    };
  }

  /** "a billion", "a hundred", and "a dollar"; the article is one. */
  @Nullable Amount one(int article, int limit) {
    int next = article + 1;
    if (next >= limit) {
      return null;
    }
    int scaleWord = matches.at(next, words.scales);
    boolean scaled = scaleWord >= 0 && words.use(matches.entry(scaleWord)) == Use.FREE;
    int number = matches.at(next, words.numbers);
    boolean many =
        number >= 0
            && (words.role(matches.entry(number)) == Role.HUNDRED
                || words.role(matches.entry(number)) == Role.DOZEN);
    if (scaled || many) {
      return from(article, next, 1, limit);
    }
    int unit = matches.at(next, words.units);
    boolean money =
        unit >= 0
            && words.unit(matches.entry(unit)).kind() == UnitKind.MONEY
            && tokens.is(next, Tokens.WORD)
            && words.isAfter(matches.entry(unit))
            && !tokens.is(matches.to(unit), Tokens.NUMBER);
    return money ? new Amount(article, next, 1, 0, 0, 0, Shape.WORDS) : null;
  }

  private @Nullable Amount count(int token, int limit) {
    int match = matches.at(token, words.numbers);
    boolean hundred = words.role(matches.entry(match)) == Role.HUNDRED;
    boolean bare = hundred && (matches.at(token + 1, words.scales) >= 0 || isOne(token));
    return from(token, token, bare ? 1 : -1, limit);
  }

  /** "some hundred firms", "hundred and sixty": one hundred, where several may not be meant. */
  private boolean isOne(int hundred) {
    int hedge = matches.before(hundred, words.hedges);
    int and = matches.at(hundred + 2, words.numbers);
    boolean goesOn =
        words.isFrameAt(matches, hundred + 1, Frame.AND)
            && and >= 0
            && (words.role(matches.entry(and)) == Role.TENS
                || words.role(matches.entry(and)) == Role.DIGIT);
    return hedge >= 0 && words.isBefore(matches.entry(hedge)) || goesOn;
  }

  private @Nullable Amount from(int first, int start, long begun, int limit) {
    at = start;
    total = 0;
    current = begun;
    lastScale = Integer.MAX_VALUE;
    scale = 0;
    while (at < limit && take(limit)) {
      // each step moves on
    }
    if (current < 0 && total == 0 && lastScale == Integer.MAX_VALUE) {
      return null;
    }
    return finished(first, limit);
  }

  private Amount finished(int first, int limit) {
    long sum = total + Math.max(0, current);
    Amount pointed = current < 0 || total > 0 ? null : points.after(first, at, sum, limit);
    if (pointed != null) {
      return scaledAfter(pointed, limit);
    }
    Amount whole = new Amount(first, at, sum, 0, current < 0 ? lastScale : 0, scale, Shape.WORDS);
    if (current < 0 && total > 0) {
      return halves.afterScale(whole, lastScale, limit);
    }
    int half = halves.at(at, limit);
    if (half >= 0 && total == 0 && current >= 0) {
      int entry = matches.entry(half);
      int end = matches.to(half);
      long digits = sum * tenTo(-words.power(entry)) + words.mantissa(entry);
      Amount amount =
          new Amount(first, end, digits, words.power(entry), words.power(entry), 0, Shape.WORDS);
      return scaledAfter(amount, limit);
    }
    return whole;
  }

  private Amount scaledAfter(Amount amount, int limit) {
    int next = tokens.isHyphen(amount.to()) ? amount.to() + 1 : amount.to();
    int match = next < limit ? matches.at(next, words.scales) : -1;
    return match >= 0 && words.use(matches.entry(match)) == Use.FREE
        ? amount.scaled(matches.to(match), words.power(matches.entry(match)))
        : multiplied(amount, limit);
  }

  /** "200 dozen", "3 hundred", "two and a half dozen". */
  Amount multiplied(Amount amount, int limit) {
    int match = amount.to() < limit ? matches.at(amount.to(), words.numbers) : -1;
    Role role = match < 0 ? null : words.role(matches.entry(match));
    boolean many = role == Role.DOZEN || role == Role.HUNDRED;
    return many && amount.mantissa() < MOST
        ? amount.multiplied(matches.to(match), words.mantissa(matches.entry(match)))
        : amount;
  }

  /** Takes the next word if it goes on with the number. */
  private boolean take(int limit) {
    int place = at;
    if (place > 0 && current >= 0 && tokens.isHyphen(place)) {
      place++;
    }
    if (words.isFrameAt(matches, place, Frame.AND) && mayJoin() && place + 1 < limit) {
      int next = matches.at(place + 1, words.numbers);
      if (next < 0 || !takeNumber(next)) {
        return false;
      }
      return true;
    }
    int number = matches.at(place, words.numbers);
    if (number >= 0) {
      return takeNumber(number);
    }
    int hedge = matches.at(place, words.hedges);
    boolean hedged =
        hedge >= 0
            && place > at
            && words.isAfter(matches.entry(hedge))
            && matches.to(hedge) < limit;
    int scaleWord = matches.at(hedged ? matches.to(hedge) : place, words.scales);
    return scaleWord >= 0 && takeScale(scaleWord);
  }

  private boolean mayJoin() {
    return current >= 100 && current % 100 == 0 || current < 0 && total > 0;
  }

  private boolean takeNumber(int match) {
    int entry = matches.entry(match);
    long value = words.mantissa(entry);
    boolean fits =
        switch (words.role(entry)) {
          case DIGIT ->
              current < 0
                  || value < 10 && current % 100 >= 20 && current % 10 == 0
                  || current >= 100 && current % 100 == 0;
          case TENS -> current < 0 || current >= 100 && current % 100 == 0;
          case HUNDRED -> current > 0 && current < 100;
          case DOZEN -> current > 0 && current < 1000;
          default -> false;
        };
    if (!fits) {
      return false;
    }
    boolean multiplies = words.role(entry) == Role.HUNDRED || words.role(entry) == Role.DOZEN;
    current = multiplies ? current * value : Math.max(0, current) + value;
    at = matches.to(match);
    return true;
  }

  private boolean takeScale(int match) {
    int entry = matches.entry(match);
    int power = words.power(entry);
    if (isThousandMillion(entry)) {
      total *= tenTo(power);
      lastScale = power;
      scale += power;
      at = matches.to(match);
      return true;
    }
    boolean fits = words.use(entry) == Use.FREE && current >= 0 && power < lastScale;
    if (!fits || power > 12 || current * tenTo(power) > MOST * 1000) {
      return false;
    }
    total += current * tenTo(power);
    current = -1;
    lastScale = power;
    scale = Math.max(scale, power);
    at = matches.to(match);
    return true;
  }

  /** "three thousand million": the second scale word is of the first. */
  private boolean isThousandMillion(int entry) {
    int power = words.power(entry);
    return words.use(entry) == Use.FREE
        && current < 0
        && lastScale == THOUSAND
        && total < LEAST_MILLION
        && power > THOUSAND
        && power <= BILLION;
  }

  /** "half a billion", "a quarter of a million"; without a scale word a share in percent. */
  private Amount fraction(int token, int match, int limit) {
    int entry = matches.entry(match);
    int end = matches.to(match);
    int next = tokens.isHyphen(end) ? end + 1 : end;
    if (words.isFrameAt(matches, next, Frame.OF)) {
      next++;
    }
    if (words.isArticleAt(matches, next)) {
      next = tokens.isHyphen(next + 1) ? next + 2 : next + 1;
    }
    int scaleWord = next < limit ? matches.at(next, words.scales) : -1;
    long digits = words.mantissa(entry);
    int power = words.power(entry);
    if (scaleWord >= 0 && words.use(matches.entry(scaleWord)) == Use.FREE) {
      Amount part = new Amount(token, end, digits, power, power, 0, Shape.WORDS);
      return part.scaled(matches.to(scaleWord), words.power(matches.entry(scaleWord)));
    }
    int unit = matches.at(next, words.units);
    if (next > end && unit >= 0 && isRatio(words.unit(matches.entry(unit)).kind())) {
      return new Amount(token, next, digits, power, power, 0, Shape.WORDS);
    }
    return new Amount(token, end, digits, power + 2, 0, 0, Shape.FRACTION);
  }

  /** "half a percent", "a quarter of a percentage point". */
  private static boolean isRatio(UnitKind kind) {
    return kind == UnitKind.PERCENT || kind == UnitKind.POINTS;
  }

  private static long tenTo(int power) {
    long value = 1;
    for (int i = 0; i < power; i++) {
      value *= 10;
    }
    return value;
  }
}
