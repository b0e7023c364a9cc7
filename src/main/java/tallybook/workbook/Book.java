package tallybook.workbook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param tolerances what figures may differ by beyond rounding, as they were reconciled
 */
public record Book(
    String title,
    String command,
    List<Source> sources,
    Reconciliation reconciliation,
    List<Diagnostic> diagnostics,
    Map<String, String> run,
    Tolerances tolerances) {
  /** Facts of the run that a workbook adds if it shows a part only: "1,000 of 20,000". */
  public static final String FIGURES_SHOWN = "figures shown";

  public static final String GROUPS_SHOWN = "groups shown";
  public static final String CONFLICTS_SHOWN = "groups in conflict shown";

  /** Facts of the run: names of files beside the workbook that hold all figures, and all groups. */
  public static final String ALL_FIGURES = "all figures";

  public static final String ALL_GROUPS = "all groups";

  /** A book without anything. */
  public static final Book EMPTY =
      new Book(
          "",
          "",
          List.of(),
          new Reconciliation(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
          List.of(),
          Map.of());

  public Book {
    sources = sources instanceof PackedSources packed ? packed : List.copyOf(sources);
    diagnostics = List.copyOf(diagnostics);
    run = Collections.unmodifiableMap(new LinkedHashMap<>(run));
  }

  /** A book reconciled with the usual tolerances. */
  public Book(
      String title,
      String command,
      List<Source> sources,
      Reconciliation reconciliation,
      List<Diagnostic> diagnostics,
      Map<String, String> run) {
    this(title, command, sources, reconciliation, diagnostics, run, Tolerances.USUAL);
  }

  /** The book with more facts of the run. */
  public Book with(Map<String, String> facts) {
    var joined = new LinkedHashMap<>(run);
    joined.putAll(facts);
    return new Book(title, command, sources, reconciliation, diagnostics, joined, tolerances);
  }

  /**
   * What figures may differ by, beyond rounding, and still agree.
   *
   * @param money share of the value, of money and volumes: 0.015
   * @param count share of the value, of counts: 0.005
   * @param rate percentage points, of rates: 0.1
   */
  public record Tolerances(double money, double count, double rate) {
    public static final Tolerances USUAL = new Tolerances(0.015, 0.005, 0.1);

    /** The tolerance of a kind: 1 money and volumes, 2 counts, 3 rates. */
    public double of(int kind) {
      return switch (kind) {
        case 1 -> money;
        case 2 -> count;
        case 3 -> rate;
        default -> throw new IllegalArgumentException("no kind of tolerance: " + kind);
      };
    }
  }

  /**
   * An article as the Sources and Article text sheets show it.
   *
   * @param id the contract's article
   * @param text the plain text that observations' places refer to
   * @param dated where the day comes from; "missing" if there is none, {@link #YOURS} if the user
   *     gave it on the Sources sheet
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
    /** How an article is dated to which the user has given its day. */
    public static final String YOURS = "yours";

    public Source {
      copies = List.copyOf(copies);
    }

    /** The same, its text aside. */
    public Source withoutText() {
      return new Source(id, title, publisher, published, dated, url, language, format, copies, "");
    }
  }
}
