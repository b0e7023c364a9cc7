package tallybook.workbook.style;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a role looks, as a line of the theme says it: {@code bold font:FFFFFF fill:12436D}.
 *
 * @param words the line's words, those without a colon mapped to themselves
 */
record Look(Map<String, String> words) {

  static Look parse(String line) {
    var words = new TreeMap<String, String>();
    for (String word : line.strip().split("\\s+")) {
      int colon = word.indexOf(':');
      if (colon < 0) {
        words.put(word, word);
      } else {
        words.put(word.substring(0, colon), word.substring(colon + 1));
      }
    }
    return new Look(words);
  }

  /** The same for publication: black on white, but for headings' weight. */
  Look plain() {
    var left = new TreeMap<>(words);
    left.keySet().removeAll(java.util.List.of("fill", "border", "unlocked", "underline"));
    left.put("font", "000000");
    if ("Input".equals(left.get("named"))) {
      left.remove("named");
    }
    return new Look(left);
  }

  boolean is(String word) {
    return words.containsKey(word);
  }

  @Nullable String get(String word) {
    return words.get(word);
  }
}
