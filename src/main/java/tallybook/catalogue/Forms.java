package tallybook.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * The wordings that a lexicon cell stands for: {@code trade (turnover|volume) ; [bilateral] trade}
 * is four of them. Groups don't nest.
 */
final class Forms {
  /** Wordings of one pattern: each is kept, and a few more choices make millions of them. */
  private static final int MOST = 10_000;

  private static final String BETWEEN = " ; ";

  private Forms() {}

  /**
   * @throws ResourceException if a pattern stands for too many wordings
   */
  static List<String> of(TsvTable.Line line) {
    var forms = new ArrayList<String>();
    String patterns = line.required("forms");
    int from = 0;
    for (int end = patterns.indexOf(BETWEEN); end >= 0; end = patterns.indexOf(BETWEEN, from)) {
      add(patterns.substring(from, end), line, forms);
      from = end + BETWEEN.length();
    }
    add(patterns.substring(from), line, forms);
    return forms;
  }

  private static void add(String pattern, TsvTable.Line line, List<String> forms) {
    for (String form : expand(pattern.strip(), line)) {
      String tidy = isTidy(form) ? form : tidy(form);
      if (!tidy.isEmpty()) {
        forms.add(tidy);
      }
    }
  }

  private static boolean isTidy(String form) {
    boolean afterBlank = true;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean blank = c == ' ';
      if (blank && afterBlank || !blank && isBlank(c)) {
        return false;
      }
      afterBlank = blank;
    }
    return !afterBlank;
  }

  private static boolean isBlank(char c) {
    return (c <= ' ' || c > '~') && Character.isWhitespace(c);
  }

  /** One blank between words, none at the ends: what optional words leave may be more. */
  private static String tidy(String form) {
    var tidy = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (!isBlank(c)) {
        tidy.append(c);
      } else if (tidy.length() > 0 && tidy.charAt(tidy.length() - 1) != ' ') {
        tidy.append(' ');
      }
    }
    if (tidy.length() > 0 && tidy.charAt(tidy.length() - 1) == ' ') {
      tidy.setLength(tidy.length() - 1);
    }
    return tidy.toString();
  }

  private static List<String> expand(String pattern, TsvTable.Line line) {
    List<String> made = List.of("");
    int at = 0;
    while (at < pattern.length()) {
      int open = opening(pattern, at);
      if (open > at) {
        made = joined(made, List.of(pattern.substring(at, open)));
      }
      if (open == pattern.length()) {
        break;
      }
      int close = closing(pattern, open);
      var choices = new ArrayList<>(List.of(pattern.substring(open + 1, close).split("\\|", -1)));
      if (pattern.charAt(open) == '[') {
        choices.add("");
      }
      if ((long) made.size() * choices.size() > MOST) {
        throw line.fault("\"" + pattern + "\" stands for more than " + MOST + " wordings: part it");
      }
      made = joined(made, choices);
      at = close + 1;
    }
    return made;
  }

  /** The next bracket that is closed, or the pattern's end. */
  private static int opening(String pattern, int from) {
    int at = from;
    while (at < pattern.length() && closing(pattern, at) < 0) {
      at++;
    }
    return at;
  }

  /** Where the bracket at a place is closed; -1 if none opens there, or it stays open. */
  private static int closing(String pattern, int at) {
    char c = pattern.charAt(at);
    return c == '(' ? pattern.indexOf(')', at) : c == '[' ? pattern.indexOf(']', at) : -1;
  }

  private static List<String> joined(List<String> begun, List<String> choices) {
    var longer = new ArrayList<String>(begun.size() * choices.size());
    for (String beginning : begun) {
      for (String choice : choices) {
        longer.add(beginning.concat(choice));
      }
    }
    return longer;
  }
}
