package tallybook.workbook.sheets;

import java.util.List;

/** The tables of a workbook, in the order of their sheets, Read me and Charts aside. */
public record Sheets(
    Ledger ledger,
    TableSheet<?> indicators,
    TableSheet<?> periods,
    TableSheet<?> reconcile,
    TableSheet<?> evidence,
    TableSheet<?> candidates,
    TableSheet<?> conflicts,
    TableSheet<?> sources,
    TableSheet<?> articleText,
    TableSheet<?> decisions,
    TableSheet<?> dictionary,
    TableSheet<?> runLog) {

  public static Sheets of(Ledger ledger, List<DecisionRow> decided) {
    TableSheet<?> indicators = IndicatorsSheet.sheet(ledger);
    TableSheet<?> periods = PeriodsSheet.sheet(ledger);
    TableSheet<?> reconcile = ReconcileSheet.sheet(ledger);
    TableSheet<?> evidence = EvidenceSheet.sheet(ledger);
    TableSheet<?> candidates = CandidatesSheet.sheet(ledger);
    TableSheet<?> conflicts = ConflictsSheet.sheet(ledger);
    TableSheet<?> sources = SourcesSheet.sheet(ledger);
    TableSheet<?> text = ArticleTextSheet.sheet(ledger);
    TableSheet<?> decisions = DecisionsSheet.sheet(decided);
    TableSheet<?> log = RunLogSheet.sheet(ledger, List.of());
    List<TableSheet<?>> described =
        List.of(
            indicators,
            periods,
            reconcile,
            evidence,
            candidates,
            conflicts,
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
        sources,
        text,
        decisions,
        DictionarySheet.sheet(described, ledger),
        log);
  }

  /** The tables in the order of their tabs. */
  public List<TableSheet<?>> all() {
    return List.of(
        indicators,
        periods,
        reconcile,
        evidence,
        candidates,
        conflicts,
        sources,
        articleText,
        decisions,
        dictionary,
        runLog);
  }
}
