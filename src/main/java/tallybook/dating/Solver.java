package tallybook.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import tallybook.dating.Clue.Bound;
import tallybook.dating.Clue.Day;
import tallybook.dating.Clue.Standing;

/**
 * The day that all clues allow, if it is one. A day that the article gives as its own is taken at
 * its word. Otherwise each weekday with day and month must fall, within the years that the other
 * clues leave, on one date; a dateline without a year is then the day nearest to it. Two dates that
 * remain are listed, never chosen between.
 */
final class Solver {
  /** A dateline and a weekday of one article are no further apart. */
  private static final int DAYS_NEAR = 120;

  private static final int RECENT = 1990;

  /** Without a weekday, and nothing else that bounds it, a day falls in every year there is. */
  private static final int MOST_YEARS = 100;

  private final List<Day> days;
  private final List<Bound> bounds;
  private final FileDays file;

  Solver(List<Day> days, List<Bound> bounds, FileDays file) {
    this.days = days;
    this.bounds = bounds;
    this.file = file;
  }

  Solution solve() {
    Optional<Day> stated = first(Standing.DATELINE, true);
    if (stated.isPresent()) {
      Day day = stated.get();
      return solved(day.within(List.of(DayRange.EVER)), day.reason() + " stands at its head");
    }
    List<DayRange> left = List.of(file.range());
    for (Bound bound : bounds) {
      left = DayRange.meet(left, bound.ranges());
    }
    Optional<Day> lead = lead(left);
    if (lead.isPresent()) {
      return solved(
          lead.get().within(left), lead.get().reason() + " stands in its first sentences");
    }
    Solution solution = byWeekday(left);
    return solution.day() != null
        ? solution
        : file.beside(days, left, clues()).orElseGet(() -> solution.asking(file.told()));
  }

  private Solution byWeekday(List<DayRange> left) {
    List<Day> named = days.stream().filter(d -> d.weekday() != null && !d.future()).toList();
    var fixed = new TreeSet<LocalDate>();
    var open = new TreeSet<LocalDate>();
    for (Day day : named) {
      List<LocalDate> fits = day.within(left);
      (fits.size() == 1 ? fixed : open).addAll(fits);
    }
    Optional<Day> dateline = first(Standing.DATELINE, false);
    if (fixed.isEmpty()) {
      return open.isEmpty()
          ? dateline.map(d -> solved(d.within(left), d.reason())).orElseGet(this::nothing)
          : several(named.get(0), open);
    }
    if (ChronoUnit.DAYS.between(fixed.first(), fixed.last()) > DAYS_NEAR) {
      return several(named.get(0), fixed);
    }
    LocalDate anchor =
        named.stream()
            .map(d -> d.within(left))
            .filter(f -> f.size() == 1)
            .findFirst()
            .orElseThrow()
            .get(0);
    return dateline
        .map(d -> near(d, anchor))
        .filter(Objects::nonNull)
        .orElseGet(
            () ->
                solved(
                    List.of(anchor),
                    named.get(0).reason() + " falls in " + anchor.getYear() + " alone"));
  }

  private Solution near(Day dateline, LocalDate anchor) {
    List<LocalDate> around =
        dateline.within(
            List.of(new DayRange(anchor.minusDays(DAYS_NEAR), anchor.plusDays(DAYS_NEAR))));
    return solved(around, dateline.reason() + " at its head, the year by its weekdays");
  }

  private Optional<Day> first(Standing standing, boolean full) {
    return days.stream()
        .filter(d -> d.standing() == standing && d.isFull() == full)
        .filter(d -> !d.within(List.of(DayRange.EVER)).isEmpty())
        .findFirst();
  }

  /**
   * A full date in the lead, with its weekday or opening it, if no later one is named and no bound
   * speaks against it. "In the year ended March 31, 2023" doesn't say when it was written.
   */
  private Optional<Day> lead(List<DayRange> left) {
    Optional<LocalDate> latest =
        days.stream()
            .filter(Day::isFull)
            .flatMap(d -> d.within(List.of(DayRange.EVER)).stream())
            .max(Comparator.naturalOrder());
    return days.stream()
        .filter(d -> d.standing() == Standing.LEAD && d.isFull() && !d.future())
        .filter(d -> d.weekday() != null || d.opens())
        .filter(d -> d.within(left).stream().anyMatch(day -> day.equals(latest.orElseThrow())))
        .findFirst();
  }

  private Solution solved(List<LocalDate> fits, String reason) {
    if (fits.size() == 1) {
      return new Solution(fits.get(0), reason + told(fits.get(0)), List.of(), clues());
    }
    return fits.isEmpty() ? nothing() : new Solution(null, reason + years(fits), fits, clues());
  }

  private Solution several(Day day, TreeSet<LocalDate> fits) {
    var list = List.copyOf(fits);
    return new Solution(null, day.reason() + years(list), list, clues());
  }

  private Solution nothing() {
    return new Solution(null, "nothing in it tells its day", List.of(), clues());
  }

  /** The clues that helped: what bounds the years to fewer than all. */
  private String told(LocalDate day) {
    List<String> helped =
        bounds.stream()
            .filter(b -> b.ranges().stream().anyMatch(range -> range.has(day)))
            .map(b -> b.reason() + " " + b.days())
            .distinct()
            .limit(4)
            .toList();
    return helped.isEmpty() ? "" : " (" + String.join("; ", helped) + ")";
  }

  /** The years that are left for a day, those of news that is read today first. */
  private static String years(List<LocalDate> days) {
    if (days.size() > MOST_YEARS) {
      return " names no year";
    }
    List<LocalDate> recent = days.stream().filter(d -> d.getYear() >= RECENT).toList();
    List<LocalDate> listed = recent.isEmpty() ? days : recent;
    List<String> first = listed.stream().limit(6).map(LocalDate::toString).toList();
    return " fits " + String.join(", ", first) + (listed.size() > 6 ? " …" : "");
  }

  private List<Clue> clues() {
    var all = new ArrayList<Clue>(days);
    all.addAll(bounds);
    all.sort(Comparator.comparingInt((Clue clue) -> clue.span().start()));
    return all;
  }
}
