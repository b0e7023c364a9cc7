package tallybook.workbook;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import tallybook.observation.ByteStore;

/** A list that holds articles as bytes; {@code get} makes the source anew. */
public final class PackedSources extends AbstractList<Book.Source> implements RandomAccess {
  /** Numbers of a record, lengths of its texts aside. */
  private static final int NUMBERS = 8;

  private final ByteStore records = new ByteStore();
  private long[] places = new long[16];
  private int size;

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean add(Book.Source source) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size + (size >> 1));
    }
    places[size++] = write(source);
    modCount++;
    return true;
  }

  private long write(Book.Source source) {
    int room = NUMBERS * ByteStore.NUMBER;
    for (String text :
        new @Nullable String[] {
          source.id(),
          source.title(),
          source.publisher(),
          source.dated(),
          source.url(),
          source.language(),
          source.format(),
          source.text()
        }) {
      room += ByteStore.room(text);
    }
    for (String copy : source.copies()) {
      room += ByteStore.room(copy);
    }
    long place = records.begin(room);
    LocalDate day = source.published();
    records.text(source.id());
    optional(source.title());
    optional(source.publisher());
    records.number(day == null ? Long.MAX_VALUE : day.toEpochDay());
    records.text(source.dated());
    optional(source.url());
    records.text(source.language());
    records.text(source.format());
    records.number(source.copies().size());
    source.copies().forEach(records::text);
    records.text(source.text());
    return place;
  }

  private void optional(@Nullable String text) {
    records.number(text == null ? 0 : 1);
    if (text != null) {
      records.text(text);
    }
  }

  private static @Nullable String optional(ByteStore.Reader in) {
    return in.integer() == 0 ? null : in.text();
  }

  @Override
  public Book.Source get(int number) {
    if (number < 0 || number >= size) {
      throw new IndexOutOfBoundsException(number + " of " + size);
    }
    ByteStore.Reader in = records.read(places[number]);
    return new Book.Source(
        in.text(),
        optional(in),
        optional(in),
        day(in.number()),
        in.text(),
        optional(in),
        in.text(),
        in.text(),
        copies(in),
        in.text());
  }

  private static @Nullable LocalDate day(long day) {
    return day == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(day);
  }

  private static List<String> copies(ByteStore.Reader in) {
    int count = in.integer();
    var copies = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      copies.add(in.text());
    }
    return copies;
  }
}
