package tallybook.input;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Diagnostic;

/**
 * What a walk through the inputs comes upon: a file to read, or something to say.
 *
 * @param path null if there is nothing to read
 * @param id the article's, {@code /}-separated
 * @param listed path from the input root: what a sources list calls it
 * @param lists the sources lists that may tell about it, the nearest first
 */
record Found(
    @Nullable Path path,
    String id,
    String listed,
    List<PlacedList> lists,
    List<Diagnostic> diagnostics) {

  static Found file(Path path, String id, List<PlacedList> lists) {
    return new Found(path, id, id, lists, List.of());
  }

  /** The same file under another article id. */
  Found named(String other) {
    return new Found(path, other, listed, lists, diagnostics);
  }

  static Found said(List<Diagnostic> diagnostics) {
    return new Found(null, "", "", List.of(), diagnostics);
  }
}
