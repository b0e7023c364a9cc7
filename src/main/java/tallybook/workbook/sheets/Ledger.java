package tallybook.workbook.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tallybook.catalogue.Catalogue;
import tallybook.observation.Figure;
import tallybook.observation.Observation;
import tallybook.reconcile.ReconciledCell;
import tallybook.workbook.Book;
import tallybook.workbook.style.Theme;

/** What a book shows, joined: every row of every sheet knows the rows it belongs to. */
public final class Ledger {
  final Book book;
  final Theme theme;
  final Catalogue catalogue;
  final Labels labels;
  final Edits edits;
  final Since since;
  final Map<String, SourceRow> sources = new LinkedHashMap<>();
  final List<ParagraphRow> paragraphs = new ArrayList<>();
  final Map<String, SeriesRow> series = new LinkedHashMap<>();
  final Map<String, CellRow> cells = new LinkedHashMap<>();
  final List<CandidateRow> candidates = new ArrayList<>();
  final Map<String, EvidenceRow> evidence = new LinkedHashMap<>();
  private final boolean leavesOutParagraphs;

  public Ledger(Book book, Catalogue catalogue, Theme theme, Edits edits, Since since) {
    this.book = book;
    this.theme = theme;
    this.catalogue = catalogue;
    this.labels = new Labels(catalogue, theme);
    this.edits = edits;
    this.since = since;
    book.sources().forEach(source -> sources.put(source.id(), new SourceRow(source, edits)));
    List<Observation> observations = book.reconciliation().observations();
    observations.forEach(o -> evidence.put(o.id(), new EvidenceRow(o, this)));
    leavesOutParagraphs = new Paragraphs(this).split(TableSheet.MOST_ROWS);
    makeSeries();
    for (ReconciledCell cell : book.reconciliation().cells()) {
      addCell(cell);
    }
    observations.forEach(o -> evidence(o.id()).settle(seriesOf(o)));
    Years.mark(series.values());
  }

  /** Whether paragraphs without figures had to be left out for the sheet to hold the others. */
  public boolean leavesOutParagraphs() {
    return leavesOutParagraphs;
  }

  EvidenceRow evidence(String id) {
    EvidenceRow row = evidence.get(id);
    if (row == null) {
      throw new IllegalArgumentException("a cell names a figure that isn't there: " + id);
    }
    return row;
  }

  private void makeSeries() {
    Map<String, List<Figure>> figures = new HashMap<>();
    for (ReconciledCell cell : book.reconciliation().cells()) {
      List<Figure> list =
          figures.computeIfAbsent(cell.series().toString(), key -> new ArrayList<>());
      cell.evidence().forEach(e -> list.add(evidence(e.observation()).observation.figure()));
    }
    for (ReconciledCell cell : book.reconciliation().cells()) {
      String key = cell.series().toString();
      if (!series.containsKey(key)) {
        Units units = Units.of(cell.series(), figures.getOrDefault(key, List.of()), catalogue);
        series.put(key, new SeriesRow(cell.series(), labels.series(cell.series()), units));
      }
    }
    SeriesRow.makeLabelsUnique(series.values());
  }

  private void addCell(ReconciledCell cell) {
    SeriesRow of = series.get(cell.series().toString());
    if (of == null) {
      throw new IllegalStateException("a cell without a series: " + cell.key());
    }
    var row = new CellRow(cell, of, labels.period(cell), candidates.size() + 1, this);
    cells.put(cell.key(), row);
    of.cells.add(row);
    int rank = 0;
    for (ReconciledCell.Evidence part : cell.evidence()) {
      EvidenceRow figure = evidence(part.observation());
      var candidate = new CandidateRow(row, part, figure, ++rank, candidates.size() + 1);
      figure.cell = figure.cell == null ? row : figure.cell;
      row.candidates.add(candidate);
      candidates.add(candidate);
    }
    row.settle();
  }

  /** The units that a figure is shown in: those of its cell's series, else its own. */
  private Units seriesOf(Observation observation) {
    CellRow cell = evidence(observation.id()).cell;
    return cell != null
        ? cell.series.units
        : Units.of(observation.key(), List.of(observation.figure()), catalogue);
  }
}
