package tallybook.observation;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * A list that holds its items as bytes. {@code get} makes the item anew; what is added is there to
 * stay.
 */
public abstract class PackedList<T> extends AbstractList<T> implements RandomAccess {
  private final ByteStore records;
  private long[] places;
  private int size;

  protected PackedList() {
    records = new ByteStore();
    places = new long[16];
  }

  /**
   * The same items in another order, at eight bytes each.
   *
   * @param rows numbers of items of the other list
   */
  protected PackedList(PackedList<T> other, int[] rows) {
    records = other.records;
    places = new long[rows.length];
    size = rows.length;
    for (int i = 0; i < size; i++) {
      places[i] = other.places[rows[i]];
    }
  }

  /** Writes an item's record. */
  protected abstract void write(T item, ByteStore out);

  /** Reads what {@link #write} wrote. */
  protected abstract T read(ByteStore.Reader in);

  /** An item was written, and its record begins at a place. */
  protected void written(long place) {}

  @Override
  public final int size() {
    return size;
  }

  @Override
  public final boolean add(T item) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size + (size >> 1) + 1);
    }
    write(item, records);
    places[size] = records.end();
    written(places[size++]);
    modCount++;
    return true;
  }

  @Override
  public final T get(int number) {
    return read(record(number));
  }

  /** An item's record, from its beginning. */
  protected final ByteStore.Reader record(int number) {
    if (number < 0 || number >= size) {
      throw new IndexOutOfBoundsException(number + " of " + size);
    }
    return records.read(places[number]);
  }

  /** What stands at a place of the records. */
  protected final ByteStore.Reader at(long place) {
    return records.read(place);
  }
}
