package tallybook.input.data;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tallybook.input.reader.Columns;
import tallybook.input.reader.Context;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.Part;
import tallybook.input.reader.Unreadable;

/** Tables whose rows are articles. */
public final class Lists {
  private Lists() {}

  /**
   * Where each known column stands.
   *
   * @throws Unreadable if there is no column of texts, nor of addresses
   */
  public static Map<String, Integer> positions(List<String> header, Context context)
      throws Unreadable {
    Columns columns = Columns.load(context.resources(), "input/records.tsv").with(context.fields());
    Map<String, Integer> positions = columns.positions(header);
    if (!positions.containsKey("text") && !positions.containsKey("url")) {
      throw new Unreadable(
          "no_list",
          "is no list of articles: no column is called text, body or content; name it with --field"
              + " text=COLUMN");
    }
    return positions;
  }

  /** The rows as articles, numbered from 1. */
  public static Drafts drafts(
      Iterator<List<String>> rows, Map<String, Integer> positions, String format, Context context) {
    int[] count = {0};
    return () -> {
      if (rows.hasNext()) {
        return part(rows.next(), positions, ++count[0], format, context);
      }
      if (count[0] == 0) {
        throw new Unreadable("no_text", "is a list without articles");
      }
      return null;
    };
  }

  static Part part(
      List<String> row, Map<String, Integer> positions, int number, String format, Context context)
      throws IOException {
    context.budget().enter();
    var cells = new HashMap<String, String>();
    positions.forEach(
        (code, at) -> {
          if (at < row.size()) {
            cells.put(code, row.get(at));
          }
        });
    return Record.part(cells, "#" + number, format);
  }
}
