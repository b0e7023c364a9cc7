package tallybook.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Severity;
import tallybook.observation.Interval;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimeBasis;

/**
 * One series in one period, settled: what is published, how sure it is, and why.
 *
 * @param series the key that all its evidence shares
 * @param periodKey the bin of comparable periods: {@code 2020}, {@code ~2024-Q2}, {@code @2021-Q3},
 *     {@code Σ?/@2021-Q3}, {@code ?}
 * @param asOfDates the real dates behind a bin, sorted
 * @param value the published value in base units, or null if none is
 * @param valueQualifier {@code exact}, {@code approximately}, {@code at_least}, {@code at_most} or
 *     {@code range}; null if there is no value
 * @param published the range with tolerance and serious rivals
 * @param agreed what the words of the winning evidence bound
 * @param policyDefaultValue what the default policy would have published, where it differs
 * @param confidence 0 to 0.90, the product of the factors
 * @param severity of the gravest flag
 * @param flags gravest first
 * @param evidence every figure of the cell, with its part in it, winners first
 * @param rationale at most four sentences
 * @param decision id and state of the decision that shaped it, {@code d-0001 applied}, or null
 * @param basis hash of the evidence, before any decision
 * @param balanced what accounting identities make of the value; null where they add nothing
 */
public record ReconciledCell(
    SeriesKey series,
    String periodKey,
    TimeBasis timeBasis,
    List<LocalDate> asOfDates,
    @Nullable BigDecimal value,
    @Nullable String valueQualifier,
    Interval published,
    Interval agreed,
    @Nullable Balance balanced,
    int articles,
    int origins,
    String policy,
    @Nullable BigDecimal policyDefaultValue,
    double confidence,
    Factors factors,
    Severity severity,
    List<Flag> flags,
    List<Evidence> evidence,
    List<Vintage> vintages,
    List<String> rationale,
    @Nullable String decision,
    String basis)
    implements CellGlance {
  public ReconciledCell {
    asOfDates = List.copyOf(asOfDates);
    flags = List.copyOf(flags);
    evidence = List.copyOf(evidence);
    vintages = List.copyOf(vintages);
    rationale = List.copyOf(rationale);
  }

  /** The cell's name: series key and period key, {@code |} between. */
  public String key() {
    return series + "|" + periodKey;
  }

  /**
   * The five factors of confidence, each 0 to 1.
   *
   * @param backing by independent origins
   * @param dissent winner's share of all weight
   * @param extraction how surely the figures were read
   * @param time how surely the period is known
   * @param jump how well it fits its neighbours
   */
  public record Factors(
      double backing, double dissent, double extraction, double time, double jump) {}

  /** Something to know about the cell; the code is the specification's, {@code SINGLE_ORIGIN}. */
  public record Flag(String code, Severity severity, List<String> arguments, String sentence) {
    public Flag {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A figure's part in a cell.
   *
   * @param observation its id
   * @param role supports, bound, rival, superseded, excluded, pinned or counter
   * @param origin the id of the origin's first observation
   * @param group 1 for the winning group, then 2 …; 0 if it has no vote
   * @param weight its vote, 0 if it has none
   * @param soft the interval with rounding and revision tolerance that comparisons used
   */
  public record Evidence(
      String observation, String role, String origin, int group, double weight, Interval soft) {}

  /** What was known on a day. */
  public record Vintage(LocalDate published, BigDecimal value) {}

  /**
   * The cell seen through the identities it takes part in; the reconciled value is never replaced.
   *
   * @param range the agreed range, tightened by the other terms' ranges
   * @param value Stone's least-squares value, or null if balancing wasn't asked for or was refused
   * @param adjustment balanced less reconciled value, or null
   * @param deviation standard deviation of the balanced value, or null
   */
  public record Balance(
      Interval range,
      @Nullable BigDecimal value,
      @Nullable BigDecimal adjustment,
      @Nullable BigDecimal deviation) {}

  @Override
  public int observations() {
    return evidence.size();
  }

  @Override
  public List<String> flagCodes() {
    return flags.stream().map(Flag::code).toList();
  }
}
