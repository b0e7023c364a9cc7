package tallybook.measure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Row;

/**
 * A labelled figure: the contract's fields as texts, and for each the further values that a careful
 * reader may give.
 *
 * @param optional whether careful readers may differ on whether it is an observation at all
 */
record Gold(
    Map<String, @Nullable String> fields,
    Map<String, List<@Nullable String>> alternatives,
    boolean optional)
    implements Row {

  @Override
  public @Nullable String text(String field) {
    return fields.get(field);
  }

  /** The label's own value first, then the accepted others. */
  List<@Nullable String> accepted(String field) {
    var values = new ArrayList<@Nullable String>();
    values.add(fields.get(field));
    values.addAll(alternatives.getOrDefault(field, List.of()));
    return values;
  }

  /** Reads JSON lines of labels. */
  static List<Gold> read(InputStream in) throws IOException {
    var labels = new ArrayList<Gold>();
    try (JsonParser parser = new JsonFactory().createParser(in)) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        labels.add(label(parser));
      }
    }
    return labels;
  }

  private static Gold label(JsonParser parser) throws IOException {
    var fields = new LinkedHashMap<String, @Nullable String>();
    var alternatives = new LinkedHashMap<String, List<@Nullable String>>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("alt")) {
        readAlternatives(parser, alternatives);
      } else {
        fields.put(name, scalar(parser));
      }
    }
    return new Gold(fields, alternatives, "true".equals(fields.get("optional")));
  }

  /** One object, or a list of them: field to a value or a list of values. */
  private static void readAlternatives(
      JsonParser parser, Map<String, List<@Nullable String>> alternatives) throws IOException {
    int depth = 0;
    @Nullable String field = null;
    do {
      JsonToken token = parser.currentToken();
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token == JsonToken.FIELD_NAME) {
        field = parser.currentName();
      } else if (field != null) {
        alternatives.computeIfAbsent(field, key -> new ArrayList<>()).add(scalar(parser));
      }
    } while (depth > 0 && parser.nextToken() != null);
  }

  private static @Nullable String scalar(JsonParser parser) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
  }
}
