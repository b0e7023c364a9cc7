package tallybook.cli;

/**
 * How many articles a second of late: the first ones, read while the program warms up, tell little
 * about the rest.
 */
final class Pace {
  private static final int KEPT = 50;

  private final long[] times = new long[KEPT];
  private final int[] counts = new int[KEPT];
  private int noted;

  /**
   * @param begin nanoseconds, from any zero
   */
  Pace(long begin) {
    note(0, begin);
  }

  /** Notes how many are done by now. */
  void note(int done, long now) {
    times[noted % KEPT] = now;
    counts[noted % KEPT] = done;
    noted++;
  }

  /** Articles a second, over the last notes; 0 if nothing is known yet. */
  double rate() {
    int last = (noted - 1) % KEPT;
    int first = noted > KEPT ? noted % KEPT : 0;
    double seconds = (times[last] - times[first]) / 1e9;
    return seconds <= 0 ? 0 : (counts[last] - counts[first]) / seconds;
  }
}
