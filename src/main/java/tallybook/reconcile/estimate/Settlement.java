package tallybook.reconcile.estimate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.reconcile.claim.Series;
import tallybook.reconcile.key.PeriodKey;

/** A cell while it is being settled: its claims, their votes, the groups, and what is decided. */
public final class Settlement {
  private final Series series;
  private final int seriesNumber;
  private final PeriodKey period;
  private final int[] rows;
  private final int[] origins;
  private final List<Vote> votes = new ArrayList<>();
  private final List<Integer> superseded = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private List<Group> groups = List.of();
  private int winner = -1;
  private int place;
  private double[] scores = {};
  private @Nullable String key;
  private @Nullable Estimate estimate;
  private @Nullable Balanced balanced;

  Settlement(Series series, int seriesNumber, PeriodKey period, int[] rows, int[] origins) {
    this.series = series;
    this.seriesNumber = seriesNumber;
    this.period = period;
    this.rows = rows;
    this.origins = origins;
  }

  public Series series() {
    return series;
  }

  public int seriesNumber() {
    return seriesNumber;
  }

  public PeriodKey period() {
    return period;
  }

  /** Its number in the block, from 0. */
  int place() {
    return place;
  }

  void place(int number) {
    place = number;
  }

  public String key() {
    if (key == null) {
      key = series.key() + "|" + period.code();
    }
    return key;
  }

  /** Rows of its claims, in the fixed order. */
  public int[] rows() {
    return rows;
  }

  /** For each claim, the row whose id names its origin. */
  public int[] origins() {
    return origins;
  }

  public List<Vote> votes() {
    return votes;
  }

  /** Rows whose statement is counted in another cell. */
  public List<Integer> superseded() {
    return superseded;
  }

  /** The groups, weightiest first; empty if nothing votes. */
  public List<Group> groups() {
    return groups;
  }

  void group(List<Group> found) {
    groups = found;
    winner = found.isEmpty() ? -1 : 0;
  }

  public boolean hasWinner() {
    return winner >= 0;
  }

  /** The group that is published; ask {@link #hasWinner()} before. */
  public Group winner() {
    return groups.get(winner);
  }

  public int winnerNumber() {
    return winner;
  }

  void choose(int group) {
    winner = group;
  }

  void score(double[] byGroup) {
    scores = byGroup;
  }

  /** A group's weight after what stands around the cell; its weight where nothing was weighed. */
  public double score(int group) {
    return group < scores.length ? scores[group] : groups.get(group).weight();
  }

  /** Takes over the groups as a policy sees them. */
  void adopt(List<Group> seen, Group won) {
    groups = seen;
    winner = seen.indexOf(won);
  }

  /** All groups but the winner. */
  public List<Group> rivals() {
    var rivals = new ArrayList<Group>(groups);
    if (winner >= 0) {
      rivals.remove(winner);
    }
    return rivals;
  }

  /** What is published; null until {@link Estimator} has decided. */
  public Estimate estimate() {
    if (estimate == null) {
      throw new IllegalStateException("not settled yet: " + key());
    }
    return estimate;
  }

  public boolean isSettled() {
    return estimate != null;
  }

  public void settle(Estimate decided) {
    estimate = decided;
  }

  /** What is to know about the cell, in the order in which it was found. */
  public List<Finding> findings() {
    return findings;
  }

  public void find(Finding finding) {
    findings.add(finding);
  }

  /** What the identities make of it; null where they add nothing. */
  public @Nullable Balanced balanced() {
    return balanced;
  }

  /** Of two systems the narrower range stays. */
  public void balance(Balanced other) {
    balanced =
        balanced == null || other.range().width() < balanced.range().width() ? other : balanced;
  }
}
