package tallybook.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Area;
import tallybook.catalogue.Catalogue;

/**
 * Two-letter codes of economies in notes: an article that pairs two of them ("FJ/AU", "LT→UA")
 * means economies by them wherever it writes them in capitals.
 */
final class CodePairs {
  private static final String JOINTS = "/-→";
  private static final int LETTERS = 2;

  private final Map<String, String> byAlpha2 = new HashMap<>();

  CodePairs(Catalogue catalogue) {
    for (Area area : catalogue.areas()) {
      String alpha2 = area.alpha2();
      if (alpha2 != null) {
        byAlpha2.put(alpha2, area.code());
      }
    }
  }

  /** The alpha-2 codes that a text pairs. */
  Set<String> of(Tokens tokens) {
    var paired = new HashSet<String>();
    for (int token = 0; token + 2 < tokens.size(); token++) {
      if (isShort(tokens, token) && isJoint(tokens, token + 1) && isShort(tokens, token + 2)) {
        String first = tokens.text(token, token + 1);
        String second = tokens.text(token + 2, token + 3);
        if (byAlpha2.containsKey(first) && byAlpha2.containsKey(second)) {
          paired.add(first);
          paired.add(second);
        }
      }
    }
    return paired;
  }

  /** The economy of a token that is one of these codes, or null. */
  @Nullable String codeAt(Tokens tokens, int token, Set<String> paired) {
    if (paired.isEmpty() || !isShort(tokens, token)) {
      return null;
    }
    String text = tokens.text(token, token + 1);
    return paired.contains(text) ? byAlpha2.get(text) : null;
  }

  private static boolean isShort(Tokens tokens, int token) {
    int start = tokens.start(token);
    return tokens.end(token) - start == LETTERS
        && tokens.isCapital(token)
        && Character.isUpperCase(tokens.printed(start + 1));
  }

  private static boolean isJoint(Tokens tokens, int token) {
    return tokens.is(token, Tokens.SIGN)
        && JOINTS.indexOf(tokens.folded(tokens.start(token))) >= 0
        && tokens.isGlued(token)
        && tokens.isGlued(token + 1);
  }
}
