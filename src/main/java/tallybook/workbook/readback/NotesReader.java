package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.sheets.Names;
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
  record Kept(
      String table,
      String key,
      String heading,
      String author,
      String text,
      @Nullable String thread) {

    /** What it says, without what Excel adds for programs that know no threads. */
    String words() {
      return unthreaded(text);
    }
  }

  /** Notes on a sheet of ours that is no table, by their addresses. */
  List<Kept> read(String table) throws IOException {
    String marker = file.names().get(Names.sheet(table));
    var kept = new ArrayList<Kept>();
    for (PackageFile.SheetPart sheet : file.sheets()) {
      if (marker != null && TableFinder.sheetOf(marker).equals(sheet.name())) {
        for (Raw note : on(sheet)) {
          kept.add(note.at(table, "", note.address()));
        }
      }
    }
    return kept;
  }

  List<Kept> read(TableFinder.Found found) throws IOException {
    List<Raw> notes = on(found.sheet());
    return notes.isEmpty() ? List.of() : placed(found, notes);
  }

  private List<Raw> on(PackageFile.SheetPart sheet) throws IOException {
    List<Raw> notes = new ArrayList<>();
    Map<String, String> threads = Threads.on(sheet, file);
    for (PackageFile.Relation relation : file.relationList(sheet.part())) {
      if (relation.type().equals("comments") && file.has(relation.target())) {
        notes.addAll(notes(relation.target(), threads));
      }
    }
    return notes;
  }

  private record Raw(String address, String author, String text, @Nullable String thread) {
    Kept at(String table, String key, String heading) {
      return new Kept(table, key, heading, author, text, thread);
    }
  }

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
              ? note.at(table, "", note.address())
              : note.at(table, key, heading));
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

  private List<Raw> notes(String part, Map<String, String> threads) throws IOException {
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
            author = written(authors, xml.attribute("authorId"));
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
            String said = Entities.unescape(text.toString());
            String thread = threads.get(author);
            notes.add(
                thread == null
                    ? new Raw(address, person(author), unthreaded(said), null)
                    : new Raw(address, author, said, thread));
          }
        }
      }
    }
    return notes;
  }

  private static String written(List<String> authors, @Nullable String index) {
    int at = index == null || !index.matches("\\d{1,6}") ? -1 : Integer.parseInt(index);
    return at >= 0 && at < authors.size() ? authors.get(at) : "";
  }

  private static String person(String author) {
    return author.startsWith(Threads.AUTHOR) || author.isBlank() ? "you" : author;
  }

  /** A threaded comment leaves a note for old readers: an explanation, then the words. */
  private static String unthreaded(String text) {
    int at = text.startsWith(THREADED) ? text.indexOf(COMMENT) : -1;
    return at < 0 ? text : text.substring(at + COMMENT.length()).strip();
  }
}
