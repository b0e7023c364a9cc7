package tallybook.reconcile.newsworld;

/**
 * What kind of press is simulated.
 *
 * @param pairs pairs of economies
 * @param events mean number of statements a pair and year
 * @param errors multiplies all error rates
 * @param copies mean number of reprints of a statement
 * @param visible chance that the tool sees that a reprint is one
 */
record Scenario(
    String name, int pairs, double events, double errors, double copies, double visible) {
  static final Scenario BASE = new Scenario("base", 120, 2.2, 1, 3, 0.85);

  Scenario ofPairs(int other) {
    return new Scenario(name, other, events, errors, copies, visible);
  }
}
