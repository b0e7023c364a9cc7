package tallybook.reconcile.ruling;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tallybook.decision.Decision;
import tallybook.decision.DecisionState;
import tallybook.observation.Observation;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimeBasis;
import tallybook.reconcile.key.Blocks;

/** Decisions on many figures at once: an article's date, series merged and split. */
final class Regrouping {
  private final Docket docket;
  private final Blocks blocks;
  private final List<Observation> observations;

  /**
   * @param observations which are replaced in their places
   */
  Regrouping(Docket docket, Blocks blocks, List<Observation> observations) {
    this.docket = docket;
    this.blocks = blocks;
    this.observations = observations;
  }

  void setDate(Decision decision) {
    LocalDate day = day(decision.required("published"));
    boolean found = false;
    boolean moved = false;
    for (int i = 0; i < observations.size(); i++) {
      Observation o = observations.get(i);
      if (o.article().id().equals(decision.target())) {
        observations.set(i, dated(o, day));
        found = true;
        moved |= !observations.get(i).equals(o);
      }
    }
    if (!found) {
      docket.stale(decision, "ruling.no_article", decision.target());
    } else if (!moved) {
      docket.rule(decision, DecisionState.REDUNDANT, docket.say("ruling.same.date"));
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("a day is written 2024-06-12, not " + text, e);
    }
  }

  /** As-of figures that had no day, or the article's, move with it. */
  private static Observation dated(Observation o, LocalDate day) {
    Map<String, String> changes = new TreeMap<>();
    changes.put("published", day.toString());
    LocalDate before = o.article().published();
    boolean follows =
        o.timeBasis() == TimeBasis.AS_OF
            && o.timePeriod() != null
            && before != null
            && o.timePeriod().code().equals(before.toString());
    if (o.timeBasis() == TimeBasis.UNDATED || follows) {
      changes.put("time_period", day.toString());
      changes.put("time_basis", "as_of");
    }
    return Amended.with(o, changes);
  }

  /** Moves the figures of a series into another; tells their places. */
  void merge(Decision decision, IntConsumer moved) {
    SeriesKey from = SeriesKey.parse(decision.target());
    SeriesKey into = SeriesKey.parse(decision.required("into"));
    boolean found = false;
    for (int i = 0; i < observations.size(); i++) {
      if (blocks.normal(observations.get(i).key()).equals(from)) {
        observations.set(i, keyed(observations.get(i), into));
        moved.accept(i);
        found = true;
      }
    }
    if (!found) {
      docket.stale(decision, "ruling.no_series");
    }
  }

  void split(Decision decision) {
    SeriesKey series = SeriesKey.parse(decision.target());
    String label = decision.required("label");
    List<String> ids =
        Arrays.asList(decision.arguments().getOrDefault("evidence", "").split("[, ]+"));
    SeriesKey part =
        new SeriesKey(
            series.indicator(),
            series.refArea(),
            series.counterpartArea(),
            series.product() + "#" + label,
            series.transformation(),
            series.unit(),
            series.status());
    boolean found = false;
    for (int i = 0; i < observations.size(); i++) {
      Observation o = observations.get(i);
      boolean fits =
          ids.contains(o.id())
              || is(decision.argument("reporter"), o.attribution().reporter())
              || is(decision.argument("source"), o.attribution().source());
      if (fits && blocks.normal(o.key()).equals(series)) {
        observations.set(i, keyed(o, part));
        found = true;
      }
    }
    if (!found) {
      docket.stale(decision, "ruling.no_part");
    }
  }

  private static boolean is(@Nullable String wanted, @Nullable String had) {
    return wanted != null && wanted.equals(had);
  }

  private static Observation keyed(Observation o, SeriesKey key) {
    return new Observation(
        o.id(),
        o.article(),
        key,
        o.figure(),
        o.timePeriod(),
        o.timeBasis(),
        o.attribution(),
        o.quote(),
        o.confidence());
  }
}
