package tallybook.mention.layout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;

/** A text put together from pieces of another, each character with the place that it comes from. */
final class Draft {
  /** What a piece is. */
  enum Kind {
    /** Text in its place. */
    COPY,
    /** A caption's or a head's words, said again for a cell. */
    REPEAT,
    /** A cell's own characters. */
    VALUE,
    /** The name of a list's item, what it is to the list's heading told by nothing. */
    ITEM,
    /** The same, of the economy in which what the heading names happens. */
    HOST,
    /** The same, of a partner. */
    PARTNER
  }

  private static final Kind[] KINDS = Kind.values();

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private int[] origins = {};
  private byte[] kinds = {};

  Draft(String source) {
    this.source = source;
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  String text() {
    return text.toString();
  }

  void copy(int from, int to) {
    put(from, to, Kind.COPY);
  }

  void repeat(Span span) {
    put(span.start(), span.end(), Kind.REPEAT);
  }

  void value(Span span) {
    put(span.start(), span.end(), Kind.VALUE);
  }

  /** The name of a list's item. */
  void item(Span span, Item role) {
    Kind kind =
        switch (role) {
          case UNTOLD -> Kind.ITEM;
          case HOST -> Kind.HOST;
          case PARTNER -> Kind.PARTNER;
        };
    put(span.start(), span.end(), kind);
  }

  /** What the item is whose name holds a place; null where none does. */
  @Nullable Item item(int place) {
    return switch (KINDS[kinds[place]]) {
      case ITEM -> Item.UNTOLD;
      case HOST -> Item.HOST;
      case PARTNER -> Item.PARTNER;
      default -> null;
    };
  }

  /** A sign that the source does not hold; it comes from the place before it. */
  void sign(String sign) {
    int at = text.length();
    int origin = at == 0 ? 0 : origins[at - 1];
    text.append(sign);
    fit();
    Arrays.fill(origins, at, text.length(), origin);
    Arrays.fill(kinds, at, text.length(), (byte) Kind.REPEAT.ordinal());
  }

  private void put(int from, int to, Kind kind) {
    int at = text.length();
    text.append(source, from, to);
    fit();
    for (int i = from; i < to; i++) {
      origins[at + i - from] = i;
    }
    Arrays.fill(kinds, at, text.length(), (byte) kind.ordinal());
  }

  private void fit() {
    if (text.length() > origins.length) {
      int size = Math.max(2 * origins.length, text.length());
      origins = Arrays.copyOf(origins, size);
      kinds = Arrays.copyOf(kinds, size);
    }
  }

  boolean has(Span span, Kind kind) {
    for (int i = span.start(); i < span.end(); i++) {
      if (KINDS[kinds[i]] == kind) {
        return true;
      }
    }
    return false;
  }

  /**
   * The source's characters that a stretch comes from: a cell's own, else the first that run on.
   */
  Span original(Span span) {
    boolean cell = has(span, Kind.VALUE);
    int from = span.start();
    while (cell && KINDS[kinds[from]] != Kind.VALUE) {
      from++;
    }
    int to = from;
    while (to + 1 < span.end() && origins[to + 1] >= origins[to] && kinds[to + 1] == kinds[from]) {
      to++;
    }
    return new Span(origins[from], origins[to] + 1);
  }
}
