package tallybook.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tallybook.pipeline.Selection;

/** Which figures: the same for every command that gives figures. */
final class SelectionOptions {
  @Option(
      names = "--indicator",
      paramLabel = "CODES",
      description = "Only these: trade_turnover,joint_ventures (tallybook catalogue lists them).")
  private @Nullable String indicators;

  @Option(
      names = "--area",
      paramLabel = "CODES",
      description = "Only figures about this economy, or about both: KAZ or KAZ,KOR.")
  private @Nullable String areas;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description = "Only figures of a period: 2020, 2015..2024, 2024-Q1.")
  private @Nullable String period;

  @Option(
      names = "--status",
      paramLabel = "CODES",
      description = "Only these: actual,target,forecast,denied.")
  private @Nullable String statuses;

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      description = "Only figures read at least so surely, 0 to 1.")
  private double leastConfidence;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Only what was published by that day.")
  private @Nullable String asOf;

  /** The day, or null if none is given. */
  @Nullable LocalDate asOf() throws Failure {
    try {
      return asOf == null ? null : LocalDate.parse(asOf);
    } catch (DateTimeParseException e) {
      throw new Failure(ExitCode.USAGE, "--as-of takes a day such as 2024-06-12, not " + asOf);
    }
  }

  Selection selection() throws Failure {
    try {
      return new Selection(
          codes(indicators),
          codes(areas),
          period == null ? null : Selection.period(period),
          codes(statuses),
          leastConfidence,
          asOf());
    } catch (IllegalArgumentException e) {
      throw new Failure(
          ExitCode.USAGE,
          "--period takes a period (2020, 2024-Q1) or two (2015..2024), not " + period);
    }
  }

  private static Set<String> codes(@Nullable String list) {
    return list == null ? Set.of() : Selection.codes(list);
  }
}
