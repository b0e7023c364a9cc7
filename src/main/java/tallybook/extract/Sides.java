package tallybook.extract;

import org.jspecify.annotations.Nullable;

/**
 * The two areas of a figure.
 *
 * @param ref null where nothing tells it
 * @param counter null where the figure has none, or where it is of several economies
 */
record Sides(@Nullable String ref, @Nullable String counter) {
  static final Sides NONE = new Sides(null, null);

  Sides reversed() {
    return new Sides(counter, ref);
  }

  boolean has(String code) {
    return code.equals(ref) || code.equals(counter);
  }

  /** With another economy in the place of one of them. */
  Sides with(String side, String other) {
    return side.equals(ref) ? new Sides(other, counter) : new Sides(ref, other);
  }

  /** The side that is not this one; null if this is neither. */
  @Nullable String other(String code) {
    return code.equals(ref) ? counter : code.equals(counter) ? ref : null;
  }
}
