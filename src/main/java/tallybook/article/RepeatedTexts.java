package tallybook.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Knows the texts that it has seen by two independent 64-bit sums over their characters, blanks and
 * line ends aside, so that a copy saved on another system is one too.
 */
public final class RepeatedTexts {
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  /** Two sums and the place of an id, by slot; slots are found by the first sum. */
  private long[] sums = new long[1 << 11];

  private int[] places = new int[1 << 10];

  /** The ids of first articles one after another in UTF-8, each with a zero at its end. */
  private byte[] ids = new byte[1 << 14];

  private int used = 1;
  private int size;

  /** The id of the first article with this text, or null if this is the first. */
  public @Nullable String firstWith(Article article) {
    long one = 0xcbf29ce484222325L;
    long other = 1;
    for (char c : article.text().toCharArray()) {
      if (c > ' ' && c != '\u00a0' && c != '\ufeff') {
        one = (one ^ c) * FNV_PRIME;
        other = Long.rotateLeft(other + c, 17) * GOLDEN;
      }
    }
    int slot = slot(one, other);
    if (places[slot] != 0) {
      return idAt(places[slot]);
    }
    sums[2 * slot] = one;
    sums[2 * slot + 1] = other;
    places[slot] = add(article.id());
    if (++size * 2 > places.length) {
      grow();
    }
    return null;
  }

  /** The slot of two sums, or the free one that they go to. */
  private int slot(long one, long other) {
    int mask = places.length - 1;
    int slot = (int) (one >>> 32) & mask;
    while (places[slot] != 0 && (sums[2 * slot] != one || sums[2 * slot + 1] != other)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldSums = sums;
    int[] oldPlaces = places;
    sums = new long[2 * oldSums.length];
    places = new int[2 * oldPlaces.length];
    for (int i = 0; i < oldPlaces.length; i++) {
      if (oldPlaces[i] != 0) {
        int slot = slot(oldSums[2 * i], oldSums[2 * i + 1]);
        sums[2 * slot] = oldSums[2 * i];
        sums[2 * slot + 1] = oldSums[2 * i + 1];
        places[slot] = oldPlaces[i];
      }
    }
  }

  private int add(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    while (used + bytes.length >= ids.length) {
      ids = Arrays.copyOf(ids, 2 * ids.length);
    }
    int place = used;
    System.arraycopy(bytes, 0, ids, place, bytes.length);
    used += bytes.length + 1;
    return place;
  }

  private String idAt(int place) {
    int end = place;
    while (ids[end] != 0) {
      end++;
    }
    return new String(ids, place, end - place, StandardCharsets.UTF_8);
  }
}
