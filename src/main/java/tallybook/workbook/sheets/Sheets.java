package tallybook.workbook.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tallybook.flow.Diagnostic;

/** The tables of a workbook, in the order of their sheets, Read me and Charts aside. */
public record Sheets(
    Ledger ledger,
    TableSheet<?> indicators,
    TableSheet<?> periods,
    TableSheet<?> reconcile,
    TableSheet<?> evidence,
    TableSheet<?> candidates,
    TableSheet<?> conflicts,
    TableSheet<?> derived,
    TableSheet<?> sources,
    TableSheet<?> articleText,
    TableSheet<?> decisions,
    TableSheet<?> dictionary,
    TableSheet<?> runLog,
    List<TableSheet<?>> ownRows,
    List<Diagnostic> warnings,
    Map<String, List<Note>> notes) {

  /**
   * Makes the tables.
   *
   * @param decided lines of the log
   * @param kept what the user has made of the tables
   * @param run facts of this run for the Run log, beside those of the book
   */
  public static Sheets of(
      Ledger ledger, List<DecisionRow> decided, Keeping kept, List<LogRow> run) {
    TableSheet<SeriesRow> indicators = kept.keep(IndicatorsSheet.sheet(ledger));
    TableSheet<CellRow> periods = kept.keep(PeriodsSheet.sheet(ledger));
    TableSheet<CellRow> reconcile = kept.keep(ReconcileSheet.sheet(ledger));
    TableSheet<EvidenceRow> evidence = kept.keep(EvidenceSheet.sheet(ledger));
    number(reconcile, evidence);
    TableSheet<?> candidates = kept.keep(CandidatesSheet.sheet(ledger));
    TableSheet<?> conflicts = kept.keep(ConflictsSheet.sheet(ledger));
    TableSheet<?> derived = kept.keep(DerivedSheet.sheet(ledger));
    TableSheet<?> sources = kept.keep(SourcesSheet.sheet(ledger));
    TableSheet<?> text = kept.keep(ArticleTextSheet.sheet(ledger));
    TableSheet<?> decisions = kept.keep(DecisionsSheet.sheet(decided));
    var facts = new ArrayList<LogRow>(run);
    for (TableSheet<?> sheet : List.of(indicators, reconcile, evidence, conflicts, sources)) {
      facts.add(new LogRow("row order of " + sheet.table(), kept.order(sheet), null, null));
    }
    List<Diagnostic> warnings = kept.warnings();
    var now = new ArrayList<Diagnostic>(ledger.book.diagnostics());
    now.addAll(warnings);
    List<LogRow> before = kept.carried(now);
    TableSheet<?> log = kept.keep(RunLogSheet.sheet(ledger, facts, warnings, before));
    List<TableSheet<?>> described =
        List.of(
            indicators,
            periods,
            reconcile,
            evidence,
            candidates,
            conflicts,
            derived,
            sources,
            text,
            decisions,
            log);
    return new Sheets(
        ledger,
        indicators,
        periods,
        reconcile,
        evidence,
        candidates,
        conflicts,
        derived,
        sources,
        text,
        decisions,
        kept.keep(DictionarySheet.sheet(described, ledger)),
        log,
        own(kept),
        warnings,
        notes(ledger, kept, indicators, periods, reconcile));
  }

  private static void number(TableSheet<CellRow> cells, TableSheet<EvidenceRow> evidence) {
    for (int i = 0; i < cells.rows().size(); i++) {
      cells.rows().get(i).row = i + 1;
    }
    for (int i = 0; i < evidence.rows().size(); i++) {
      evidence.rows().get(i).place(i + 1);
    }
  }

  /** Our notes by table, where the user has none of their own. */
  private static Map<String, List<Note>> notes(
      Ledger ledger,
      Keeping kept,
      TableSheet<SeriesRow> indicators,
      TableSheet<CellRow> periods,
      TableSheet<CellRow> reconcile) {
    var conflicts = new ConflictNotes(ledger.theme);
    Map<String, List<Note>> notes = new LinkedHashMap<>(kept.notes());
    join(notes, indicators.table(), conflicts.onYears(indicators));
    join(notes, periods.table(), conflicts.on(periods, "Value"));
    join(notes, reconcile.table(), conflicts.on(reconcile, "Agreement"));
    return notes;
  }

  private static void join(Map<String, List<Note>> notes, String table, List<Note> ours) {
    var all = new ArrayList<Note>(notes.getOrDefault(table, List.of()));
    for (Note note : ours) {
      boolean free =
          all.stream().noneMatch(n -> n.column() == note.column() && n.row() == note.row());
      if (free) {
        all.add(note);
      }
    }
    notes.put(table, all);
  }

  private static List<TableSheet<?>> own(Keeping kept) {
    return kept.ownRows().isEmpty() ? List.of() : List.of(OwnRowsSheet.sheet(kept.ownRows()));
  }

  /** The tables in the order of their tabs. */
  public List<TableSheet<?>> all() {
    var all =
        new ArrayList<TableSheet<?>>(
            List.of(
                indicators,
                periods,
                reconcile,
                evidence,
                candidates,
                conflicts,
                derived,
                sources,
                articleText,
                decisions,
                dictionary,
                runLog));
    all.addAll(ownRows);
    return all;
  }

  /** The same tables on sheets that the user has renamed. */
  public Sheets on(java.util.function.Function<TableSheet<?>, String> names) {
    return new Sheets(
        ledger,
        indicators.on(names.apply(indicators)),
        periods.on(names.apply(periods)),
        reconcile.on(names.apply(reconcile)),
        evidence.on(names.apply(evidence)),
        candidates.on(names.apply(candidates)),
        conflicts.on(names.apply(conflicts)),
        derived.on(names.apply(derived)),
        sources.on(names.apply(sources)),
        articleText.on(names.apply(articleText)),
        decisions.on(names.apply(decisions)),
        dictionary.on(names.apply(dictionary)),
        runLog.on(names.apply(runLog)),
        ownRows.stream().<TableSheet<?>>map(s -> s.on(names.apply(s))).toList(),
        warnings,
        notes);
  }
}
