package tallybook.reconcile.origin;

/**
 * A claim in a bucket.
 *
 * @param first half of the bucket's name
 * @param second the other half
 * @param day of publication
 * @param claim its place in the block
 */
record Entry(long first, long second, int day, int claim) implements Comparable<Entry> {

  boolean isWith(Entry other) {
    return first == other.first && second == other.second;
  }

  @Override
  public int compareTo(Entry other) {
    int order = Long.compare(first, other.first);
    if (order == 0) {
      order = Long.compare(second, other.second);
    }
    if (order == 0) {
      order = Integer.compare(day, other.day);
    }
    return order != 0 ? order : Integer.compare(claim, other.claim);
  }
}
