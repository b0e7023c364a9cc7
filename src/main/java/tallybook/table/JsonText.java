package tallybook.table;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Printable;

/**
 * Values as JSON. A number is written out, without an exponent and without idle zeros, so that 6.2
 * billion is {@code 6200000000} in every language's reader. Characters that a terminal or an editor
 * would obey (controls, line separators, direction marks) are escaped, and so are halves of broken
 * pairs: what is written is printable, and valid UTF-8.
 */
final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private JsonText() {}

  /** The value as JSON: null, text, number, truth, a collection, or a map in its own order. */
  static String of(@Nullable Object value) {
    var json = new StringBuilder();
    append(value, json);
    return json.toString();
  }

  static void append(@Nullable Object value, StringBuilder json) {
    if (value == null) {
      json.append("null");
    } else if (value instanceof BigDecimal number) {
      json.append(plain(number));
    } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      json.append(value);
    } else if (value instanceof Number number) {
      json.append(plain(new BigDecimal(number.toString())));
    } else if (value instanceof Map<?, ?> map) {
      appendMap(map, json);
    } else if (value instanceof Collection<?> list) {
      appendList(list, json);
    } else {
      appendString(value.toString(), json);
    }
  }

  /** The number without exponent or idle zeros: {@code 12.5}, {@code 6200000000}. */
  static String plain(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    return number.scale() == 0 ? number.toString() : number.stripTrailingZeros().toPlainString();
  }

  private static void appendMap(Map<?, ?> map, StringBuilder json) {
    char mark = '{';
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.append(mark);
      appendString(String.valueOf(entry.getKey()), json);
      json.append(':');
      append(entry.getValue(), json);
      mark = ',';
    }
    json.append(mark == '{' ? "{}" : "}");
  }

  private static void appendList(Collection<?> list, StringBuilder json) {
    char mark = '[';
    for (Object item : list) {
      json.append(mark);
      append(item, json);
      mark = ',';
    }
    json.append(mark == '[' ? "[]" : "]");
  }

  static void appendString(String text, StringBuilder json) {
    json.append('"');
    int plain = plainLength(text);
    json.append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> appendChar(c, Printable.isObeyed(text, i), json);
      }
    }
    json.append('"');
  }

  /** How many characters at the beginning stand for themselves: mostly all. */
  private static int plainLength(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c >= 0x7f) {
        break;
      }
      i++;
    }
    return i;
  }

  private static void appendChar(char c, boolean unprintable, StringBuilder json) {
    if (unprintable) {
      json.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        json.append(HEX.charAt(c >> shift & 0xf));
      }
    } else {
      json.append(c);
    }
  }
}
