package tallybook.input.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value as Java's: a map, a list, a text; numbers and truth values as their text, null as
 * null. Nested no deeper than {@value #DEPTH}.
 */
public final class JsonTree {
  private static final int DEPTH = 64;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(20_000_000)
                  .build())
          .build();

  private JsonTree() {}

  /**
   * @throws IOException if the text is no JSON
   */
  public static @Nullable Object parse(String text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      return value(parser);
    }
  }

  /** The value that a parser stands at; it is left at the value's last token. */
  static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(parser);
    }
    if (token == JsonToken.START_ARRAY) {
      return array(parser);
    }
    return token == null || token == JsonToken.VALUE_NULL ? null : parser.getText();
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    var map = new LinkedHashMap<String, Object>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = value(parser);
      if (value != null) {
        map.putIfAbsent(name, value);
      }
    }
    return map;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    var list = new ArrayList<Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == null) {
        throw new IOException("a list is not closed");
      }
      Object value = value(parser);
      if (value != null) {
        list.add(value);
      }
    }
    return list;
  }

  /** The text at a path of names, through the first member of any list on the way. */
  public static Optional<String> text(@Nullable Object tree, String... path) {
    Object at = first(tree);
    for (String name : path) {
      at = at instanceof Map<?, ?> map ? first(map.get(name)) : null;
    }
    return at instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  private static @Nullable Object first(@Nullable Object tree) {
    Object at = tree;
    while (at instanceof List<?> list) {
      at = list.isEmpty() ? null : list.get(0);
    }
    return at;
  }
}
