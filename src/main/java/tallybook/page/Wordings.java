package tallybook.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Resources;

/** How codes of clues, verdicts and fields are worded for people: {@code theme/clues.tsv}. */
final class Wordings {
  private final Map<String, String> shown = new HashMap<>();

  private Wordings() {}

  /** Loads the wordings, with the meanings of the binding's weights behind them. */
  static Wordings load(Resources resources) {
    var wordings = new Wordings();
    resources
        .codeList("rules/binding.tsv")
        .forEach((code, line) -> wordings.shown.put(code, line.get("meaning")));
    resources
        .codeList("theme/clues.tsv")
        .forEach((code, line) -> wordings.shown.put(code, line.get("shown")));
    return wordings;
  }

  /** The wording of a code, of the longest beginning that has one, or the code itself. */
  String of(String code) {
    String part = code;
    while (true) {
      @Nullable String words = shown.get(part);
      if (words != null) {
        return words;
      }
      int dot = part.lastIndexOf('.');
      if (dot < 0) {
        return code;
      }
      part = part.substring(0, dot);
    }
  }
}
