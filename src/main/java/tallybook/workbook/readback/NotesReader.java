package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.sheets.Note;
import tallybook.workbook.stream.Address;

/** The user's notes on a sheet of ours, by row key and heading. */
final class NotesReader {
  private static final String THREADED = "[Threaded comment]";
  private static final String COMMENT = "Comment:";

  private final PackageFile file;

  NotesReader(PackageFile file) {
    this.file = file;
  }

  /**
   * A note of the user's.
   *
   * @param key of its row, or empty for a note outside the rows
   * @param heading of its column, or the cell's address
   */
  record Kept(String table, String key, String heading, String author, String text) {}

  List<Kept> read(TableFinder.Found found) throws IOException {
    List<Raw> notes = new ArrayList<>();
    for (PackageFile.Relation relation : file.relationList(found.sheet().part())) {
      if (relation.type().equals("comments") && file.has(relation.target())) {
        notes.addAll(notes(relation.target()));
      }
    }
    return notes.isEmpty() ? List.of() : placed(found, notes);
  }

  private record Raw(String address, String author, String text) {}

  private List<Kept> placed(TableFinder.Found found, List<Raw> notes) throws IOException {
    Map<Integer, String> keys = keys(found);
    Map<Integer, String> headings = new TreeMap<>();
    found.written().forEach(headings::put);
    String table = found.known().table();
    var kept = new ArrayList<Kept>();
    for (Raw note : notes) {
      String digits = note.address().replaceAll("[^0-9]", "");
      String key = digits.isEmpty() ? null : keys.get(Integer.parseInt(digits));
      String heading = headings.get(Address.column(note.address()));
      kept.add(
          key == null || heading == null
              ? new Kept(table, "", note.address(), note.author(), note.text())
              : new Kept(table, key, heading, note.author(), note.text()));
    }
    return kept;
  }

  private Map<Integer, String> keys(TableFinder.Found found) throws IOException {
    Map<Integer, String> keys = new HashMap<>();
    Integer column = found.column(found.known().key());
    if (column == null) {
      return keys;
    }
    try (InputStream in = file.open(found.sheet().part())) {
      file.rows(found.sheet(), in)
          .read(
              c -> c == column,
              (row, cells) -> {
                if (row > found.headingRow() && cells.containsKey(column)) {
                  keys.put(row, cells.getOrDefault(column, CellValue.BLANK).text());
                }
                return true;
              });
    }
    return keys;
  }

  private List<Raw> notes(String part) throws IOException {
    var notes = new ArrayList<Raw>();
    var authors = new ArrayList<String>();
    try (InputStream in = file.open(part)) {
      var xml = new Xml(in);
      var text = new StringBuilder();
      var named = new StringBuilder();
      String address = "";
      String author = "";
      String inside = "";
      for (Xml.Token token = xml.next(); token != Xml.Token.DONE; token = xml.next()) {
        if (token == Xml.Token.START) {
          inside = xml.is("t") ? "t" : xml.is("author") ? "author" : "";
          if (xml.is("comment")) {
            address = String.valueOf(xml.attribute("ref"));
            author = author(authors, xml.attribute("authorId"));
            text.setLength(0);
          }
        } else if (token == Xml.Token.TEXT) {
          if (inside.equals("t")) {
            text.append(xml.string());
          } else if (inside.equals("author")) {
            named.append(xml.string());
          }
        } else {
          inside = "";
          if (xml.is("author")) {
            authors.add(named.toString());
            named.setLength(0);
          }
          if (xml.is("comment") && !text.toString().startsWith(Note.OURS)) {
            notes.add(new Raw(address, author, unthreaded(Entities.unescape(text.toString()))));
          }
        }
      }
    }
    return notes;
  }

  private static String author(List<String> authors, @Nullable String index) {
    int at = index == null || !index.matches("\\d{1,6}") ? -1 : Integer.parseInt(index);
    String author = at >= 0 && at < authors.size() ? authors.get(at) : "";
    return author.startsWith("tc=") || author.isBlank() ? "you" : author;
  }

  /** A threaded comment leaves a note for old readers: an explanation, then the words. */
  private static String unthreaded(String text) {
    int at = text.startsWith(THREADED) ? text.indexOf(COMMENT) : -1;
    return at < 0 ? text : text.substring(at + COMMENT.length()).strip();
  }
}
