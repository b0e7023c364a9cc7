package tallybook.extract.scene;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;

/**
 * The two areas of a figure.
 *
 * @param ref null where nothing tells it
 * @param counter null where the figure has none, or where it is of several economies
 */
public record Sides(@Nullable String ref, @Nullable String counter) {
  public static final String WORLD = "WLD";
  static final Sides NONE = new Sides(null, null);

  public Sides reversed() {
    return new Sides(counter, ref);
  }

  public boolean has(String code) {
    return code.equals(ref) || code.equals(counter);
  }

  /** With another economy in the place of one of them. */
  public Sides with(String side, String other) {
    return side.equals(ref) ? new Sides(other, counter) : new Sides(ref, other);
  }

  /** The side that is not this one; null if this is neither. */
  public @Nullable String other(String code) {
    return code.equals(ref) ? counter : code.equals(counter) ? ref : null;
  }

  /** In the order that an indicator's roles ask for: that of two-way trade has no first side. */
  public Sides ordered(Indicator.Roles roles) {
    return roles == Indicator.Roles.PAIR ? ordered() : this;
  }

  /** In the order of two-way trade: by the alphabet, and the world last. */
  Sides ordered() {
    if (ref == null || counter == null || counter.equals(WORLD)) {
      return this;
    }
    return ref.equals(WORLD) || ref.compareTo(counter) > 0 ? reversed() : this;
  }
}
