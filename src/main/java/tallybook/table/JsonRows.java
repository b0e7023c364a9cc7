package tallybook.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Printable;
import tallybook.observation.Row;

/**
 * The lines of a JSON lines file as rows, one at a time. Values that are themselves objects or
 * lists are passed over; a broken line costs that line alone. Lines of plain texts and numbers are
 * read in place ({@link FlatJson}), all others by Jackson. A row is valid until the next is read.
 */
final class JsonRows implements RowSource {
  private static final JsonFactory JSON = new JsonFactory();

  private final Window window;
  private final FlatJson flat = new FlatJson();
  private final @Nullable String nested;
  private Map<String, String> inner = Map.of();
  private int line;

  /**
   * @param nested the field whose value is an object to keep, or null
   */
  JsonRows(Window window, @Nullable String nested) throws IOException {
    this.window = window;
    this.nested = nested;
    window.skipByteOrderMark();
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public @Nullable Row next() throws IOException {
    while (true) {
      if (nested == null && flat.read(window)) {
        line++;
        return flat.cells();
      }
      String text = readLine();
      if (text == null) {
        return null;
      }
      line++;
      if (!text.isBlank()) {
        return row(text);
      }
    }
  }

  /** The rest of the line, without its end; null at the end of the file. */
  private @Nullable String readLine() throws IOException {
    int length = 0;
    while (true) {
      int end = window.from + length;
      while (end < window.limit && window.bytes[end] != '\n' && window.bytes[end] != '\r') {
        end++;
      }
      length = end - window.from;
      boolean isOpen = end == window.limit || window.bytes[end] == '\r' && end + 1 == window.limit;
      if (isOpen && window.more()) {
        continue;
      }
      if (length == 0 && window.length() == 0) {
        return null;
      }
      end = window.from + length;
      String text = new String(window.bytes, window.from, length, StandardCharsets.UTF_8);
      window.from = afterLine(end);
      return text;
    }
  }

  private int afterLine(int end) {
    if (end == window.limit) {
      return end;
    }
    boolean pair =
        window.bytes[end] == '\r' && end + 1 < window.limit && window.bytes[end + 1] == '\n';
    return end + (pair ? 2 : 1);
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
      throw new RowException(line, "not JSON: " + cause(e));
    } catch (IOException e) {
      throw e instanceof RowException row ? row : new RowException(line, "not JSON");
    }
    return fields::get;
  }

  /** Without what the parser says of its own options. */
  private static String cause(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    int more = message.indexOf(" (start marker");
    return Printable.oneLine(more < 0 ? message : message.substring(0, more));
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
