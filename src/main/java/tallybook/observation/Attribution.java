package tallybook.observation;

import org.jspecify.annotations.Nullable;

/**
 * Whose word the figure is.
 *
 * @param speaker the person who states it, in the fullest form of the name; never an institution
 * @param source the body that the text names as the figure's origin
 * @param reporter the economy whose statistics or officials state it, alpha-3
 */
public record Attribution(
    @Nullable String speaker, @Nullable String source, @Nullable String reporter) {
  public static final Attribution NONE = new Attribution(null, null, null);
}
