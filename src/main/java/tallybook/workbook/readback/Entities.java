package tallybook.workbook.readback;

import java.util.Map;

/** The escapes of XML, and those that the file format adds for characters XML can't hold. */
final class Entities {
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private Entities() {}

  /** Undoes {@code &amp;} and {@code &#10;}; what is no escape stays. */
  static String decode(String text) {
    var plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int amp = text.indexOf('&', at);
      int end = amp < 0 ? -1 : text.indexOf(';', amp);
      if (end < 0) {
        return plain.append(text, at, text.length()).toString();
      }
      plain.append(text, at, amp).append(one(text.substring(amp + 1, end)));
      at = end + 1;
    }
    return plain.toString();
  }

  private static String one(String name) {
    String named = NAMED.get(name);
    if (named != null) {
      return named;
    }
    try {
      if (name.startsWith("#x")) {
        return Character.toString(Integer.parseInt(name.substring(2), 16));
      }
      if (name.startsWith("#")) {
        return Character.toString(Integer.parseInt(name.substring(1)));
      }
    } catch (IllegalArgumentException e) {
      return "&" + name + ";";
    }
    return "&" + name + ";";
  }

  /** Undoes {@code _x000D_} and the like. */
  static String unescape(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    var plain = new StringBuilder();
    int from = 0;
    while (at >= 0) {
      if (at + 7 <= text.length() && text.charAt(at + 6) == '_' && hex(text, at + 2)) {
        plain
            .append(text, from, at)
            .append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
        from = at + 7;
        at = text.indexOf("_x", from);
      } else {
        at = text.indexOf("_x", at + 2);
      }
    }
    return plain.append(text, from, text.length()).toString();
  }

  private static boolean hex(String text, int at) {
    for (int i = at; i < at + 4; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
