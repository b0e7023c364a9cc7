package tallybook.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Printable;
import tallybook.observation.Row;

/**
 * The lines of a JSON lines file as rows, one at a time. Values that are themselves objects or
 * lists are passed over; a broken line costs that line alone.
 */
final class JsonRows implements RowSource {
  private static final JsonFactory JSON = new JsonFactory();

  private final BufferedReader in;
  private final @Nullable String nested;
  private Map<String, String> inner = Map.of();
  private int line;

  /**
   * @param nested the field whose value is an object to keep, or null
   */
  JsonRows(Reader reader, @Nullable String nested) {
    this.nested = nested;
    in = reader instanceof BufferedReader buffered ? buffered : new BufferedReader(reader);
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public @Nullable Row next() throws IOException {
    while (true) {
      String text = in.readLine();
      if (text == null) {
        return null;
      }
      line++;
      if (line == 1 && text.startsWith("\uFEFF")) {
        text = text.substring(1);
      }
      if (!text.isBlank()) {
        return row(text);
      }
    }
  }

  /** The nested object of the last record; empty if it had none. */
  Map<String, String> inner() {
    return inner;
  }

  private Row row(String text) throws RowException {
    Map<String, String> fields = new HashMap<>();
    inner = Map.of();
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new RowException(line, "not a JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT && name.equals(nested)) {
          inner = scalars(parser);
        } else if (token.isStructStart()) {
          parser.skipChildren();
        } else if (token != JsonToken.VALUE_NULL && !parser.getText().isEmpty()) {
          fields.put(name, parser.getText());
        }
      }
    } catch (JsonProcessingException e) {
      throw new RowException(line, "not JSON: " + Printable.oneLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw e instanceof RowException row ? row : new RowException(line, "not JSON");
    }
    return fields::get;
  }

  private static Map<String, String> scalars(JsonParser parser) throws IOException {
    Map<String, String> values = new TreeMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token.isStructStart()) {
        parser.skipChildren();
      } else if (token != JsonToken.VALUE_NULL) {
        values.put(name, parser.getText());
      }
    }
    return values;
  }
}
