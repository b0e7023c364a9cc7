package tallybook.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tallybook.decision.Ruling;
import tallybook.flow.Diagnostic;
import tallybook.flow.Printable;
import tallybook.flow.Severity;
import tallybook.observation.Observation;
import tallybook.reconcile.Disagreement;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.ReconciledCell.Evidence;
import tallybook.reconcile.Reconciliation;

/**
 * What a person decides on, of a book with more rows than a workbook should have: the cells already
 * decided on, all in conflict, then the newest, each with all its figures, as many as there is room
 * for. What is shown of how much is told among the facts of the run.
 */
final class Excerpt {
  private final Book book;
  private final Reconciliation all;
  private final int most;
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Set<String> decided;
  private final Set<String> disputed;
  private final Set<String> cells = new HashSet<>();
  private final Set<String> figures = new HashSet<>();

  private Excerpt(Book book, int most) {
    this.book = book;
    this.all = book.reconciliation();
    this.most = most;
    this.decided =
        all.rulings().stream()
            .map(Ruling::decision)
            .map(d -> d.target())
            .collect(Collectors.toSet());
    this.disputed =
        all.disagreements().stream()
            .filter(d -> d.severity().atLeast(Severity.MEDIUM))
            .flatMap(d -> d.cells().stream())
            .collect(Collectors.toSet());
  }

  /** Whether a workbook may show all of a book. */
  static boolean isWhole(Book book, int most) {
    Reconciliation all = book.reconciliation();
    return all.observations().size() <= most
        && all.cells().size() <= most
        && all.disagreements().size() <= most
        && all.derived().size() <= most
        && book.sources().size() <= most
        && book.diagnostics().size() <= most;
  }

  /** The book itself if it has no more rows than a workbook may show. */
  static Book of(Book book, int most) {
    return isWhole(book, most) ? book : new Excerpt(book, most).shown();
  }

  private Book shown() {
    choose();
    List<Disagreement> disagreements =
        first(all.disagreements().stream().filter(d -> cells.containsAll(d.cells())).toList());
    var kept =
        new Reconciliation(
            all.observations().stream().filter(o -> figures.contains(o.id())).toList(),
            all.cells().stream().filter(c -> cells.contains(c.key())).toList(),
            disagreements,
            first(all.derived().stream().filter(d -> cells.containsAll(d.cells())).toList()),
            all.rulings(),
            all.diagnostics());
    List<Book.Source> sources = sources(kept.observations());
    return new Book(
        book.title(),
        book.command(),
        sources,
        kept,
        gravest(),
        facts(kept, sources.size()),
        book.tolerances());
  }

  private <T> List<T> first(List<T> rows) {
    return rows.subList(0, Math.min(rows.size(), most));
  }

  private List<Diagnostic> gravest() {
    return first(
        book.diagnostics().stream()
            .sorted(Comparator.comparing(Diagnostic::severity, Comparator.reverseOrder()))
            .toList());
  }

  private void choose() {
    all.observations()
        .forEach(
            o -> {
              LocalDate day = o.article().published();
              days.put(o.id(), day == null ? LocalDate.MIN : day);
            });
    for (ReconciledCell cell : inOrder()) {
      if (figures.size() + cell.evidence().size() <= most) {
        cells.add(cell.key());
        cell.evidence().forEach(e -> figures.add(e.observation()));
      }
    }
  }

  private List<ReconciledCell> inOrder() {
    Map<String, LocalDate> newest = new HashMap<>();
    all.cells().forEach(cell -> newest.put(cell.key(), newest(cell)));
    var order = new ArrayList<>(all.cells());
    order.sort(
        Comparator.comparing((ReconciledCell c) -> !isDecided(c))
            .thenComparing(c -> !isDisputed(c))
            .thenComparing(
                c -> newest.getOrDefault(c.key(), LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(ReconciledCell::key));
    return order;
  }

  private LocalDate newest(ReconciledCell cell) {
    return cell.evidence().stream()
        .map(e -> days.getOrDefault(e.observation(), LocalDate.MIN))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private boolean isDecided(ReconciledCell cell) {
    return cell.decision() != null
        || decided.contains(cell.key())
        || cell.evidence().stream().map(Evidence::observation).anyMatch(decided::contains);
  }

  private boolean isDisputed(ReconciledCell cell) {
    return cell.severity().atLeast(Severity.MEDIUM) || disputed.contains(cell.key());
  }

  /** The articles of the figures shown, then those that a person may date, then the others. */
  private List<Book.Source> sources(List<Observation> shown) {
    Set<String> cited = new HashSet<>();
    shown.forEach(o -> cited.add(o.article().id()));
    Set<String> chosen = new HashSet<>();
    add(chosen, book.sources().stream().filter(s -> cited.contains(s.id())).toList());
    add(chosen, book.sources().stream().filter(s -> s.published() == null).toList());
    add(chosen, book.sources());
    return book.sources().stream()
        .filter(s -> chosen.contains(s.id()))
        .map(s -> cited.contains(s.id()) ? s : s.withoutText())
        .toList();
  }

  private void add(Set<String> chosen, List<Book.Source> sources) {
    for (Book.Source source : sources) {
      if (chosen.size() < most) {
        chosen.add(source.id());
      }
    }
  }

  private Map<String, String> facts(Reconciliation kept, int sources) {
    Map<String, String> facts = new LinkedHashMap<>(book.run());
    facts.put(Book.FIGURES_SHOWN, part(kept.observations().size(), all.observations().size()));
    facts.put(Book.GROUPS_SHOWN, part(kept.cells().size(), all.cells().size()));
    facts.put(
        Book.CONFLICTS_SHOWN,
        part(
            kept.cells().stream().filter(this::isDisputed).count(),
            all.cells().stream().filter(this::isDisputed).count()));
    put(facts, "disagreements shown", kept.disagreements().size(), all.disagreements().size());
    put(facts, "derived lines shown", kept.derived().size(), all.derived().size());
    put(facts, "articles shown", sources, book.sources().size());
    put(facts, "notes shown", Math.min(most, book.diagnostics().size()), book.diagnostics().size());
    return facts;
  }

  private static void put(Map<String, String> facts, String item, int shown, int of) {
    if (shown < of) {
      facts.put(item, part(shown, of));
    }
  }

  private static String part(long shown, long of) {
    return Printable.grouped(shown) + " of " + Printable.grouped(of);
  }
}
