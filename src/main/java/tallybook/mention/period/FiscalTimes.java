package tallybook.mention.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.When.YearRef;

/** Tells whose fiscal year is meant in a text, and when it begins. */
final class FiscalTimes {
  /** A year after this is one of another calendar. */
  private static final int LAST_YEAR = 2060;

  /** Tokens after a fiscal year that are searched for whose it is, where nothing before tells. */
  private static final int AFTER = 200;

  /** Tokens from "fiscal year" to the months that it runs over. */
  private static final int DECLARED_WITHIN = 14;

  private final Passage passage;
  private final TimeCursor at;
  private final FiscalYears fiscalYears;
  private int named;

  /** The month that the text says its fiscal years begin with, 0 for none, -1 if not looked for. */
  private int declared = -1;

  private FiscalYears.@Nullable Rule last;
  private int lastSentence;

  FiscalTimes(Passage passage, TimeCursor cursor, FiscalYears fiscalYears) {
    this.passage = passage;
    at = cursor;
    this.fiscalYears = fiscalYears;
  }

  /** Remembers a fiscal year that the text has named by the year that it begins in. */
  void remember(int year) {
    named = year;
  }

  /** The year that a fiscal year begins in, 0 if nothing tells it. */
  int start(YearRef ref, FiscalYears.@Nullable Rule rule, @Nullable LocalDate anchor) {
    if (ref.kind() == YearRef.Kind.FISCAL) {
      boolean end = ref.until() == 0 && rule != null && rule.namedByEnd();
      int year = rule != null && ref.year() > LAST_YEAR ? ref.year() - rule.era() : ref.year();
      return end ? year - 1 : year;
    }
    if (ref.kind() == YearRef.Kind.FISCAL_SAME && named > 0) {
      return named + ref.year();
    }
    if (anchor == null) {
      return 0;
    }
    int month = rule == null ? 1 : rule.month();
    int current = anchor.getMonthValue() >= month ? anchor.getYear() : anchor.getYear() - 1;
    return current + ref.year();
  }

  /** Whether months are named at a token, not counted from the year's beginning. */
  boolean isNamed(int token) {
    return at.is(token, PeriodWords.Kind.MONTH);
  }

  /**
   * The fiscal rule of the economy named nearest before, else nearest after, of those that write
   * their years so; "the current fiscal year" is one of the economy whose year the sentence has
   * named. Null without one.
   */
  FiscalYears.@Nullable Rule rule(int token, YearRef ref) {
    if (at.words.areas < 0) {
      return null;
    }
    int sentence = passage.sentenceOf(token);
    if (ref.kind() != YearRef.Kind.FISCAL && last != null && lastSentence == sentence) {
      return last;
    }
    FiscalYears.Rule found = found(token, ref.until() > 0);
    last = found;
    lastSentence = sentence;
    return found;
  }

  private FiscalYears.@Nullable Rule found(int token, boolean pair) {
    int home = home();
    FiscalYears.Rule own = home < 0 ? null : ruleAt(home, pair);
    FiscalYears.Rule told = own != null && isInSentence(home, token) ? own : nearest(token, pair);
    int month = declared();
    return month == 0
        ? told
        : new FiscalYears.Rule(month, told == null || told.namedByEnd(), 12, 0, true);
  }

  /** The first economy that the text names: that of its dateline, its own. */
  private int home() {
    for (int token = 0; token < Math.min(at.tokens.size(), AFTER); token++) {
      if (at.matches.at(token, at.words.areas) >= 0) {
        return token;
      }
    }
    return -1;
  }

  /** Whether the sentence of a token names the economy that is named at a place. */
  private boolean isInSentence(int home, int token) {
    String code = code(home);
    int sentence = passage.sentenceOf(token);
    for (int i = passage.sentenceFrom(sentence); i < passage.sentenceTo(sentence); i++) {
      if (code != null && code.equals(code(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String code(int token) {
    int match = at.matches.at(token, at.words.areas);
    return match < 0 ? null : at.words.lexicon.entry(at.matches.entry(match)).code();
  }

  /** "the fiscal year (August to July)": the month that the text itself says; 0 if it says none. */
  private int declared() {
    if (declared < 0) {
      declared = 0;
      for (int token = 0; declared == 0 && token < at.tokens.size(); token++) {
        declared = at.is(token, PeriodWords.Kind.FISCAL) ? declaredAfter(token) : 0;
      }
    }
    return declared;
  }

  private int declaredAfter(int fiscal) {
    int to = Math.min(fiscal + DECLARED_WITHIN, passage.sentenceTo(passage.sentenceOf(fiscal)));
    for (int token = fiscal + 1; token < to; token++) {
      if (at.is(token, PeriodWords.Kind.ENDED)) {
        int end = at.after(token);
        end = at.tokens.is(end, Tokens.NUMBER) ? end + 1 : end;
        return at.is(end, PeriodWords.Kind.MONTH) ? at.value(end) % 12 + 1 : 0;
      }
      if (at.is(token, PeriodWords.Kind.MONTH)) {
        int join = at.after(token);
        boolean joined = at.is(join, PeriodWords.Kind.JOIN) || at.isDash(join);
        int other = joined && !at.isDash(join) ? at.after(join) : join + 1;
        other = at.tokens.is(other, Tokens.NUMBER) ? other + 1 : other;
        boolean whole =
            at.is(other, PeriodWords.Kind.MONTH) && at.value(other) % 12 + 1 == at.value(token);
        if (joined && whole) {
          return at.value(token);
        }
      }
    }
    return 0;
  }

  private FiscalYears.@Nullable Rule nearest(int token, boolean pair) {
    int first = passage.sentenceFrom(passage.sentenceOf(token));
    FiscalYears.Rule partner = null;
    for (int i = token; i >= 0; i--) {
      FiscalYears.Rule rule = i < first && partner != null ? partner : ruleAt(i, pair);
      if (rule != null && (i < first || !isPartner(i))) {
        return rule;
      }
      partner = partner == null ? rule : partner;
    }
    if (partner != null) {
      return partner;
    }
    int to = Math.min(at.tokens.size(), token + AFTER);
    for (int i = token; i < to; i++) {
      FiscalYears.Rule rule = ruleAt(i, pair);
      if (rule != null) {
        return rule;
      }
    }
    return null;
  }

  /** "India's exports to Nepal": the other side of what the sentence's subject tells. */
  private boolean isPartner(int token) {
    PeriodWords.Kind before = at.kindBefore(token);
    return before == PeriodWords.Kind.JOIN || before == PeriodWords.Kind.FROM;
  }

  /** The rule of the economy named at a token, if it writes its years so; or null. */
  private FiscalYears.@Nullable Rule ruleAt(int token, boolean pair) {
    String code = code(token);
    FiscalYears.Rule rule = code == null ? null : fiscalYears.of(code);
    return rule == null || pair && !rule.pairs() ? null : rule;
  }
}
