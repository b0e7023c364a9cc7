package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which figures belong to which group, as the file's own list says; read when first asked. */
final class Choices {
  private final PackageFile file;
  private final Schema schema;
  private @Nullable Map<String, Set<String>> groups;

  Choices(PackageFile file, Schema schema) {
    this.file = file;
    this.schema = schema;
  }

  /** Whether a figure is one of a group; taken on trust where the list is gone. */
  boolean belongs(String id, String group) throws IOException {
    Map<String, Set<String>> known = groups == null ? read() : groups;
    groups = known;
    return known.isEmpty() || known.getOrDefault(group, Set.of()).contains(id);
  }

  private Map<String, Set<String>> read() throws IOException {
    Map<String, Set<String>> read = new HashMap<>();
    Schema.Known candidates =
        schema.tables().stream()
            .filter(t -> t.table().equals("Candidates"))
            .findFirst()
            .orElse(null);
    if (candidates == null) {
      return read;
    }
    Optional<TableFinder.Found> found = new TableFinder(file, new ArrayList<>()).find(candidates);
    if (found.isEmpty()) {
      return read;
    }
    Integer group = found.get().column("Group key");
    Integer id = found.get().column("Evidence ID");
    if (group == null || id == null) {
      return read;
    }
    try (InputStream in = file.open(found.get().sheet().part())) {
      file.rows(found.get().sheet(), in)
          .read(
              column -> column == group || column == id,
              (row, cells) -> {
                if (row > found.get().headingRow()) {
                  read.computeIfAbsent(
                          cells.getOrDefault(group, CellValue.BLANK).text(), g -> new HashSet<>())
                      .add(cells.getOrDefault(id, CellValue.BLANK).text());
                }
                return true;
              });
    }
    return read;
  }
}
