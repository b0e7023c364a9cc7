package tallybook.workbook.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.observation.Figure;
import tallybook.observation.SeriesKey;
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
  final Paragraphs paragraphs;
  final Map<String, SeriesRow> series = new LinkedHashMap<>();
  final Map<String, CellRow> cells = new LinkedHashMap<>();
  final Candidates candidates;
  final Figures evidence;
  private final List<SourceRow> sourceList = new ArrayList<>();
  private final List<CellRow> cellList = new ArrayList<>();
  private final boolean leavesOutParagraphs;

  public Ledger(Book book, Catalogue catalogue, Theme theme, Edits edits, Since since) {
    this.book = book;
    this.theme = theme;
    this.catalogue = catalogue;
    this.labels = new Labels(catalogue, theme);
    this.edits = edits;
    this.since = since;
    for (int number = 0; number < book.sources().size(); number++) {
      addSource(new SourceRow(book.sources(), number, edits));
    }
    evidence = new Figures(book.reconciliation().observations(), this);
    candidates = new Candidates(evidence.size(), this);
    paragraphs = new Paragraphs(this, evidence);
    leavesOutParagraphs = paragraphs.split(TableSheet.MOST_ROWS);
    makeSeries();
    book.reconciliation().cells().forEach(this::addCell);
    Years.mark(series.values());
  }

  /** Whether paragraphs without figures had to be left out for the sheet to hold the others. */
  public boolean leavesOutParagraphs() {
    return leavesOutParagraphs;
  }

  /** Whether a cell of the user's is shown: of the tables that decide, those with its row. */
  public boolean hasRowOf(Edits.Cell cell) {
    return switch (cell.table()) {
      case ReconcileSheet.TABLE -> cells.containsKey(cell.key());
      case EvidenceSheet.TABLE -> evidence(cell.key()) != null;
      case SourcesSheet.TABLE -> sources.containsKey(cell.key());
      default -> true;
    };
  }

  /** The row of a figure, or null if there is none of that id. */
  @Nullable EvidenceRow evidence(String id) {
    int number = evidence.number(id);
    return number == Figures.NONE ? null : evidence.get(number);
  }

  CellRow cell(int number) {
    return cellList.get(number);
  }

  int sourceCount() {
    return sourceList.size();
  }

  SourceRow source(int number) {
    return sourceList.get(number);
  }

  private void addSource(SourceRow row) {
    sourceList.add(row);
    sources.put(row.source.id(), row);
  }

  private int number(ReconciledCell.Evidence part) {
    int number = evidence.number(part.observation());
    if (number == Figures.NONE) {
      throw new IllegalArgumentException(
          "a cell names a figure that isn't there: " + part.observation());
    }
    return number;
  }

  /** Series by series: the figures of one at a time are held to choose its units. */
  private void makeSeries() {
    List<ReconciledCell> all = book.reconciliation().cells();
    Map<SeriesKey, IntColumn> bySeries = new LinkedHashMap<>();
    for (int number = 0; number < all.size(); number++) {
      bySeries.computeIfAbsent(all.get(number).series(), key -> new IntColumn()).add(number);
    }
    bySeries.forEach(
        (key, numbers) -> {
          var figures = new ArrayList<Figure>();
          for (ReconciledCell cell : numbers.of(all)) {
            cell.evidence()
                .forEach(part -> figures.add(evidence.get(number(part)).observation().figure()));
          }
          Units units = Units.of(key, figures, catalogue);
          series.put(key.toString(), new SeriesRow(key, labels.series(key), units));
        });
    SeriesRow.makeLabelsUnique(series.values());
  }

  private void addCell(ReconciledCell cell) {
    SeriesRow of = series.get(cell.series().toString());
    if (of == null) {
      throw new IllegalStateException("a cell without a series: " + cell.key());
    }
    int number = cellList.size();
    var row = new CellRow(cell, number, of, candidates.size() + 1, this);
    cellList.add(row);
    cells.put(cell.key(), row);
    of.cells.add(row);
    for (ReconciledCell.Evidence part : cell.evidence()) {
      int figure = number(part);
      candidates.add(number, figure);
      evidence.cell[figure] =
          evidence.cell[figure] == Figures.NONE ? number : evidence.cell[figure];
    }
    row.settle();
  }
}
