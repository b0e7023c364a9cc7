package tallybook.table;

import java.util.function.Function;

/**
 * A part of a record in the contract's order, such as its article: recognised by its bytes, so that
 * one that repeats from record to record is made once and shared.
 */
final class Part<T> {
  private final ByteCache<T> cache;
  private final Function<Cells, T> making;
  private final int first;
  private final int last;
  private final int first2;
  private final int last2;

  /**
   * A part that is one stretch of the record.
   *
   * @param bits 2^bits of the last ones are known
   * @param first its first field
   * @param last its last field
   */
  Part(int bits, Function<Cells, T> making, int first, int last) {
    this(bits, making, first, last, -1, -1);
  }

  /** A part of two stretches. */
  Part(int bits, Function<Cells, T> making, int first, int last, int first2, int last2) {
    this.cache = new ByteCache<>(bits);
    this.making = making;
    this.first = first;
    this.last = last;
    this.first2 = first2;
    this.last2 = last2;
  }

  /** Whether its first field is absent or empty. */
  boolean isAbsent(Cells cells) {
    return cells.end(first) <= cells.start(first);
  }

  /**
   * The part of a record.
   *
   * @throws IllegalArgumentException naming the field that is missing or wrong
   */
  T of(Cells cells) {
    byte[] bytes = cells.bytes();
    int start2 = first2 < 0 ? 0 : cells.rawStart(first2);
    int end2 = first2 < 0 ? 0 : cells.rawEnd(last2);
    T known = cache.get(bytes, cells.rawStart(first), cells.rawEnd(last), start2, end2);
    return known != null ? known : cache.put(bytes, making.apply(cells));
  }
}
