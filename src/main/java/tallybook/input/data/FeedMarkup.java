package tallybook.input.data;

import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * A feed's markup before it is parsed: no document type, so that no entity is ever declared; the
 * names that HTML knows ({@code &nbsp;}) as their characters; other names as plain text.
 */
final class FeedMarkup {
  private static final Set<String> XML = Set.of("amp", "lt", "gt", "quot", "apos");
  private static final int LONGEST_NAME = 32;

  private FeedMarkup() {}

  static String clean(String text) {
    return withoutNames(withoutDoctype(text.stripLeading()));
  }

  /** Cut from its mark to the bracket that closes it; one never closed takes all. */
  private static String withoutDoctype(String text) {
    int start = text.indexOf("<!DOCTYPE");
    if (start < 0) {
      return text;
    }
    boolean inner = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      inner = c == '[' || inner && c != ']';
      if (c == '>' && !inner) {
        return text.substring(0, start) + text.substring(i + 1);
      }
    }
    return text.substring(0, start);
  }

  private static String withoutNames(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    var out = new StringBuilder(text.length() + 64);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String name = c == '&' ? name(text, i + 1) : "";
      if (name.isEmpty() || XML.contains(name)) {
        out.append(c);
      } else {
        String whole = "&" + name + ";";
        String character = Parser.unescapeEntities(whole, true);
        out.append(character.equals(whole) ? "&amp;" + name + ";" : character);
        i += whole.length() - 1;
      }
    }
    return out.toString();
  }

  /** The name between an ampersand and its semicolon; empty for a number, or if it is none. */
  private static String name(String text, int from) {
    for (int i = from; i < Math.min(text.length(), from + LONGEST_NAME); i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return text.substring(from, i);
      }
      if (c > 127 || !Character.isLetterOrDigit(c)) {
        return "";
      }
    }
    return "";
  }
}
