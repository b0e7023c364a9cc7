package tallybook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tallybook.pipeline.Judgement;

/** How figures are settled: the same for every command that settles them. */
final class JudgementOptions {

  /** The policies as the help lists them. */
  static final class Policies implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Judgement.policies().iterator();
    }
  }

  /** What a flow stands for that is told without its period. */
  enum FlowAsOf {
    AS_STATED,
    PREVIOUS_YEAR;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Lengths of bins. */
  enum Bin {
    MONTH,
    QUARTER,
    YEAR;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      completionCandidates = Policies.class,
      description = "The rule that chooses a value: ${COMPLETION-CANDIDATES}. Default: overlap.")
  private String policy = "overlap";

  @Option(
      names = "--tolerance",
      paramLabel = "SHARE",
      description = "What figures may differ by beyond rounding and still agree: 1%% or 0.01.")
  private @Nullable String tolerance;

  @Option(
      names = "--bin",
      description =
          "Days of stocks that are compared: within one ${COMPLETION-CANDIDATES}. "
              + "Default: quarter.")
  private Bin bin = Bin.QUARTER;

  @Option(
      names = "--flow-as-of",
      description = "A flow told without its period: ${COMPLETION-CANDIDATES}. Default: as-stated.")
  private FlowAsOf flowAsOf = FlowAsOf.AS_STATED;

  @Option(
      names = "--side",
      paramLabel = "AREA",
      description = "Where the two sides' statistics differ, take this one's: KAZ.")
  private @Nullable String side;

  @Option(
      names = "--mix-sides",
      description = "Add one side's exports to the other's imports in checks.")
  private boolean mixSides;

  @Option(
      names = "--balance",
      description = "Balance exports, imports, turnover by least squares, in columns of their own.")
  private boolean balance;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "Convert money to this currency with --rates: USD.")
  private @Nullable String currency;

  @Option(
      names = "--rates",
      paramLabel = "FILE",
      description = "Exchange rates: base,quote,period,kind,rate,source.")
  private @Nullable Path rates;

  @Option(
      names = "--convert-targets",
      description = "Convert targets and forecasts too, at the last known rate.")
  private boolean convertTargets;

  Judgement judgement(@Nullable LocalDate asOf) throws Failure {
    if (!Judgement.policies().contains(policy)) {
      throw new Failure(
          ExitCode.USAGE,
          "no policy is called " + policy + ": " + String.join(", ", Judgement.policies()));
    }
    if (currency != null && rates == null) {
      throw new Failure(ExitCode.USAGE, "--currency needs --rates FILE: no rate is guessed");
    }
    if (rates != null && !Files.isRegularFile(rates)) {
      throw new Failure(ExitCode.NOTHING_READ, Suggestion.noSuchFile(rates.toString()));
    }
    return new Judgement(
        policy,
        tolerance == null ? null : share(tolerance),
        flowAsOf == FlowAsOf.PREVIOUS_YEAR,
        bin.toString(),
        side,
        mixSides,
        balance,
        currency,
        rates,
        convertTargets,
        asOf);
  }

  private static double share(String text) throws Failure {
    String digits = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    try {
      double share = Double.parseDouble(digits) / (text.endsWith("%") ? 100 : 1);
      if (share >= 0 && share < 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      // Said below, as of any other text that is no share.
    }
    throw new Failure(ExitCode.USAGE, "--tolerance takes a share such as 1% or 0.01, not " + text);
  }
}
