package tallybook.mention.period;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period.Edge;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.Period.Role;
import tallybook.mention.period.PeriodWords.Kind;
import tallybook.mention.period.When.YearRef;

/** One walk over a passage that recognises its times and their roles, and resolves nothing. */
final class PeriodWalk {
  private static final int COUNTED_REACH = 3;

  /** A time as worded, where it stands, and what it does. */
  record Recognised(int from, int left, When when, @Nullable When until, Role role) {
    /** One past the last token. */
    int to() {
      return until == null ? when.to() : until.to();
    }
  }

  private final TimeCursor at;
  private final Passage passage;
  private final JoinedDate joinedDates;
  private final DateReader dates;
  private final PeriodCodes codes;
  private final StretchReader stretches;
  private final ShortYear shortYears;
  private final ShiftReader shifts;
  private final SameReader sames;
  private final NamedYearReader names;
  private final SeasonReader seasons;
  private final EndingReader endings;
  private final ElisionReader elisions;
  private final PeriodRoles roles;

  PeriodWalk(TimeCursor cursor, Passage passage) {
    at = cursor;
    this.passage = passage;
    joinedDates = new JoinedDate(cursor);
    dates = new DateReader(cursor);
    codes = new PeriodCodes(cursor);
    stretches = new StretchReader(cursor, codes);
    shortYears = new ShortYear(cursor);
    shifts = new ShiftReader(cursor, stretches);
    sames = new SameReader(cursor);
    names = new NamedYearReader(cursor);
    seasons = new SeasonReader(cursor);
    elisions = new ElisionReader(cursor, stretches);
    roles = new PeriodRoles(cursor);
    endings = new EndingReader(cursor, dates, stretches, codes);
  }

  List<Recognised> run() {
    var found = new ArrayList<Recognised>();
    for (int sentence = 0; sentence < passage.sentences().size(); sentence++) {
      int first = passage.sentenceFrom(sentence);
      int token = first;
      int to = passage.sentenceTo(sentence);
      while (token < to) {
        When when = when(token);
        when = when == null ? elisions.at(token, first, to, found) : when;
        if (when == null || when.to() > to || when.to() <= token) {
          token++;
        } else {
          Recognised one = recognised(token, first, when, to);
          if (!isExplained(token, found)) {
            found.add(one);
          }
          token = one.to();
        }
      }
    }
    return found;
  }

  /** "In 2019-20, before the pandemic": the event only explains the time in front of it. */
  private boolean isExplained(int token, List<Recognised> found) {
    int before = token - 1;
    return at.is(token, Kind.EPOCH)
        && (at.isSign(before, ',') || at.isSign(before, '('))
        && !found.isEmpty()
        && found.get(found.size() - 1).to() == before;
  }

  private @Nullable When when(int token) {
    if (!at.mayBegin(token)) {
      return null;
    }
    When ending = endings.at(token);
    When when = ending == null ? plain(token) : ending;
    return when == null ? null : endings.closed(when);
  }

  private @Nullable When plain(int token) {
    When joined = at.tokens.is(token, Tokens.SIGN) ? null : joinedDates.at(token);
    if (joined != null) {
      return joined;
    }
    if (at.tokens.is(token, Tokens.NUMBER)) {
      When date = dates.inDigits(token);
      When day = date != null ? date : dates.byDay(token);
      return day != null ? day : isAmount(token) ? null : stretches.byNumber(token);
    }
    if (at.tokens.is(token, Tokens.CODE)) {
      return dates.byDots(token);
    }
    Kind kind = at.kind(token);
    if (at.isSign(token, '\'')) {
      return shortYears.byApostrophe(token);
    }
    if (kind == null) {
      return at.tokens.is(token, Tokens.WORD) && at.count(token) > 0
          ? stretches.byNumber(token)
          : null;
    }
    int to = at.after(token);
    return switch (kind) {
      case MONTH, MONTH_IF_DAY -> dates.byMonth(token);
      case WEEKDAY -> weekday(token);
      case ORDINAL -> stretches.byOrdinal(token);
      case FINAL -> stretches.byFinal(token);
      case SHIFT, PREVIOUS, BEFORE_LAST -> shifted(token);
      case SAME -> sames.bySame(token);
      case THEN, SINCE_THEN, BY_THEN -> When.of(Form.SAME, 0, 0, to);
      case UNIT -> stretches.byUnit(token);
      case HALF_CODE, QUARTER_CODE -> codes.byLetter(token);
      case YEAR_END, DECADE_END -> names.byEnd(token);
      case WHOLE_YEAR -> names.byWhole(token);
      case SEASON -> seasons.bySeason(token);
      case EPOCH -> When.of(Form.YEAR, 0, 0, YearRef.absolute(at.value(token), to));
      case FISCAL, CALENDAR -> names.byName(token);
      case ACADEMIC -> names.byAcademic(token);
      case NOW -> When.of(Form.NOW, 0, 0, to);
      case YTD -> names.byStart(token);
      case DAY_SHIFT -> When.of(Form.NOW, at.value(token), 1, to);
      default -> null;
    };
  }

  private @Nullable When shifted(int token) {
    When season = seasons.byShift(token);
    return season == null ? shifts.byShift(token) : season;
  }

  /** A four-digit number with a currency, a unit or a scale beside it is no year. */
  private boolean isAmount(int token) {
    int unit = at.matches.before(token, at.words.units);
    int after = at.matches.at(token + 1, at.words.units);
    boolean time = after >= 0 && at.unit(token + 1) > 0;
    boolean hash = at.isSign(token - 1, '#') || at.isSign(token - 1, '$');
    return unit >= 0 || hash || at.year(token) > 0 && (after >= 0 && !time || isCounted(token));
  }

  /** "2000 companies", "2000 Korean companies". */
  private boolean isCounted(int token) {
    for (int i = token + 1; i <= token + COUNTED_REACH && at.tokens.is(i, Tokens.WORD); i++) {
      if (at.matches.at(i, at.words.counted) >= 0) {
        return at.kind(token - 1) == null || at.is(token - 1, Kind.THE);
      }
    }
    return false;
  }

  /** "Monday", with the day that it falls on: "Monday, Aug. 16", "Thu 15th". */
  private @Nullable When weekday(int token) {
    int next = at.after(token);
    next = at.isSign(next, '.') ? next + 1 : next;
    next = at.isSign(next, ',') ? next + 1 : next;
    Kind kind = at.kind(next);
    When date = null;
    if (kind == Kind.MONTH || kind == Kind.MONTH_IF_DAY) {
      date = dates.byMonth(next);
    } else if (at.tokens.is(next, Tokens.NUMBER)) {
      date = dates.byDay(next);
    }
    return date != null && date.form() == Form.DAY
        ? date
        : When.of(Form.WEEKDAY, at.value(token), 0, at.after(token));
  }

  private Recognised recognised(int token, int least, When when, int limit) {
    int before = skipArticle(token, least);
    Edge edge = when.edge();
    int edgeAt = at.is(before - 1, Kind.IN) ? skipArticle(before - 1, least) : before;
    Kind edgeKind = at.kindBefore(edgeAt);
    if (edge == Edge.NONE && (edgeKind == Kind.END || edgeKind == Kind.BEGIN)) {
      edge = edgeKind == Kind.END ? Edge.END : Edge.BEGIN;
      before = skipArticle(at.startBefore(edgeAt), least);
    } else if (edgeKind == Kind.PART) {
      before = skipArticle(at.startBefore(edgeAt), least);
    }
    When edged = sinceJanuary(before, least, when.at(edge));
    Role role = roles.of(before, token, edged, least);
    return new Recognised(token, Math.min(before, token), edged, until(before, when, limit), role);
  }

  /** "Through September": the months up to it. */
  private When sinceJanuary(int before, int least, When when) {
    int word = at.startBefore(before);
    boolean through = before > least && at.kindBefore(before) == Kind.JOIN && at.value(word) > 0;
    boolean joined = word > least && at.isTime(word - 1);
    return through && !joined && when.form() == Form.MONTH && when.first() > 1
        ? When.of(Form.MONTHS, 1, when.first(), when.year()).to(when.to())
        : when;
  }

  /** The end of "October 2022 to March 2023", "from this May to October 2020"; or null. */
  private @Nullable When until(int token, When when, int limit) {
    boolean years = when.form() == Form.YEAR && opensYears(token);
    boolean unit =
        when.form() == Form.MONTH || when.form() == Form.QUARTER || when.form() == Form.DAY;
    int sign = when.to();
    boolean and = at.is(sign, Kind.AND);
    boolean between = and && opensSpan(token);
    boolean month = and && when.form() == Form.MONTH && when.year().isMissing();
    boolean pair =
        and && !opensYears(token) && isNextYear(when, at.after(sign)) && isAlone(token, limit);
    boolean word =
        pair || at.is(sign, Kind.JOIN) || years && at.is(sign, Kind.UNTIL) || between || month;
    int next = word ? at.after(sign) : at.isDash(sign) ? sign + 1 : limit;
    if (!unit && !years && !pair || next >= limit) {
      return null;
    }
    When other = when(at.skipEnd(next));
    if (other == null || other.to() > limit) {
      return null;
    }
    if (years || pair) {
      return other.form() == Form.YEAR || isPart(other) ? other : null;
    }
    if (other.form() != when.form() || month && !between && !isNextMonth(when, other)) {
      return null;
    }
    return other.year().isMissing() && !between && !month ? null : other;
  }

  /** "from 2005 through the first quarter of 2022": a part of a year that is named. */
  private static boolean isPart(When when) {
    return !when.year().isMissing()
        && switch (when.form()) {
          case HALF, QUARTER, MONTH, DAY -> when.first() > 0;
          default -> false;
        };
  }

  /** "for 2021 and 2022": the year after one that is named. */
  private boolean isNextYear(When when, int token) {
    return when.form() == Form.YEAR
        && when.year().kind() == YearRef.Kind.ABSOLUTE
        && at.year(token) == when.year().year() + 1;
  }

  /** Whether a sentence holds one figure at most: two would be of a year each. */
  private boolean isAlone(int token, int limit) {
    int figures = 0;
    for (int i = passage.sentenceFrom(passage.sentenceOf(token)); i < limit; i++) {
      figures += at.tokens.is(i, Tokens.NUMBER) && at.year(i) == 0 ? 1 : 0;
    }
    return figures <= 1;
  }

  /** "in August and September": one stretch. */
  private static boolean isNextMonth(When when, When other) {
    return when.first() > 0 && other.first() == when.first() + 1;
  }

  /** Whether "between" stands before a token. */
  private boolean opensSpan(int token) {
    return at.kindBefore(token) == Kind.BETWEEN;
  }

  /** Whether "from" or "between" stands before a year. */
  private boolean opensYears(int token) {
    return at.kindBefore(token) == Kind.FROM || opensSpan(token);
  }

  private int skipArticle(int token, int least) {
    int at1 = token;
    while (at1 > least && at.kindBefore(at1) == Kind.THE) {
      at1--;
    }
    return at1;
  }
}
