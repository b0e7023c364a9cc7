package tallybook.mention.period;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.PeriodWalk.Recognised;
import tallybook.mention.period.PeriodWords.Kind;
import tallybook.observation.TimePeriod;

/** Finds the days that a text's relative times hang on: its dateline, and days of speech. */
final class Anchors {
  private static final Set<Kind> PREPOSITIONS =
      EnumSet.of(
          Kind.OVER, Kind.IN, Kind.BY, Kind.AS_OF, Kind.SINCE, Kind.FROM, Kind.UNTIL, Kind.BETWEEN);

  private static final int DATELINE_REACH = 10;

  private final Passage passage;
  private final TimeCursor at;

  /** Resolves a day. */
  private final Function<Recognised, @Nullable TimePeriod> times;

  Anchors(Passage passage, TimeCursor cursor, Function<Recognised, @Nullable TimePeriod> times) {
    this.passage = passage;
    at = cursor;
    this.times = times;
  }

  /**
   * The day that the first lines open with: "ASTANA, June 12 -", "BAKU, Azerbaijan, June 4."; -1.
   */
  int dateline(List<Recognised> found) {
    for (int i = 0; i < found.size() && i < 3; i++) {
      Recognised one = found.get(i);
      int sentence = passage.sentenceOf(one.from());
      int line = passage.sentences().get(sentence).line();
      int from = at.tokens.at(passage.lines().start(line));
      boolean opens = one.from() - from <= DATELINE_REACH && one.from() > from;
      if (one.when().form() == Form.DAY && opens && line <= 6 && isPlace(from, one)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Only capitalised words and signs stand before the day, and a dash, a stop or a bracket after.
   */
  private boolean isPlace(int from, Recognised one) {
    boolean capital = false;
    for (int token = from; token < one.from(); token++) {
      if (at.tokens.is(token, Tokens.WORD)) {
        if (!at.tokens.isCapital(token) || isPreposition(at.kind(token))) {
          return false;
        }
        capital = true;
      } else if (!at.tokens.is(token, Tokens.SIGN)) {
        return false;
      }
    }
    int next = one.when().to();
    boolean closed =
        at.isDash(next)
            || at.isSign(next, '.')
            || at.isSign(next, ')')
            || at.isSign(next, '/')
            || at.isSign(next, ':');
    return capital && (closed || at.isSign(next, ',') || at.isSign(next, '('));
  }

  /** "On 1 January 2024," opens a sentence, not an article. */
  private static boolean isPreposition(@Nullable Kind kind) {
    return kind != null && PREPOSITIONS.contains(kind);
  }

  /** The day of speech that a sentence names: "he said on 3 January 2024"; null without one. */
  @Nullable LocalDate speechDay(Recognised one, List<Recognised> found, int index) {
    int sentence = passage.sentenceOf(one.from());
    for (int i = Math.max(0, index - 3); i < Math.min(found.size(), index + 4); i++) {
      Recognised other = found.get(i);
      boolean day = other.when().form() == Form.DAY && !other.when().year().isMissing();
      if (i != index && day && passage.sentenceOf(other.from()) == sentence && isSpeech(other)) {
        TimePeriod time = times.apply(other);
        return time == null ? null : time.first();
      }
    }
    return null;
  }

  private boolean isSpeech(Recognised day) {
    for (int token = day.from() - 1; token >= Math.max(0, day.from() - 3); token--) {
      if (at.words.speech >= 0 && at.matches.at(token, at.words.speech) >= 0) {
        return true;
      }
    }
    return false;
  }
}
