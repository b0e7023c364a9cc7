package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Diagnostic;
import tallybook.workbook.sheets.Names;

/** The sheets of a workbook that is written again: which are ours, under which names. */
public final class Previous {
  private final Path path;
  private final Map<String, String> sheetNames = new LinkedHashMap<>();
  private final List<String> users = new ArrayList<>();
  private boolean foreign;

  private Previous(Path path) {
    this.path = path;
  }

  /**
   * Looks at the sheets of a workbook that was read.
   *
   * @param usual our tables with the names that their sheets have when nobody renames them
   */
  public static Previous of(ReadBack read, Map<String, String> usual) throws IOException {
    var previous = new Previous(read.file());
    try (PackageFile file = PackageFile.open(read.file())) {
      for (String table : usual.keySet()) {
        String name = previous.nameOf(table, read, file);
        if (name != null) {
          previous.sheetNames.put(table, name);
        }
      }
      file.sheets().stream()
          .map(PackageFile.SheetPart::name)
          .filter(name -> !previous.sheetNames.containsValue(name))
          .forEach(previous.users::add);
      previous.foreign =
          !previous.users.isEmpty()
              || file.parts().stream().anyMatch(p -> p.startsWith("xl/threadedComments/"))
              || previous.renamed(usual)
              || previous.reordered(file, usual);
    }
    return previous;
  }

  private @Nullable String nameOf(String table, ReadBack read, PackageFile file) {
    TableContent content = read.tables().get(table);
    if (content != null) {
      return content.found().sheet().name();
    }
    String marker = file.names().get(Names.sheet(table));
    if (marker == null || marker.contains("#REF!")) {
      return null;
    }
    String name = TableFinder.sheetOf(marker);
    return file.sheets().stream().anyMatch(s -> s.name().equals(name)) ? name : null;
  }

  private boolean renamed(Map<String, String> usual) {
    return sheetNames.entrySet().stream()
        .anyMatch(e -> !e.getValue().equals(usual.get(e.getKey())));
  }

  private boolean reordered(PackageFile file, Map<String, String> usual) {
    List<String> now = new ArrayList<>();
    file.sheets().forEach(s -> now.add(s.name()));
    List<String> ours = new ArrayList<>(usual.values());
    ours.retainAll(now);
    now.retainAll(ours);
    return !now.equals(ours);
  }

  /** Whether the workbook holds anything that a fresh one would not. */
  public boolean holdsTheUsers() {
    return foreign;
  }

  /** The names of sheets that are none of ours. */
  public List<String> sheetsOfTheUsers() {
    return List.copyOf(users);
  }

  /** The name of a table's sheet, as the user left it; null if the sheet is gone. */
  public @Nullable String sheetName(String table) {
    return sheetNames.get(table);
  }

  List<Diagnostic> movedReferences(List<Moves> moves) throws IOException {
    try (PackageFile file = PackageFile.open(path)) {
      return new Pointers(moves).in(file, sheetNames.values());
    }
  }

  /** The workbook with our sheets emptied. */
  public InputStream reduced() throws IOException {
    try (PackageFile file = PackageFile.open(path)) {
      List<PackageFile.SheetPart> ours =
          file.sheets().stream().filter(s -> sheetNames.containsValue(s.name())).toList();
      return new Reduction(file, ours).open();
    }
  }
}
