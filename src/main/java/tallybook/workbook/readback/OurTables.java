package tallybook.workbook.readback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tallybook.flow.Diagnostic;
import tallybook.workbook.sheets.ChartsSheet;
import tallybook.workbook.sheets.LogRow;
import tallybook.workbook.sheets.OwnRowsSheet;
import tallybook.workbook.sheets.ReadMe;

/** Our tables in a file, read: what each holds of the user's, and what became of what is ours. */
final class OurTables {
  /** Cells of ours that later steps compare with, by table. */
  private static final Map<String, List<String>> ALSO_SEEN =
      Map.of(
          "Reconcile", List.of("Tool value", "Basis hash", "Since last run"),
          "Evidence", List.of("Since last run"),
          "Decisions",
              List.of(
                  "First read",
                  "Table",
                  "Column",
                  "Tool value then",
                  "Value before",
                  "State",
                  "Basis hash"),
          "RunLog", List.of("Value"),
          "OwnRows", List.of("Table", "Row key", "Column"));

  /** Tables that a person never types decisions into. */
  private static final Set<String> NOT_READ = Set.of("Candidates", "Dictionary", "ArticleText");

  private static final String TORN = "readback.torn";
  private static final int TORN_SHOWN = 5;

  private final Path path;
  private final PackageFile file;
  private final Schema schema;
  private final Notes notes;
  private final Map<String, TableContent> tables = new LinkedHashMap<>();
  private final List<NotesReader.Kept> userNotes = new ArrayList<>();
  private final List<LogRow> runLines = new ArrayList<>();
  private final List<Diagnostic> overwritten = new ArrayList<>();

  /** Takes what a person should know. */
  @FunctionalInterface
  interface Notes {
    void take(String code, String place, String text);
  }

  OurTables(Path path, PackageFile file, Schema schema, Notes notes) {
    this.path = path;
    this.file = file;
    this.schema = schema;
    this.notes = notes;
  }

  /** By name; those that were found, once they are read. */
  Map<String, TableContent> tables() {
    return tables;
  }

  /** The user's notes on our sheets. */
  List<NotesReader.Kept> notes() {
    return userNotes;
  }

  /** Lines of the Run log that tell of the last run alone. */
  List<LogRow> runLines() {
    return runLines;
  }

  /** Cells of ours that were typed over. */
  List<Diagnostic> overwritten() {
    return overwritten;
  }

  void read() throws IOException {
    var found = new ArrayList<String>();
    var finder = new TableFinder(file, found);
    var reader = new TableReader(file);
    for (Schema.Known known : schema.tables()) {
      Optional<TableFinder.Found> table = finder.find(known);
      if (NOT_READ.contains(known.table())) {
        if (table.isPresent()) {
          readColumnsOfTheUsers(table.get(), reader);
        }
      } else {
        if (table.isPresent()) {
          tables.put(
              known.table(),
              reader.read(table.get(), ALSO_SEEN.getOrDefault(known.table(), List.of())));
          userNotes.addAll(new NotesReader(file).read(table.get()));
          missingColumns(table.get());
          lookOver(table.get());
          if (known.table().equals("RunLog")) {
            runLines.addAll(RunLines.read(file, table.get()));
          }
        } else if (!known.table().equals(OwnRowsSheet.TABLE)) {
          notes.take(
              "readback.table", known.table(), "the table is gone: no edits are read from it");
        }
      }
    }
    for (String sheet : List.of(ReadMe.CONTENTS, ChartsSheet.SHEET)) {
      userNotes.addAll(new NotesReader(file).read(sheet));
    }
    found.forEach(text -> notes.take("readback.copy", path.getFileName().toString(), text));
  }

  /** What became of cells that are ours; rows that were torn apart say nothing. */
  private void lookOver(TableFinder.Found found) throws IOException {
    Overwritten.Result result = Overwritten.in(file, found);
    overwritten.addAll(result.notes());
    TableContent content = tables.get(found.known().table());
    if (content != null) {
      content.tear(result.torn().keySet());
    }
    tell(found.sheet().name(), result.torn());
  }

  private void tell(String sheet, Map<String, String> torn) {
    torn.entrySet().stream()
        .limit(TORN_SHOWN)
        .forEach(
            row ->
                notes.take(
                    TORN,
                    sheet + ", " + row.getKey(),
                    "beside this key stand cells of "
                        + row.getValue()
                        + ", as if some columns were sorted without the others: nothing of the row "
                        + "is applied, what was typed there is on Own rows; sort whole rows"));
    if (torn.size() > TORN_SHOWN) {
      notes.take(TORN, sheet, "and " + (torn.size() - TORN_SHOWN) + " more rows sorted in part");
    }
  }

  /** Of a table without cells of the user's: their notes, and columns that they have added. */
  private void readColumnsOfTheUsers(TableFinder.Found found, TableReader reader)
      throws IOException {
    userNotes.addAll(new NotesReader(file).read(found));
    if (!found.known().headings().keySet().containsAll(found.columns().keySet())) {
      tables.put(found.known().table(), reader.read(found, List.of()));
    }
  }

  private void missingColumns(TableFinder.Found found) {
    found
        .known()
        .yours()
        .forEach(
            (normal, heading) -> {
              if (!found.columns().containsKey(normal)) {
                notes.take(
                    "readback.column",
                    found.sheet().name(),
                    "the column \"" + heading + "\" is gone: what it held is kept as it was");
              }
            });
  }
}
