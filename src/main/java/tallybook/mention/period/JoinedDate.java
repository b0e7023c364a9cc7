package tallybook.mention.period;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.PeriodWords.Kind;
import tallybook.mention.period.When.YearRef;

/**
 * Recognises a day whose month is named and whose parts one sign joins, in any order:
 * "2020/Sep/23", "September-2020-23", "23-2020-September". The month is a word and the year has
 * four digits, so only one reading is possible.
 */
final class JoinedDate {
  private static final int PARTS = 3;
  private static final int MONTH = 1;
  private static final int YEAR = 2;
  private static final int DAY = 4;

  private final TimeCursor at;

  JoinedDate(TimeCursor cursor) {
    at = cursor;
  }

  /** The day that begins at a token, or null. */
  @Nullable When at(int token) {
    int sign = after(token);
    char join = sign(sign);
    if (join != '-' && join != '/') {
      return null;
    }
    int seen = 0;
    int month = 0;
    int year = 0;
    int day = 0;
    int part = token;
    for (int i = 0; i < PARTS; i++) {
      int kind = kind(part);
      seen |= kind;
      month = kind == MONTH ? at.value(part) : month;
      year = kind == YEAR ? at.year(part) : year;
      day = kind == DAY ? at.whole(part) : day;
      int end = after(part);
      if (i < PARTS - 1 && sign(end) != join) {
        return null;
      }
      part = i < PARTS - 1 ? end + 1 : end;
    }
    boolean whole = seen == (MONTH | YEAR | DAY) && sign(part) != join;
    return whole && day <= YearMonth.of(year, month).lengthOfMonth()
        ? When.of(Form.DAY, month, day, YearRef.absolute(year, part))
        : null;
  }

  private int kind(int token) {
    if (at.is(token, Kind.MONTH) || at.is(token, Kind.MONTH_IF_DAY)) {
      return MONTH;
    }
    if (at.year(token) > 0) {
      return YEAR;
    }
    int day = at.whole(token);
    return day >= 1 && day <= 31 && at.digits(token) <= 2 ? DAY : 0;
  }

  private int after(int token) {
    return at.isTime(token) ? at.after(token) : token + 1;
  }

  /** The sign that joins two parts at a token, 0 if there is none. */
  private char sign(int token) {
    boolean glued = at.isGlued(token) && at.isGlued(token + 1);
    return glued && at.tokens.is(token, Tokens.SIGN) ? at.tokens.folded(at.tokens.start(token)) : 0;
  }
}
