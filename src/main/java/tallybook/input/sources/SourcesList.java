package tallybook.input.sources;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallybook.flow.Diagnostic;

/** The rows of a sources list by the file they are about, and what was wrong with the others. */
public final class SourcesList {
  private static final String FILE = "sources.csv";

  private final String name;
  private final Map<String, SourceRow> rows;
  private final Map<String, SourceRow> composed;
  private final List<Diagnostic> diagnostics;

  /**
   * @param name as messages and the Sources sheet call it
   */
  SourcesList(String name, Collection<SourceRow> rows, List<Diagnostic> diagnostics) {
    this.name = name;
    this.diagnostics = List.copyOf(diagnostics);
    var byFile = new LinkedHashMap<String, SourceRow>();
    var byComposed = new LinkedHashMap<String, SourceRow>();
    for (SourceRow row : rows) {
      byFile.putIfAbsent(row.file(), row);
      byComposed.putIfAbsent(composed(row.file()), row);
    }
    this.rows = Collections.unmodifiableMap(byFile);
    this.composed = byComposed;
  }

  /** Whether a file of this name is a sources list and no article. */
  public static boolean isNamed(String name) {
    return name.equals(FILE);
  }

  public String name() {
    return name;
  }

  public Collection<SourceRow> rows() {
    return rows.values();
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * The row about a file. A name typed on one system and stored by another may differ in how its
   * accents are composed; it is found all the same.
   *
   * @param file path from the list's folder, {@code /}-separated
   */
  public Optional<SourceRow> row(String file) {
    SourceRow exact = rows.get(file);
    return Optional.ofNullable(exact != null ? exact : composed.get(composed(file)));
  }

  private static String composed(String file) {
    return Normalizer.normalize(file, Normalizer.Form.NFC);
  }
}
