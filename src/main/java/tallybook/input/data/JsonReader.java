package tallybook.input.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.input.reader.Columns;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.FormatReader;
import tallybook.input.reader.Part;
import tallybook.input.reader.Unreadable;
import tallybook.input.text.CharsetLadder;
import tallybook.input.text.Decoded;

/**
 * Articles as JSON: one object, a list of them, a list under a name ({@code {"articles": […]}}), or
 * an object a line. The fields go by their usual names or by those the user gives.
 */
public final class JsonReader implements FormatReader {
  private static final Set<String> LISTS =
      Set.of("articles", "items", "results", "docs", "documents", "data", "stories", "hits");

  @Override
  public boolean accepts(Content content) {
    return content.isNamed(".json", ".jsonl", ".ndjson", ".jsonlines");
  }

  @Override
  public Drafts open(Content content, Context context) throws IOException {
    byte[] bytes = content.bytes(context.limits().documentBytes());
    if (bytes.length == 0) {
      throw new Unreadable("empty", "is empty");
    }
    Decoded decoded = CharsetLadder.decode(bytes, null, context.charset());
    return new Objects(
        JsonTree.FACTORY.createParser(new StringReader(decoded.text())),
        Columns.load(context.resources(), "input/records.tsv").with(context.fields()),
        "json, " + decoded.charset(),
        context);
  }

  private static final class Objects implements Drafts {
    private final JsonParser parser;
    private final Columns columns;
    private final String format;
    private final Context context;
    private int count;

    Objects(JsonParser parser, Columns columns, String format, Context context) {
      this.parser = parser;
      this.columns = columns;
      this.format = format;
      this.context = context;
    }

    @Override
    public @Nullable Part next() throws IOException {
      try {
        Map<?, ?> object = nextObject();
        if (object != null) {
          context.budget().enter();
          return Record.part(cells(object), "#" + ++count, format);
        }
      } catch (Unreadable e) {
        throw e;
      } catch (IOException e) {
        throw Unreadable.broken("JSON", e);
      }
      if (count == 0) {
        throw new Unreadable(
            "no_list",
            "holds no article: an object with a text; name its field with --field text=NAME");
      }
      return null;
    }

    /** Objects stand at the top, or in lists at the top or under a usual name. */
    private @Nullable Map<?, ?> nextObject() throws IOException {
      JsonToken token = parser.nextToken();
      while (token != null) {
        if (token == JsonToken.START_OBJECT) {
          Map<?, ?> object = objectOrList();
          if (object != null) {
            return object;
          }
        }
        token = parser.nextToken();
      }
      return null;
    }

    /** The object, or null if it only wraps a list, which the parser then stands in. */
    private @Nullable Map<?, ?> objectOrList() throws IOException {
      var fields = new HashMap<String, Object>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.START_ARRAY && isListName(name) && !holdsText(fields)) {
          return null;
        }
        Object tree = JsonTree.value(parser);
        if (tree != null) {
          fields.putIfAbsent(name, tree);
        }
      }
      return holdsText(fields) || !fields.isEmpty() && wrapsNothing(fields) ? fields : null;
    }

    private static boolean isListName(String name) {
      return LISTS.contains(name.toLowerCase(java.util.Locale.ROOT));
    }

    private boolean holdsText(Map<String, Object> fields) {
      return fields.keySet().stream()
          .anyMatch(name -> columns.code(name).filter("text"::equals).isPresent());
    }

    /** An object with an address and no text is an article that was not fetched. */
    private boolean wrapsNothing(Map<String, Object> fields) {
      return fields.keySet().stream()
          .anyMatch(name -> columns.code(name).filter("url"::equals).isPresent());
    }

    private Map<String, String> cells(Map<?, ?> object) {
      var cells = new HashMap<String, String>();
      object.forEach(
          (name, value) ->
              columns
                  .code(String.valueOf(name))
                  .ifPresent(code -> cells.putIfAbsent(code, flat(value))));
      return cells;
    }

    /** A list of texts is paragraphs; an object of several forms is the first text in it. */
    private static String flat(Object value) {
      if (value instanceof List<?> list) {
        return String.join("\n", list.stream().map(Objects::flat).toList());
      }
      if (value instanceof Map<?, ?> map) {
        return map.values().stream().map(Objects::flat).findFirst().orElse("");
      }
      return String.valueOf(value);
    }

    @Override
    public void close() throws IOException {
      parser.close();
    }
  }
}
