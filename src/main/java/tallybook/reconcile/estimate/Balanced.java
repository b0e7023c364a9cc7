package tallybook.reconcile.estimate;

/**
 * What the identities make of a cell.
 *
 * @param range its stated range, narrowed by the others
 * @param value Stone's value, or NaN
 * @param deviation standard deviation of that, or NaN
 */
public record Balanced(Band range, double value, double deviation) {}
