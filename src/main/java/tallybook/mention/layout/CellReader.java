package tallybook.mention.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;

/** Tells what the tokens between two bars are: words, a time, a number, a time and its number. */
final class CellReader {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final Tokens tokens;
  private final Matches matches;
  private final UnitNotes notes;
  private final List<Period> periods;
  private final int hedges;

  CellReader(Passage passage, UnitNotes notes, List<Period> periods) {
    tokens = passage.tokens();
    matches = passage.matches();
    this.notes = notes;
    this.periods = periods;
    hedges = passage.lexicon().file("hedges");
  }

  Cell read(int from, int limit) {
    UnitNote note = endNote(from, limit);
    int to = note == null ? limit : tokens.at(note.whole().start());
    if (!hasText(from, to)) {
      return note == null ? Cell.EMPTY : new Cell(Cell.Kind.HEAD, null, null, note);
    }
    if (isYear(from, to)) {
      return new Cell(Cell.Kind.YEAR, tokens.span(from, to), tokens.span(from, to), note);
    }
    if (isTime(from, to)) {
      return new Cell(Cell.Kind.PERIOD, tokens.span(from, to), null, note);
    }
    if (isValue(from, to)) {
      return new Cell(Cell.Kind.VALUE, null, tokens.span(from, lastOf(from, to)), note);
    }
    Cell pair = pair(from, to, note);
    if (pair != null) {
      return pair;
    }
    UnitNote own = note != null ? note : notes.in(from, to);
    return new Cell(Cell.Kind.HEAD, head(from, to, own), null, own);
  }

  /** A unit in brackets after anything else. */
  private @Nullable UnitNote endNote(int from, int to) {
    boolean bracket = to > from && (tokens.isSign(to - 1, ')') || tokens.isSign(to - 1, ']'));
    UnitNote note = bracket ? notes.bracketed(from, to) : null;
    return note != null && note.whole().end() == tokens.end(to - 1) ? note : null;
  }

  /** The words of a head without its unit and the colon at its end; null if none are left. */
  private @Nullable Span head(int from, int to, @Nullable UnitNote note) {
    int end = to;
    if (note != null && note.whole().end() >= tokens.end(to - 1)) {
      end = Math.min(end, tokens.at(note.whole().start()));
    }
    while (end > from && tokens.is(end - 1, Tokens.SIGN) && !tokens.isSign(end - 1, ')')) {
      end--;
    }
    return end > from ? tokens.span(from, end) : null;
  }

  private boolean hasText(int from, int to) {
    for (int token = from; token < to; token++) {
      if (!tokens.is(token, Tokens.SIGN) && !tokens.is(token, Tokens.BREAK)) {
        return true;
      }
    }
    return false;
  }

  private boolean isYear(int from, int to) {
    return to == from + 1
        && tokens.is(from, Tokens.NUMBER)
        && tokens.end(from) - tokens.start(from) == 4
        && tokens.decimals(from) == 0
        && tokens.mantissa(from) >= FIRST_YEAR
        && tokens.mantissa(from) <= LAST_YEAR;
  }

  /** Whether periods cover all words and numbers. */
  private boolean isTime(int from, int to) {
    int token = from;
    while (token < to) {
      int end = timeEnd(token);
      if (end > token) {
        token = end;
      } else if (tokens.is(token, Tokens.SIGN)) {
        token++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** One past the period, or the year, that begins at a token; the token itself if none does. */
  private int timeEnd(int token) {
    int low = 0;
    int high = periods.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (periods.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean period = low < periods.size() && periods.get(low).from() == token;
    return period ? periods.get(low).to() : isYear(token, token + 1) ? token + 1 : token;
  }

  /** Whether there is one number, and nothing beside it but its unit, its sign and hedges. */
  boolean isValue(int from, int to) {
    int numbers = 0;
    int token = from;
    while (token < to) {
      int hedge = matches.at(token, hedges);
      if (notes.begins(token)) {
        token = notes.end(token);
      } else if (tokens.is(token, Tokens.NUMBER)) {
        numbers++;
        token++;
      } else if (hedge >= 0) {
        token = matches.to(hedge);
      } else if (tokens.is(token, Tokens.SIGN)) {
        token++;
      } else {
        return false;
      }
    }
    return numbers == 1;
  }

  /** "LT→UA exp. '19 710", "2021 4.1": words if any, a time, a number. */
  private @Nullable Cell pair(int from, int to, @Nullable UnitNote note) {
    for (int token = from; token < to; token++) {
      boolean short19 =
          tokens.isSign(token, '\'') && tokens.isGlued(token + 1) && !tokens.isGlued(token);
      int joined = short19 ? afterTwoDigits(token + 1) : -1;
      if (joined > 0 && token + 2 == to) {
        return made(from, to, joined, joined, note);
      }
      int end = timeEnd(token);
      if (end > token && end < to && isValue(end, to)) {
        int value = end;
        while (value < to && (tokens.isSign(value, ':') || isDash(value))) {
          value++;
        }
        return made(from, to, tokens.end(end - 1), tokens.start(value), note);
      }
    }
    return null;
  }

  private Cell made(int from, int to, int headEnd, int valueStart, @Nullable UnitNote note) {
    return new Cell(
        Cell.Kind.PAIR,
        new Span(tokens.start(from), headEnd),
        new Span(valueStart, tokens.end(lastOf(tokens.at(valueStart), to) - 1)),
        note);
  }

  /** One past a number's last token, without stops and footnote marks after it. */
  private int lastOf(int from, int to) {
    int end = to;
    while (end > from + 1
        && tokens.is(end - 1, Tokens.SIGN)
        && !notes.begins(end - 1)
        && !tokens.isSign(end - 1, ')')) {
      end--;
    }
    return end;
  }

  private boolean isDash(int token) {
    return tokens.isSign(token, '-') && !tokens.isGlued(token + 1);
  }

  /** "'19 710": the place after the blank in a number that holds a year's last digits; or -1. */
  private int afterTwoDigits(int token) {
    int start = tokens.start(token);
    boolean split =
        tokens.is(token, Tokens.NUMBER)
            && tokens.end(token) - start > 3
            && tokens.folded(start + 2) == ' ';
    return split ? start + 2 : -1;
  }
}
