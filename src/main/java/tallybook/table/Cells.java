package tallybook.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Row;

/**
 * A row whose cells are stretches of a buffer, put into texts only when they are asked for. It is
 * filled anew for every record.
 */
final class Cells implements Row {
  private final boolean isGuarded;
  private final Map<String, int[]> places = new HashMap<>();
  private int names;
  private byte[] bytes = {};
  private byte[] others = new byte[256];
  private int othersUsed;

  /** Where the cells' texts begin and end; an end before its begin is an absent cell. */
  private int[] starts = new int[32];

  private int[] ends = new int[32];

  /** The same with quotation marks. */
  private int[] rawStarts = new int[32];

  private int[] rawEnds = new int[32];

  /** Whether a cell's text lies in the other buffer, its escapes undone. */
  private boolean[] decoded = new boolean[32];

  /**
   * @param isGuarded whether an apostrophe before a formula's sign is taken off
   */
  Cells(boolean isGuarded) {
    this.isGuarded = isGuarded;
  }

  /** Names the next cell; of cells of one name the last that isn't empty counts. */
  int name(String name) {
    int[] before = places.getOrDefault(name, new int[0]);
    int[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = names;
    places.put(name, all);
    reserve(names);
    absent(names);
    return names++;
  }

  /** Whether the cell of that place has this name, and it alone. */
  boolean isNamed(int place, String name) {
    int[] all = places.get(name);
    return all != null && all.length == 1 && all[0] == place;
  }

  /** How many cells have names. */
  int names() {
    return names;
  }

  /** Makes all cells absent. */
  void clear(byte[] buffer) {
    bytes = buffer;
    othersUsed = 0;
    Arrays.fill(starts, 0);
    Arrays.fill(ends, -1);
  }

  /** The buffer in which cells lie that are written as they are. */
  byte[] bytes() {
    return bytes;
  }

  private void reserve(int place) {
    if (place >= starts.length) {
      int length = Math.max(place + 1, starts.length * 2);
      starts = Arrays.copyOf(starts, length);
      int known = ends.length;
      ends = Arrays.copyOf(ends, length);
      Arrays.fill(ends, known, length, -1);
      rawStarts = Arrays.copyOf(rawStarts, length);
      rawEnds = Arrays.copyOf(rawEnds, length);
      decoded = Arrays.copyOf(decoded, length);
    }
  }

  /** Whether that many first cells stand in the record, one behind the other. */
  boolean areInOrder(int count) {
    int before = -1;
    for (int i = 0; i < count; i++) {
      if (ends[i] < 0 || rawStarts[i] <= before) {
        return false;
      }
      before = rawStarts[i];
    }
    return true;
  }

  /** A cell without text, which yet stands at a place. */
  void absent(int place) {
    set(place, 0, -1, 0, 0);
  }

  boolean isSet(int place) {
    return ends[place] >= 0;
  }

  /** A cell that is written as it is. */
  void set(int place, int start, int end, int rawStart, int rawEnd) {
    reserve(place);
    starts[place] = start;
    ends[place] = end;
    rawStarts[place] = rawStart;
    rawEnds[place] = rawEnd;
    decoded[place] = false;
  }

  /** A cell whose text was appended to the other buffer from a place on. */
  void setDecoded(int place, int start, int rawStart, int rawEnd) {
    set(place, start, othersUsed, rawStart, rawEnd);
    decoded[place] = true;
  }

  /** Where the next appended byte will lie. */
  int mark() {
    return othersUsed;
  }

  void append(int b) {
    if (othersUsed == others.length) {
      others = Arrays.copyOf(others, othersUsed * 2);
    }
    others[othersUsed++] = (byte) b;
  }

  int rawStart(int place) {
    return rawStarts[place];
  }

  int rawEnd(int place) {
    return rawEnds[place];
  }

  /** The whole number of up to nine digits in a cell, 0 if it is empty; -1 if it is another. */
  int wholeNumber(int place) {
    int length = ends[place] - starts[place];
    if (decoded[place] || length > 9) {
      return -1;
    }
    int number = 0;
    for (int i = starts[place]; i < ends[place]; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The number of a cell such as 0.85, 1 if it is empty; NaN if it is another. */
  double share(int place) {
    int length = ends[place] - starts[place];
    if (length <= 0) {
      return 1;
    }
    if (decoded[place] || length > 10) {
      return Double.NaN;
    }
    long digits = 0;
    int count = 0;
    double unit = 1;
    boolean isFraction = false;
    for (int i = starts[place]; i < ends[place]; i++) {
      byte b = bytes[i];
      if (b == '.' && !isFraction) {
        isFraction = true;
      } else if (b >= '0' && b <= '9') {
        digits = digits * 10 + b - '0';
        count++;
        unit *= isFraction ? 10 : 1;
      } else {
        return Double.NaN;
      }
    }
    return count == 0 ? Double.NaN : digits / unit;
  }

  /** The buffer that holds a cell's text, between {@link #start} and {@link #end}. */
  byte[] source(int place) {
    return decoded[place] ? others : bytes;
  }

  /** Where a cell's text begins, behind the apostrophe that guards a formula's sign. */
  int start(int place) {
    int start = starts[place];
    boolean mayBeGuarded = isGuarded && ends[place] > start && source(place)[start] == '\'';
    return mayBeGuarded && isGuard(place) ? start + 1 : start;
  }

  /** One past the end of a cell's text; not behind its start if it is absent or empty. */
  int end(int place) {
    return ends[place];
  }

  private boolean isGuard(int place) {
    int bare = starts[place] + 1;
    String text = new String(source(place), bare, ends[place] - bare, StandardCharsets.UTF_8);
    return !CsvWriter.guarded(text).equals(text);
  }

  /** The cell's text, or null if it is absent or empty. */
  @Nullable String text(int place) {
    int start = start(place);
    int length = ends[place] - start;
    return length <= 0 ? null : new String(source(place), start, length, StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable String text(String field) {
    int[] all = places.get(field);
    if (all == null) {
      return null;
    }
    for (int i = all.length - 1; i >= 0; i--) {
      String text = text(all[i]);
      if (text != null) {
        return text;
      }
    }
    return null;
  }
}
