package tallybook.mention.voice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Reason;
import tallybook.observation.Attribution;

/**
 * Whose word a place of a text is.
 *
 * @param speaker the person who says it, in the fullest form of the name; null if nobody is named
 * @param source the body that it comes from, as the text calls it
 * @param reporter the economy of that body, or of the official who speaks; alpha-3
 * @param area the economy that "our country" means here: the speaker's; alpha-3
 */
public record Voice(
    @Nullable String speaker,
    @Nullable String source,
    @Nullable String reporter,
    @Nullable String area,
    List<Reason> reasons) {
  /** The author's own. */
  public static final Voice NONE = new Voice(null, null, null, null, List.of());

  public Voice {
    reasons = List.copyOf(reasons);
  }

  public Attribution attribution() {
    return new Attribution(speaker, source, reporter);
  }
}
