package tallybook.mention.area;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Area;
import tallybook.catalogue.Catalogue;
import tallybook.mention.passage.Tokens;

/**
 * Codes of economies in notes: an article that pairs two of two letters ("FJ/AU", "LT→UA") means
 * economies by them wherever it writes them in capitals; one that pairs two of three letters, or
 * writes three of them amid small letters ("JPN took 3 Mt from AUS"), does so by all of these.
 */
final class CodePairs {
  private static final String JOINTS = "/-–→";

  /** Signs that join two codes with spaces about them, too: "RU × UZ". */
  private static final String OPEN_JOINTS = "/×⇄↔⇆⇔→&+";

  private static final int SHORT = 2;
  private static final int LONG = 3;

  /** So many codes of three letters are no chance. */
  private static final int ENOUGH = 3;

  private final Map<String, String> byCode = new HashMap<>();

  CodePairs(Catalogue catalogue) {
    for (Area area : catalogue.areas()) {
      String alpha2 = area.alpha2();
      if (alpha2 != null) {
        byCode.put(alpha2, area.code());
        byCode.put(area.code(), area.code());
      }
    }
  }

  /** The codes by which a text means economies. */
  Set<String> of(Tokens tokens) {
    var meant = new HashSet<String>();
    var amid = new HashSet<String>();
    boolean paired = false;
    for (int token = 0; token < tokens.size(); token++) {
      int length = length(tokens, token);
      if (length == 0) {
        continue;
      }
      String code = tokens.text(token, token + 1);
      if (!byCode.containsKey(code)) {
        continue;
      }
      if (length == LONG && (isSmall(tokens, token - 1) || isSmall(tokens, token + 1))) {
        amid.add(code);
      }
      if (isJoint(tokens, token + 1) && length(tokens, token + 2) == length) {
        String other = tokens.text(token + 2, token + 3);
        if (byCode.containsKey(other)) {
          meant.add(code);
          meant.add(other);
          paired |= length == LONG;
        }
      }
    }
    if (paired || amid.size() >= ENOUGH) {
      meant.addAll(amid);
    }
    return meant;
  }

  /** The economy of a token that is one of these codes, or null. */
  @Nullable String codeAt(Tokens tokens, int token, Set<String> meant) {
    if (meant.isEmpty() || length(tokens, token) == 0) {
      return null;
    }
    String text = tokens.text(token, token + 1);
    return meant.contains(text) ? byCode.get(text) : null;
  }

  /** The length of a token that may be a code, in capitals; 0 for any other. */
  private static int length(Tokens tokens, int token) {
    if (token >= tokens.size()) {
      return 0;
    }
    int start = tokens.start(token);
    int length = tokens.end(token) - start;
    if (length != SHORT && length != LONG || !tokens.isCapital(token)) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if (!Character.isUpperCase(tokens.printed(start + i))) {
        return 0;
      }
    }
    return length;
  }

  /** Whether a token is a number, or a word that ends in a small letter. */
  private static boolean isSmall(Tokens tokens, int token) {
    if (token < 0 || token >= tokens.size()) {
      return false;
    }
    return tokens.is(token, Tokens.NUMBER)
        || tokens.is(token, Tokens.WORD)
            && Character.isLowerCase(tokens.printed(tokens.end(token) - 1));
  }

  private static boolean isJoint(Tokens tokens, int token) {
    if (token >= tokens.size() || !tokens.is(token, Tokens.SIGN)) {
      return false;
    }
    char sign = tokens.folded(tokens.start(token));
    boolean glued = tokens.isGlued(token) && tokens.isGlued(token + 1);
    return glued ? JOINTS.indexOf(sign) >= 0 : OPEN_JOINTS.indexOf(sign) >= 0;
  }
}
