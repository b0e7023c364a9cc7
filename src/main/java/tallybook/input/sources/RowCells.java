package tallybook.input.sources;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.article.Days;
import tallybook.catalogue.Resources;
import tallybook.flow.Printable;
import tallybook.input.reader.Limits;
import tallybook.input.text.TableRows;

/** The cells of one row of a sources list, each checked. */
final class RowCells {
  private static final Set<String> NO =
      Set.of(
          Resources.builtIn()
              .properties("input/words.properties")
              .getOrDefault("no", "no")
              .split(" "));
  private static final int SHOWN = 40;

  private final Map<String, Integer> positions;
  private final Limits limits;
  private final SourcesReader.RowNotes notes;

  RowCells(Map<String, Integer> positions, Limits limits, SourcesReader.RowNotes notes) {
    this.positions = positions;
    this.limits = limits;
    this.notes = notes;
  }

  Optional<SourceRow> row(TableRows.Row row) {
    String file = cell(row, "file");
    if (file == null) {
      notes.row(row.line(), "sources.no_file", "names no file; left out");
      return Optional.empty();
    }
    String path = file.replace('\\', '/');
    if (leaves(path)) {
      notes.row(
          row.line(),
          "sources.outside",
          Printable.of(path, SHOWN) + " lies outside the list's folder; left out");
      return Optional.empty();
    }
    return Optional.of(
        new SourceRow(
            row.line(),
            path.startsWith("./") ? path.substring(2) : path,
            cell(row, "publisher"),
            day(row),
            cell(row, "title"),
            url(row),
            language(row),
            cell(row, "origin"),
            skip(row)));
  }

  private static boolean leaves(String path) {
    if (path.startsWith("/")
        || path.length() > 1 && path.charAt(1) == ':' && path.indexOf('/') == 2) {
      return true;
    }
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String cell(TableRows.Row row, String column) {
    Integer at = positions.get(column);
    if (at == null || at >= row.cells().size()) {
      return null;
    }
    String cell = CellText.read(row.cells().get(at).strip());
    if (cell.length() > limits.cell()) {
      notes.row(row.line(), "sources.long", column + " has " + cell.length() + " characters; cut");
      cell = cell.substring(0, limits.cell());
    }
    return cell.isEmpty() ? null : cell;
  }

  private @Nullable LocalDate day(TableRows.Row row) {
    String cell = cell(row, "published");
    if (cell == null) {
      return null;
    }
    Optional<LocalDate> day = Days.read(cell);
    if (day.isEmpty()) {
      String shown = Printable.of(cell, SHOWN);
      notes.row(
          row.line(),
          "sources.date",
          "\"" + shown + "\" is no day that can be read in one way; write it as 2024-06-12");
      return null;
    }
    if (day.get().isBefore(limits.earliest()) || day.get().isAfter(limits.latest())) {
      notes.row(row.line(), "sources.date", day.get() + " can't be a publication date; left empty");
      return null;
    }
    return day.get();
  }

  private @Nullable String url(TableRows.Row row) {
    String cell = cell(row, "url");
    if (cell == null) {
      return null;
    }
    String folded = cell.toLowerCase(Locale.ROOT);
    if (folded.startsWith("http://") || folded.startsWith("https://")) {
      return cell;
    }
    notes.row(
        row.line(),
        "sources.url",
        "\"" + Printable.of(cell, SHOWN) + "\" is no web address; left out");
    return null;
  }

  private @Nullable String language(TableRows.Row row) {
    String cell = cell(row, "language");
    return cell == null || cell.length() < 2 ? null : cell.substring(0, 2).toLowerCase(Locale.ROOT);
  }

  private boolean skip(TableRows.Row row) {
    String cell = cell(row, "skip");
    return cell != null && !NO.contains(cell.toLowerCase(Locale.ROOT));
  }
}
