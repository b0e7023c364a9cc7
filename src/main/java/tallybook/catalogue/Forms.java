package tallybook.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * The wordings that a lexicon cell stands for: {@code trade (turnover|volume) ; [bilateral] trade}
 * is four of them. Groups don't nest.
 */
final class Forms {
  private Forms() {}

  static List<String> of(String cell) {
    var forms = new ArrayList<String>();
    for (String pattern : cell.split(" ; ")) {
      for (String form : expand(pattern.strip())) {
        String tidy = String.join(" ", form.strip().split("\\s+"));
        if (!tidy.isEmpty()) {
          forms.add(tidy);
        }
      }
    }
    return forms;
  }

  private static List<String> expand(String pattern) {
    var made = new ArrayList<String>(List.of(""));
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      int close = c == '(' ? pattern.indexOf(')', at) : c == '[' ? pattern.indexOf(']', at) : -1;
      if (close < 0) {
        append(made, List.of(String.valueOf(c)));
        at++;
      } else {
        var choices = new ArrayList<>(List.of(pattern.substring(at + 1, close).split("\\|", -1)));
        if (c == '[') {
          choices.add("");
        }
        append(made, choices);
        at = close + 1;
      }
    }
    return made;
  }

  private static void append(List<String> made, List<String> choices) {
    var longer = new ArrayList<String>();
    for (String begun : made) {
      for (String choice : choices) {
        longer.add(begun + choice);
      }
    }
    made.clear();
    made.addAll(longer);
  }
}
