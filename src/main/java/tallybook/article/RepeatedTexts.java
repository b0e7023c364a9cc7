package tallybook.article;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows the texts that it has seen by two independent 64-bit sums over their characters, blanks and
 * line ends aside, so that a copy saved on another system is one too.
 */
public final class RepeatedTexts {
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final Map<Sum, String> firsts = new HashMap<>();

  private record Sum(long one, long other) {}

  /** The id of the first article with this text, or null if this is the first. */
  public @Nullable String firstWith(Article article) {
    return firsts.putIfAbsent(sum(article.text()), article.id());
  }

  private static Sum sum(String text) {
    long one = 0xcbf29ce484222325L;
    long other = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c != '\u00a0' && c != '\ufeff') {
        one = (one ^ c) * FNV_PRIME;
        other = Long.rotateLeft(other + c, 17) * GOLDEN;
      }
    }
    return new Sum(one, other);
  }
}
