package tallybook.mention.period;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.PeriodWalk.Recognised;
import tallybook.mention.period.PeriodWords.Kind;
import tallybook.mention.period.When.YearRef;

/**
 * Recognises ordinals whose quarter or half another time of the sentence names: "12 percent in the
 * third quarter, after 5 percent in the second", "in the first and second quarters of 2023".
 */
final class ElisionReader {
  /** Tokens ahead to the time that names the unit. */
  private static final int REACH = 14;

  private final TimeCursor at;
  private final StretchReader stretches;

  ElisionReader(TimeCursor cursor, StretchReader stretches) {
    at = cursor;
    this.stretches = stretches;
  }

  /** The part of a year that an ordinal alone means at a token; null where nothing tells it. */
  @Nullable When at(int token, int from, int limit, List<Recognised> found) {
    if (!at.is(token, Kind.ORDINAL) || !isBare(token, limit)) {
      return null;
    }
    When other = before(from, found);
    When named = other == null ? after(token, limit) : other;
    return named == null ? null : like(named, at.value(token), at.after(token));
  }

  /** "in the second": a preposition before it, no word of what it counts after it. */
  private boolean isBare(int token, int limit) {
    int before = at.is(token - 1, Kind.THE) ? token - 2 : token - 1;
    Kind kind = at.kindBefore(before + 1);
    boolean placed = kind == Kind.IN || kind == Kind.BASE || kind == Kind.FROM || kind == Kind.OVER;
    int next = at.after(token);
    return placed
        && (next >= limit || at.tokens.is(next, Tokens.SIGN) && !at.isHyphen(next) || isLink(next));
  }

  private boolean isLink(int token) {
    return at.is(token, Kind.AND) || at.is(token, Kind.FROM) || at.is(token, Kind.BASE);
  }

  private static @Nullable When before(int from, List<Recognised> found) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).from() >= from; i--) {
      if (isPart(found.get(i).when())) {
        return found.get(i).when();
      }
    }
    return null;
  }

  private @Nullable When after(int token, int limit) {
    for (int i = at.after(token); i < Math.min(limit, token + REACH); i++) {
      When when = at.is(i, Kind.ORDINAL) ? stretches.byOrdinal(i) : null;
      if (when != null && isPart(when)) {
        return when;
      }
    }
    return null;
  }

  private static boolean isPart(When when) {
    return when.first() > 0 && (when.form() == Form.QUARTER || when.form() == Form.HALF);
  }

  private static @Nullable When like(When named, int number, int to) {
    YearRef year = named.year();
    When when =
        PeriodCodes.of(
            named.form(), number, new YearRef(year.kind(), year.year(), year.until(), to));
    return number == named.first() ? null : when;
  }
}
