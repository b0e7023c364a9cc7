package tallybook.input.sources;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Resources;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.input.reader.Columns;
import tallybook.input.reader.Content;
import tallybook.input.reader.Limits;
import tallybook.input.reader.Unreadable;
import tallybook.input.text.CharsetLadder;
import tallybook.input.text.DelimitedText;
import tallybook.input.text.TableRows;

/**
 * Reads {@code sources.csv}, or a spreadsheet in its place. A wrong cell costs that cell, a wrong
 * row that row; a list that can't be read at all costs one message, and its articles go on without
 * it.
 */
public final class SourcesReader {
  private static final List<String> EXPECTED = List.of("publisher", "published");

  private final Columns columns;
  private final Limits limits;

  public SourcesReader(Resources resources, Limits limits) {
    this.columns = Columns.load(resources, "input/sources.tsv");
    this.limits = limits;
  }

  /**
   * @param name how messages call the list: its path from the input root
   * @param charset to read it with, or null to find out
   */
  public SourcesList read(Path list, String name, @Nullable Charset charset) {
    var notes = new RowNotes(name, limits.rowNotes());
    var rows = new LinkedHashMap<String, SourceRow>();
    try {
      read(table(Content.of(name, list), charset), notes, rows);
    } catch (Unreadable e) {
      notes.whole("sources." + e.code(), e.reason() + "; " + applied(rows));
    } catch (IOException e) {
      notes.whole("sources.unreadable", "can't be read; " + applied(rows));
    }
    return new SourcesList(name, rows.values(), notes.all());
  }

  private static String applied(Map<String, SourceRow> rows) {
    return rows.isEmpty()
        ? "the articles are read without it"
        : "the " + rows.size() + " rows before it are used";
  }

  private TableRows table(Content content, @Nullable Charset charset) throws IOException {
    byte[] bytes = content.bytes(limits.textBytes());
    return content.begins("PK\u0003\u0004")
        ? SheetRows.of(bytes, limits, columns)
        : new DelimitedText(CharsetLadder.decode(bytes, null, charset).text());
  }

  private void read(TableRows table, RowNotes notes, Map<String, SourceRow> rows)
      throws Unreadable {
    if (!table.hasNext()) {
      throw new Unreadable(
          "no_file_column",
          "is empty: its first line should read file,publisher,published,title,url");
    }
    List<String> header = table.next().cells();
    Map<String, Integer> positions = columns.positions(header);
    if (!positions.containsKey("file")) {
      throw new Unreadable(
          "no_file_column",
          "has no column \"file\" in its first line; separate columns by commas: file,publisher,published,title,url");
    }
    List<String> missing = EXPECTED.stream().filter(c -> !positions.containsKey(c)).toList();
    if (!missing.isEmpty()) {
      notes.whole("sources.columns", "has no column " + String.join(", ", missing));
    }
    var cells = new RowCells(positions, limits, notes);
    var ragged = new ArrayList<Integer>();
    while (table.hasNext()) {
      TableRows.Row row = table.next();
      if (!row.isBlank()) {
        if (row.cells().size() > header.size()) {
          ragged.add(row.line());
        }
        cells.row(row).ifPresent(read -> add(read, rows, notes));
      }
    }
    if (!ragged.isEmpty()) {
      notes.whole(
          "sources.ragged",
          "line "
              + ragged.get(0)
              + (ragged.size() == 1 ? " has" : " and " + (ragged.size() - 1) + " more have")
              + " more cells than the first line; a comma inside a cell asks for quotes around it");
    }
  }

  private static void add(SourceRow row, Map<String, SourceRow> rows, RowNotes notes) {
    SourceRow first = rows.putIfAbsent(row.file(), row);
    if (first != null) {
      Conflict.between(first, row)
          .ifPresent(said -> notes.row(row.line(), "sources.conflict", said));
    }
  }

  /** Notes on rows, the first few one by one. */
  static final class RowNotes {
    private final String list;
    private final int most;
    private final List<Diagnostic> notes = new ArrayList<>();
    private int rows;
    private int lastLine;

    RowNotes(String list, int most) {
      this.list = list;
      this.most = most;
    }

    void row(int line, String code, String message) {
      if (++rows <= most) {
        whole(code, "line " + line + ": " + message);
      }
      lastLine = line;
    }

    void whole(String code, String message) {
      notes.add(new Diagnostic(Severity.MEDIUM, code, Place.of(list), message));
    }

    List<Diagnostic> all() {
      if (rows > most) {
        whole(
            "sources.more",
            (rows - most) + " more rows have a fault, the last on line " + lastLine);
        rows = most;
      }
      return notes;
    }
  }
}
