package tallybook.mention.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Unit;
import tallybook.catalogue.UnitKind;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity.Shape;
import tallybook.mention.quantity.Quantity.Standing;
import tallybook.mention.quantity.QuantityWords.Frame;
import tallybook.mention.quantity.QuantityWords.Use;

/**
 * Gives bare numbers the money and the scale that are told once for all of them, before or after:
 * "Trade: 2.8 (2017), 2.5 (2016) — in € bn", "exports, mln USD: 310; 355", "365. Million dollars,
 * that is." One that is told for the whole text, "in million euros unless otherwise stated", is
 * that of the bare numbers right behind an indicator's noun.
 */
final class StatedUnits {
  private static final String IN = "in";
  private static final String NOUN = "noun";
  private static final int REACH = 4;

  private final QuantityWords words;
  private final Passage passage;
  private final Tokens tokens;
  private final Matches matches;
  private final int links;
  private final int indicators;

  StatedUnits(QuantityWords words, Passage passage) {
    this.words = words;
    this.passage = passage;
    tokens = passage.tokens();
    matches = passage.matches();
    links = words.lexicon.file("links");
    indicators = words.lexicon.file("indicators");
  }

  /** Money and a scale without a number. */
  private record Stated(Unit unit, int power) {}

  /** Changes the bare numbers of a list of quantities in text order. */
  void spread(List<Quantity> found) {
    Stated standing = standing();
    int from = 0;
    while (from < found.size()) {
      int sentence = passage.sentenceOf(found.get(from).from());
      int to = from;
      boolean open = false;
      while (to < found.size() && found.get(to).from() < passage.sentenceTo(sentence)) {
        open |= isOpen(found.get(to++));
      }
      if (open) {
        Stated stated = within(found.subList(from, to), sentence);
        if (stated == null && (to == found.size() || isAfter(found.get(to), sentence + 1))) {
          stated = after(sentence);
        }
        if (stated != null) {
          spread(found.subList(from, to), stated);
        } else if (standing != null) {
          led(found.subList(from, to), standing);
        }
      }
      from = Math.max(to, from + 1);
    }
  }

  private boolean isAfter(Quantity quantity, int sentence) {
    return passage.sentenceOf(quantity.from()) > sentence;
  }

  /** What is told for the whole text: "All figures are in US$ million"; null for nothing. */
  private @Nullable Stated standing() {
    for (int match = 0; match < matches.size(); match++) {
      if (matches.file(match) == words.frames && words.isFrame(matches, match, Frame.NOTED)) {
        Stated stated = anywhere(passage.sentenceOf(matches.from(match)));
        if (stated != null) {
          return stated;
        }
      }
    }
    return null;
  }

  private @Nullable Stated anywhere(int sentence) {
    int to = passage.sentenceTo(sentence);
    for (int token = passage.sentenceFrom(sentence); token < to; token++) {
      int end = tokens.is(token - 1, Tokens.NUMBER) ? token : end(token);
      if (end > token) {
        return read(token, end);
      }
    }
    return null;
  }

  private static void spread(List<Quantity> found, Predicate<Quantity> open, Stated stated) {
    found.replaceAll(
        quantity -> {
          if (!open.test(quantity) || quantity.scaled() == stated.power() > 0) {
            return quantity;
          }
          Quantity money = quantity.in(UnitKind.MONEY, stated.unit().code());
          return quantity.scaled()
              ? money
              : money.times(BigDecimal.ONE.scaleByPowerOfTen(stated.power()).setScale(0));
        });
  }

  private void spread(List<Quantity> found, Stated stated) {
    spread(found, this::isOpen, stated);
  }

  private void led(List<Quantity> found, Stated stated) {
    spread(found, quantity -> isOpen(quantity) && isLed(quantity), stated);
  }

  /** "exports 611", "Imports: 5,060", "exports to Norway 611". */
  private boolean isLed(Quantity quantity) {
    int end = tokens.isSign(quantity.left() - 1, ':') ? quantity.left() - 1 : quantity.left();
    for (int at = end; at > end - REACH && at > 0; at--) {
      int match = matches.before(at, indicators);
      if (match >= 0) {
        return words.lexicon.entry(matches.entry(match)).get("place").equals(NOUN);
      }
      if (!tokens.is(at - 1, Tokens.WORD)) {
        return false;
      }
    }
    return false;
  }

  /** A bare number that nothing counted follows. */
  private boolean isOpen(Quantity quantity) {
    boolean written = quantity.shape() == Shape.DIGITS || quantity.shape() == Shape.WORDS;
    int next = quantity.right();
    boolean counts =
        tokens.is(next, Tokens.WORD)
            && matches.at(next, links) < 0
            && matches.at(next, words.frames) < 0
            && matches.at(next, words.periods) < 0;
    return quantity.isCount()
        && quantity.standing() == Standing.PLAIN
        && written
        && quantity.rate() == null
        && !counts;
  }

  /** Set off by signs, or after "in": "(millions of euros)", ", US$ bn:", "— in € bn both". */
  private @Nullable Stated within(List<Quantity> found, int sentence) {
    int next = 0;
    for (int token = passage.sentenceFrom(sentence); token < passage.sentenceTo(sentence); ) {
      while (next < found.size() && found.get(next).to() <= token) {
        next++;
      }
      boolean taken = next < found.size() && found.get(next).from() <= token;
      if (taken) {
        token = found.get(next).to();
        continue;
      }
      int end = end(token);
      boolean led = end > token && (isSign(token - 1) || isIn(token - 1));
      boolean told = led && (isSign(end) || isIn(token - 1) && !isPlural(token));
      if (told) {
        Stated stated = read(token, end);
        if (stated.power() > 0) {
          return stated;
        }
      }
      token = Math.max(end, token + 1);
    }
    return null;
  }

  /** "Million dollars, all of these." after the sentence. */
  private @Nullable Stated after(int sentence) {
    int next = sentence + 1;
    if (next >= passage.sentences().size() || !passage.areInLine(sentence, next)) {
      return null;
    }
    int token = passage.sentenceFrom(next);
    int end = end(token);
    return end > token && isSign(end) ? read(token, end) : null;
  }

  private boolean isSign(int token) {
    return !tokens.is(token, Tokens.WORD) && !tokens.is(token, Tokens.NUMBER);
  }

  private boolean isIn(int token) {
    int match = matches.at(token, links);
    return match >= 0 && words.lexicon.entry(matches.entry(match)).code().equals(IN);
  }

  /** "billions of euros" after "in" may be an amount of its own. */
  private boolean isPlural(int token) {
    return matches.at(token, words.scales) >= 0;
  }

  /** One past "bn euros", "€ bn", "millions of euros", "dollars"; the token where none begins. */
  private int end(int token) {
    int unit = money(token);
    if (unit >= 0) {
      int scale = scale(matches.to(unit));
      return scale < 0 ? matches.to(unit) : matches.to(scale);
    }
    int scale = scale(token);
    if (scale < 0) {
      return token;
    }
    int next = matches.to(scale);
    int after = money(words.isFrameAt(matches, next, Frame.OF) ? next + 1 : next);
    return after < 0 ? token : matches.to(after);
  }

  private Stated read(int token, int end) {
    Unit unit = null;
    int power = 0;
    for (int at = token; at < end; at++) {
      int money = money(at);
      unit = money >= 0 && unit == null ? words.unit(matches.entry(money)) : unit;
      int scale = scale(at);
      power = scale >= 0 ? words.power(matches.entry(scale)) : power;
    }
    if (unit == null) {
      throw new IllegalStateException("money was found between the tokens");
    }
    return new Stated(unit, power);
  }

  private int money(int token) {
    int match = matches.at(token, words.units);
    boolean money = match >= 0 && words.unit(matches.entry(match)).kind() == UnitKind.MONEY;
    return money && !words.ofUnits().isWeak(matches.entry(match)) ? match : -1;
  }

  private int scale(int token) {
    int match = matches.at(token, words.scales);
    return match >= 0 && words.use(matches.entry(match)) == Use.FREE ? match : -1;
  }
}
