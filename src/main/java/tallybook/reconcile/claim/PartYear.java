package tallybook.reconcile.claim;

import java.util.ArrayList;
import java.util.List;

/** Finds words by which a quote speaks of a part of a year, letter case apart. */
final class PartYear {
  /** By their first letter, which is an ASCII one; the rest are looked for one by one. */
  private final String[][] byFirst = new String[128][];

  private final List<String> others = new ArrayList<>();

  /**
   * @param words in lower case
   */
  PartYear(List<String> words) {
    for (String word : words) {
      char first = word.charAt(0);
      if (first >= byFirst.length) {
        others.add(word);
        continue;
      }
      String[] before = byFirst[first] == null ? new String[0] : byFirst[first];
      String[] all = java.util.Arrays.copyOf(before, before.length + 1);
      all[before.length] = word;
      byFirst[first] = all;
      byFirst[Character.toUpperCase(first)] = all;
    }
  }

  boolean isIn(String quote) {
    for (int i = 0; i < quote.length(); i++) {
      char c = quote.charAt(i);
      String[] words = c < byFirst.length ? byFirst[c] : null;
      if (words != null && isAt(quote, i, words)) {
        return true;
      }
    }
    return !others.isEmpty()
        && others.stream().anyMatch(quote.toLowerCase(java.util.Locale.ROOT)::contains);
  }

  private boolean isAt(String quote, int place, String[] words) {
    char second = place + 1 < quote.length() ? quote.charAt(place + 1) : 0;
    for (String word : words) {
      boolean mayBe =
          second >= byFirst.length || word.length() == 1 || lower(second) == word.charAt(1);
      if (mayBe && quote.regionMatches(true, place, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static char lower(char ascii) {
    return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + 'a' - 'A') : ascii;
  }
}
