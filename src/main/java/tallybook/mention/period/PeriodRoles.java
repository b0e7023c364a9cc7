package tallybook.mention.period;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.Period.Role;
import tallybook.mention.period.PeriodWords.Kind;

/** Tells what a time does in its sentence, from the words beside it. */
final class PeriodRoles {
  /** What the lexicon calls words before a time of day. */
  private static final String CLOCK = "clock";

  private static final int CHANGE_REACH = 3;
  private static final int SINCE_REACH = 10;
  private static final int SAME_REACH = 8;

  private final TimeCursor at;

  PeriodRoles(TimeCursor cursor) {
    at = cursor;
  }

  /**
   * The role of a time, by the word before it, the words around it, and what kind of time it is.
   */
  Role of(int before, int token, When when, int least) {
    if (isNamed(token, when) || isEdition(when)) {
      return Role.NAME;
    }
    Kind own = at.kind(token);
    if (own == Kind.SINCE_THEN || own == Kind.BY_THEN) {
      return own == Kind.BY_THEN ? Role.DEADLINE : Role.SINCE;
    }
    Kind word = before > least ? at.kindBefore(before) : null;
    if (word == Kind.IN && at.kindBefore(at.startBefore(before)) != null) {
      Kind outer = at.kindBefore(at.startBefore(before));
      word = outer == Kind.BASE || outer == Kind.OVER || outer == Kind.SINCE ? outer : word;
    }
    if (word == Kind.BASE
        || word == Kind.IN && at.kindBefore(at.startBefore(before)) == Kind.BASE) {
      return Role.BASE;
    }
    if ((word == Kind.OVER || word == Kind.FROM) && isWeakBase(before, when, word, least)) {
      return Role.BASE;
    }
    if (when.form() == Form.YEAR && at.is(when.to(), Kind.ONWARD)) {
      return Role.SINCE;
    }
    boolean open = word == null || word == Kind.OVER;
    boolean ends = open && (at.isSign(when.to(), ',') || when.form() == Form.AGO);
    if ((word == Kind.IN || ends) && isSinceEvent(at.startBefore(before), least)) {
      return Role.SINCE;
    }
    return word == Kind.FROM && isToNow(when.to()) ? Role.SINCE : plainRole(word, when);
  }

  /** "from 1992 to date", "from 2005 until now". */
  private boolean isToNow(int token) {
    boolean joined = at.is(token, Kind.JOIN) || at.is(token, Kind.UNTIL);
    return at.is(joined ? at.skipThe(at.after(token)) : token, Kind.NOW);
  }

  /** "since the opening of the bridge in 2014": words alone stand between. */
  private boolean isSinceEvent(int token, int least) {
    for (int i = token - 1; i >= Math.max(least, token - SINCE_REACH); i--) {
      if (at.kind(i) == Kind.SINCE) {
        return true;
      }
      boolean open = at.tokens.is(i, Tokens.WORD) || at.isHyphen(i);
      if (!open || at.isTime(i) && at.kind(i) != Kind.THE && at.kind(i) != Kind.IN) {
        return false;
      }
    }
    return false;
  }

  private static Role plainRole(@Nullable Kind word, When when) {
    boolean point = when.form() == Form.NOW && when.last() == 0;
    if (point || word == Kind.AS_OF) {
      return Role.AS_OF;
    }
    if (when.form() == Form.AHEAD) {
      return Role.DEADLINE;
    }
    if (word == Kind.SINCE && when.form() != Form.PAST) {
      return Role.SINCE;
    }
    if (word == Kind.BY || word == Kind.UNTIL || word == Kind.BEFORE) {
      return Role.DEADLINE;
    }
    return when.form() == Form.PAST ? Role.SPAN : Role.PLAIN;
  }

  /**
   * "12 percent over 2022", "up from the same period", "from a year earlier"; "invested $4 billion
   * over the same period" compares nothing.
   */
  private boolean isWeakBase(int before, When when, Kind word, int least) {
    boolean same = when.form() == Form.SAME;
    boolean bare = same && word == Kind.OVER && when.year().isMissing();
    if (!bare && (same || when.form() == Form.AGO)) {
      return true;
    }
    boolean possible =
        when.form() != Form.PAST
            && when.form() != Form.YEARS
            && when.form() != Form.DAY
            && when.form() != Form.WEEKDAY;
    int end = at.startBefore(before);
    int reach = bare ? SAME_REACH : CHANGE_REACH;
    for (int i = end - 1; possible && i >= Math.max(least, end - reach); i--) {
      if (at.isSign(i, ',') || at.isSign(i, ';')) {
        return false;
      }
      if (at.words.isChange(at.matches, at.matches.at(i, at.words.frames))
          || at.words.isChange(at.matches, at.matches.at(i, at.words.units))) {
        return true;
      }
    }
    return false;
  }

  /** "No. 2030", but not "there by 2030", which might be a time of day. */
  private boolean isStopped(int token) {
    int match = at.matches.before(token, at.words.stops);
    return match >= 0 && !at.words.lexicon.entry(at.matches.entry(match)).code().equals(CLOCK);
  }

  /** "in its June forecast", "the October meeting": when something was said or held. */
  private boolean isEdition(When when) {
    Kind next = at.kind(when.to());
    return when.form() == Form.MONTH && (next == Kind.EDITION || next == Kind.NAME);
  }

  /** "the 1915 Bosporus Bridge": a name goes on, and it is no economy's. */
  private boolean isInName(int token, When when) {
    int place = at.matches.at(when.to(), at.words.areas);
    int next = place < 0 ? when.to() : at.matches.to(place);
    boolean name =
        at.kindBefore(token) == Kind.THE
            && at.tokens.isCapital(next)
            && !at.isTime(next)
            && at.matches.at(next, at.words.areas) < 0;
    int second = name ? at.tokens.start(next) + 1 : 0;
    return name && second < at.tokens.end(next) && Character.isLowerCase(at.tokens.printed(second));
  }

  /** "the 2030 strategy", "Vision 2050", "Expo 2017". */
  private boolean isNamed(int token, When when) {
    if (when.form() != Form.YEAR || at.year(token) == 0) {
      return false;
    }
    int next = at.skipThe(when.to());
    boolean after = at.is(next, Kind.NAME) && next == when.to();
    return after
        || isInName(token, when)
        || isStopped(token)
        || at.kindBefore(token) == Kind.NAME
        || at.isHyphen(token - 1) && at.tokens.is(token - 2, Tokens.WORD) && !at.isTime(token - 2);
  }
}
