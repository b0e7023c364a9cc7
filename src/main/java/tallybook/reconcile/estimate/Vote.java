package tallybook.reconcile.estimate;

import tallybook.reconcile.rule.Reliability.Tier;

/**
 * What one origin says in one cell, through the claim that stands for it.
 *
 * @param row the claim's row
 * @param origin the row whose id names the origin
 * @param tier of the most trusted of the origin's claims here
 * @param reliability 0 to 1
 * @param extraction how surely the figure was read, 0 to 1
 * @param weight the vote
 * @param value in base units
 * @param soft the interval with which figures are compared
 * @param hard what the words bound
 * @param grain the place value down to which the digits are likely meant
 * @param day first publication, epoch day
 * @param claims how many claims the origin has here
 * @param pinned whether a person chose it
 */
public record Vote(
    int row,
    int origin,
    Tier tier,
    double reliability,
    double extraction,
    double weight,
    double value,
    Band soft,
    Band hard,
    double grain,
    int day,
    int claims,
    boolean pinned) {

  /** Whether it names a value, rather than a bound. */
  public boolean isPoint() {
    return soft.isTwoSided();
  }

  /** Size of the grain beside the value: the less, the more precise. */
  double coarseness() {
    double size = Math.abs(value);
    return size == 0 ? 1 : grain / size;
  }
}
