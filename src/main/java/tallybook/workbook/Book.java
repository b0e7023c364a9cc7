package tallybook.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Diagnostic;
import tallybook.reconcile.Reconciliation;

/**
 * Everything a workbook shows, in the order it is shown.
 *
 * @param title what the workbook is about: "Kazakhstan–South Korea"
 * @param command the command line that makes it again
 * @param run facts of the run for the Run log, in order: version, options, fingerprints, counts
 */
public record Book(
    String title,
    String command,
    List<Source> sources,
    Reconciliation reconciliation,
    List<Diagnostic> diagnostics,
    Map<String, String> run) {
  public Book {
    sources = List.copyOf(sources);
    diagnostics = List.copyOf(diagnostics);
    run = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(run));
  }

  /**
   * An article as the Sources and Article text sheets show it.
   *
   * @param id the contract's article
   * @param text the plain text that observations' places refer to
   * @param dated where the day comes from; "missing" if there is none
   * @param copies ids of the articles with the very same text
   */
  public record Source(
      String id,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable LocalDate published,
      String dated,
      @Nullable String url,
      String language,
      String format,
      List<String> copies,
      String text) {
    public Source {
      copies = List.copyOf(copies);
    }
  }
}
