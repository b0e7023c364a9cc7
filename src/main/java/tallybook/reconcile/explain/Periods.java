package tallybook.reconcile.explain;

import java.time.LocalDate;
import tallybook.reconcile.key.PeriodKey;
import tallybook.reconcile.rule.Phrases;

/** Period keys in words: "for 2020", "stated on 12 Jun 2024". */
public final class Periods {
  private final Amounts amounts;
  private final Phrases phrases;

  public Periods(Amounts amounts, Phrases phrases) {
    this.amounts = amounts;
    this.phrases = phrases;
  }

  /** As part of a sentence, with its preposition. */
  public String in(PeriodKey period, java.util.List<LocalDate> days) {
    String bare = bare(period);
    boolean oneDay = days.size() == 1;
    return switch (period.kind()) {
      case CALENDAR -> phrases.say("period.for", bare);
      case SPOKEN ->
          oneDay
              ? phrases.say("period.spoken", amounts.day(days.get(0)))
              : phrases.say("period.spoken_bin", bare);
      case STOCK -> phrases.say("period.as_of", oneDay ? amounts.day(days.get(0)) : bare);
      case SPAN -> phrases.say("period.span", bare);
      case TO_DATE -> phrases.say("period.to", oneDay ? amounts.day(days.get(0)) : bare);
      case UNDATED -> phrases.say("period.undated");
    };
  }

  /** The period's code without the marks of its kind. */
  public String bare(PeriodKey period) {
    String code = period.code();
    int from = 0;
    while (from < code.length() && "~@Σ?/".indexOf(code.charAt(from)) >= 0) {
      from++;
    }
    return from == code.length() ? phrases.say("period.undated") : code.substring(from);
  }
}
