package tallybook.input.sources;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tallybook.catalogue.Resources;
import tallybook.input.reader.Columns;
import tallybook.input.reader.Unreadable;
import tallybook.input.text.CharsetLadder;
import tallybook.input.text.Decoded;
import tallybook.input.text.DelimitedText;

/**
 * A sources list on disk, completed: rows for files that have none, at its end; the document's own
 * words in cells that are empty. What the user typed stays as typed – rows, their order, own
 * columns, separator, line ends, character set – and only rows that gain a cell are written anew.
 */
public final class SourcesFile {
  private static final List<String> COLUMNS =
      List.of("file", "publisher", "published", "title", "url");

  private final String mark;
  private final Charset charset;
  private final char separator;
  private final String lineEnd;
  private final List<Line> lines;
  private final List<String> header;
  private final Map<String, Integer> positions;
  private int added;
  private int filled;

  /** A row: as it stands in the file, and its cells. */
  private record Line(String raw, List<String> cells) {}

  private SourcesFile(Columns known, Decoded decoded, boolean marked) throws Unreadable {
    this.mark = marked ? "\ufeff" : "";
    this.charset = Charset.forName(decoded.charset());
    this.lineEnd = decoded.text().contains("\r\n") ? "\r\n" : "\n";
    var table = new DelimitedText(decoded.text());
    this.separator = table.separator();
    this.lines = lines(table, decoded.text());
    this.header = new ArrayList<>(lines.isEmpty() ? COLUMNS : lines.get(0).cells());
    this.positions = new LinkedHashMap<>(known.positions(header));
  }

  /**
   * Reads the list, or begins a new one if there is none.
   *
   * @throws Unreadable if it can't be read: then it can't be completed without a loss
   */
  public static SourcesFile open(Path list, Resources resources) throws IOException {
    Columns columns = Columns.load(resources, "input/sources.tsv");
    if (!Files.exists(list) || Files.size(list) == 0) {
      return new SourcesFile(columns, new Decoded("", "UTF-8", List.of()), false);
    }
    byte[] bytes = Files.readAllBytes(list);
    Decoded decoded = CharsetLadder.decode(bytes, null, null);
    var file = new SourcesFile(columns, decoded, isMarked(bytes));
    if (!file.positions.containsKey("file")) {
      throw new Unreadable("no_file_column", "has no column \"file\" in its first line");
    }
    if (!decoded.notes().isEmpty()) {
      throw new Unreadable("encoding", "holds bytes that are not " + decoded.charset());
    }
    return file;
  }

  private static boolean isMarked(byte[] bytes) {
    int first = bytes[0] & 0xff;
    return first == 0xef || first == 0xff || first == 0xfe;
  }

  private static List<Line> lines(DelimitedText table, String text) throws Unreadable {
    var lines = new ArrayList<Line>();
    while (table.hasNext()) {
      int start = table.position();
      List<String> cells = table.next().cells();
      lines.add(new Line(text.substring(start, table.position()), cells));
    }
    return lines;
  }

  /** Rows that were added. */
  public int added() {
    return added;
  }

  /** Cells of the user's own rows that were empty and are not any more. */
  public int filled() {
    return filled;
  }

  /** Fills and adds what the documents tell; in their order. */
  public void complete(List<Proposal> proposals) {
    if (lines.isEmpty()) {
      lines.add(new Line("", COLUMNS));
    }
    var byFile = new LinkedHashMap<String, Proposal>();
    proposals.forEach(proposal -> byFile.put(proposal.file(), proposal));
    addColumns();
    Set<String> listed = fill(byFile);
    byFile.forEach(
        (file, proposal) -> {
          if (!listed.contains(file)) {
            lines.add(new Line("", row(proposal)));
            added++;
          }
        });
  }

  private void addColumns() {
    boolean changed = lines.get(0).raw().isEmpty();
    for (String column : COLUMNS) {
      if (!positions.containsKey(column)) {
        positions.put(column, header.size());
        header.add(column);
        changed = true;
      }
    }
    if (changed) {
      lines.set(0, new Line("", List.copyOf(header)));
    }
  }

  private Set<String> fill(Map<String, Proposal> byFile) {
    var listed = new HashSet<String>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = lines.get(i).cells();
      String file = file(cells);
      Proposal proposal = byFile.get(file);
      listed.add(file);
      if (proposal != null) {
        var completed = new ArrayList<>(cells);
        int before = filled;
        positions.forEach((column, at) -> fill(completed, at, column, proposal));
        if (filled > before) {
          lines.set(i, new Line("", completed));
        }
      }
    }
    return listed;
  }

  private String file(List<String> cells) {
    int at = positions.getOrDefault("file", 0);
    String file = at < cells.size() ? CellText.read(cells.get(at).strip()).replace('\\', '/') : "";
    return file.startsWith("./") ? file.substring(2) : file;
  }

  private void fill(List<String> cells, int at, String column, Proposal proposal) {
    String told = proposal.cell(column).orElse("");
    if (!told.isEmpty() && (at >= cells.size() || cells.get(at).isBlank())) {
      while (cells.size() <= at) {
        cells.add("");
      }
      cells.set(at, told);
      filled++;
    }
  }

  private List<String> row(Proposal proposal) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < header.size(); i++) {
      int at = i;
      cells.add(
          positions.entrySet().stream()
              .filter(entry -> entry.getValue() == at)
              .findFirst()
              .flatMap(entry -> proposal.cell(entry.getKey()))
              .orElse(""));
    }
    return cells;
  }

  /** The list as it is now. */
  public String text() {
    var out = new StringBuilder(mark);
    for (Line line : lines) {
      if (line.raw().isEmpty()) {
        boolean first = true;
        for (String cell : line.cells()) {
          out.append(first ? "" : String.valueOf(separator))
              .append(CellText.written(cell, separator));
          first = false;
        }
        out.append(lineEnd);
      } else {
        out.append(line.raw());
        if (!line.raw().endsWith("\n") && !line.raw().endsWith("\r")) {
          out.append(lineEnd);
        }
      }
    }
    return out.toString();
  }

  /** Writes it beside its place and moves it there: it is the old one or the new one, whole. */
  public void write(Path list) throws IOException {
    String text = text();
    Charset used = charset.newEncoder().canEncode(text) ? charset : StandardCharsets.UTF_8;
    Path beside = list.resolveSibling("." + list.getFileName() + ".part");
    try {
      Files.write(beside, text.getBytes(used));
      Files.move(beside, list, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
