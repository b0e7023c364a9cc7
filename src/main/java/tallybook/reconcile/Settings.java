package tallybook.reconcile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Resources;
import tallybook.reconcile.key.Bins;
import tallybook.reconcile.rate.Rates;
import tallybook.reconcile.rule.Rules;

/**
 * What a user chooses for a run.
 *
 * @param policy for all cells that no decision gives another
 * @param bins how days become bins; {@code --flow-as-of}
 * @param side the reporter whose statistics win where the two sides differ, alpha-3; null: none
 * @param mixSides whether an identity may add exports of one side to imports of the other
 * @param balance whether Stone's least squares are asked for
 * @param currency that money is converted to, ISO 4217; null: none is
 * @param rates for that
 * @param convertTargets whether targets and forecasts are converted too, at the last known rate
 * @param asOf only figures published by that day; null: all
 * @param threads 1 or more; the result is the same with any number
 * @param rules thresholds, reliability, taxonomy and sentences
 */
public record Settings(
    Policy policy,
    Bins bins,
    @Nullable String side,
    boolean mixSides,
    boolean balance,
    @Nullable String currency,
    Rates rates,
    boolean convertTargets,
    @Nullable LocalDate asOf,
    int threads,
    Rules rules) {
  public Settings {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
  }

  /** The defaults, with the resources' rules. */
  public static Settings of(Resources resources) {
    return new Settings(
        Policy.OVERLAP,
        Bins.DEFAULT,
        null,
        false,
        false,
        null,
        Rates.NONE,
        false,
        null,
        1,
        Rules.load(resources));
  }

  public Settings withPolicy(Policy other) {
    return copy(other, bins, side, mixSides, balance, currency, rates, asOf, threads, rules);
  }

  public Settings withBins(Bins other) {
    return copy(policy, other, side, mixSides, balance, currency, rates, asOf, threads, rules);
  }

  public Settings withSide(String other) {
    return copy(policy, bins, other, mixSides, balance, currency, rates, asOf, threads, rules);
  }

  public Settings withMixedSides() {
    return copy(policy, bins, side, true, balance, currency, rates, asOf, threads, rules);
  }

  public Settings withBalance() {
    return copy(policy, bins, side, mixSides, true, currency, rates, asOf, threads, rules);
  }

  /** Money converted; targets and forecasts stay as they are. */
  public Settings withCurrency(String other, Rates table) {
    return copy(policy, bins, side, mixSides, balance, other, table, asOf, threads, rules);
  }

  /** Rates that explain differences, without converting anything. */
  public Settings withRates(Rates table) {
    return copy(policy, bins, side, mixSides, balance, currency, table, asOf, threads, rules);
  }

  public Settings withConvertedTargets() {
    return new Settings(
        policy, bins, side, mixSides, balance, currency, rates, true, asOf, threads, rules);
  }

  public Settings withAsOf(LocalDate day) {
    return copy(policy, bins, side, mixSides, balance, currency, rates, day, threads, rules);
  }

  public Settings withThreads(int other) {
    return copy(policy, bins, side, mixSides, balance, currency, rates, asOf, other, rules);
  }

  public Settings withRules(Rules other) {
    return copy(policy, bins, side, mixSides, balance, currency, rates, asOf, threads, other);
  }

  /** The tolerance for revisions as a share of the value: 0.01 for one per cent. */
  public Settings withTolerance(double share) {
    return withRules(rules.withTolerance(share));
  }

  private Settings copy(
      Policy policy,
      Bins bins,
      @Nullable String side,
      boolean mixSides,
      boolean balance,
      @Nullable String currency,
      Rates rates,
      @Nullable LocalDate asOf,
      int threads,
      Rules rules) {
    return new Settings(
        policy,
        bins,
        side,
        mixSides,
        balance,
        currency,
        rates,
        convertTargets,
        asOf,
        threads,
        rules);
  }
}
