package tallybook.pipeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Observation;
import tallybook.observation.TimePeriod;

/**
 * Which figures are wanted.
 *
 * @param indicators codes; all if empty
 * @param areas each must be one of the figure's two areas; all figures if empty
 * @param period a period that the figure's must meet; undated figures then fall out
 * @param statuses codes; all if empty
 * @param leastConfidence 0 to 1
 * @param asOf only figures published by that day; those of undated articles then fall out
 */
public record Selection(
    Set<String> indicators,
    Set<String> areas,
    @Nullable TimePeriod period,
    Set<String> statuses,
    double leastConfidence,
    @Nullable LocalDate asOf)
    implements Predicate<Observation> {
  public static final Selection ALL = new Selection(Set.of(), Set.of(), null, Set.of(), 0, null);

  public Selection {
    indicators = Set.copyOf(indicators);
    areas = Set.copyOf(areas);
    statuses = Set.copyOf(statuses);
  }

  /** The comma-separated codes of an option, blanks aside. */
  public static Set<String> codes(String list) {
    var codes = new TreeSet<String>();
    Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .forEach(codes::add);
    return codes;
  }

  /**
   * A period or two with dots between: {@code 2020}, {@code 2015..2024}, {@code 2024-Q1..2024-Q3}.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static TimePeriod period(String text) {
    int dots = text.indexOf("..");
    return dots < 0
        ? TimePeriod.parse(text.strip())
        : TimePeriod.span(
            TimePeriod.parse(text.substring(0, dots).strip()),
            TimePeriod.parse(text.substring(dots + 2).strip()));
  }

  @Override
  public boolean test(Observation figure) {
    return (indicators.isEmpty() || indicators.contains(figure.key().indicator()))
        && concernsAll(figure)
        && (statuses.isEmpty() || statuses.contains(figure.key().status().code()))
        && figure.confidence() >= leastConfidence
        && inPeriod(figure.timePeriod())
        && knownBy(figure.article().published());
  }

  private boolean concernsAll(Observation figure) {
    for (String area : areas) {
      if (!concerns(figure, area)) {
        return false;
      }
    }
    return true;
  }

  private static boolean concerns(Observation figure, String area) {
    return area.equals(figure.key().refArea()) || area.equals(figure.key().counterpartArea());
  }

  private boolean inPeriod(@Nullable TimePeriod of) {
    return period == null
        || (of != null
            && !of.last().isBefore(period.first())
            && !of.first().isAfter(period.last()));
  }

  private boolean knownBy(@Nullable LocalDate published) {
    return asOf == null || (published != null && !published.isAfter(asOf));
  }
}
