package tallybook.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Resources;
import tallybook.observation.Code;
import tallybook.reconcile.Policy;
import tallybook.reconcile.Settings;
import tallybook.reconcile.key.Bins;
import tallybook.reconcile.rate.Rates;
import tallybook.table.RecordReader;

/**
 * How figures are settled.
 *
 * @param policy a code of {@link #policies()}
 * @param tolerance for revisions, as a share of the value; null: the default of each unit kind
 * @param previousYear whether a flow told without its period is taken for the year before
 * @param bins length of the bins of stocks: {@code month}, {@code quarter} or {@code year}
 * @param side the reporter whose statistics win, alpha-3, or null
 * @param mixSides whether one side's exports may be added to the other's imports
 * @param balance whether the identities are balanced by least squares
 * @param currency that money is converted to, or null
 * @param rates the table for that, or null
 * @param convertTargets whether targets and forecasts are converted too
 * @param asOf only figures published by that day, or null
 */
public record Judgement(
    String policy,
    @Nullable Double tolerance,
    boolean previousYear,
    String bins,
    @Nullable String side,
    boolean mixSides,
    boolean balance,
    @Nullable String currency,
    @Nullable Path rates,
    boolean convertTargets,
    @Nullable LocalDate asOf) {
  public static final Judgement DEFAULT =
      new Judgement("overlap", null, false, "quarter", null, false, false, null, null, false, null);

  /** The policies' codes. */
  public static List<String> policies() {
    return Arrays.stream(Policy.values()).map(Policy::code).toList();
  }

  Settings settings(Resources resources, int jobs) throws IOException {
    var bin = new Bins(Code.parse(Bins.Unit.class, bins), previousYear);
    Settings settings =
        Settings.of(resources)
            .withPolicy(Code.parse(Policy.class, policy))
            .withBins(bin)
            .withThreads(jobs);
    settings = tolerance == null ? settings : settings.withTolerance(tolerance);
    settings = side == null ? settings : settings.withSide(side);
    settings = mixSides ? settings.withMixedSides() : settings;
    settings = balance ? settings.withBalance() : settings;
    settings = asOf == null ? settings : settings.withAsOf(asOf);
    if (rates != null) {
      Rates table = table(rates);
      settings =
          currency == null ? settings.withRates(table) : settings.withCurrency(currency, table);
    }
    return convertTargets ? settings.withConvertedTargets() : settings;
  }

  private static Rates table(Path file) throws IOException {
    var lines = new ArrayList<Rates.Line>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      var notes = RecordReader.read(file.toString(), in, row -> lines.add(Rates.Line.read(row)));
      if (!notes.isEmpty()) {
        throw WrongFile.because(notes.get(0), "nothing was converted: mend the line, run again");
      }
    }
    return new Rates(lines);
  }
}
