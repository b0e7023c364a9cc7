package tallybook.workbook.sheets;

import java.util.ArrayList;
import java.util.List;
import tallybook.workbook.style.Theme;

/** Notes on the values whose figures conflict: the figures, who states them, and where. */
final class ConflictNotes {
  /** Notes on one sheet; LibreOffice grows slow with more. */
  private static final int MOST = 300;

  private static final int LISTED = 6;

  private final Theme theme;

  ConflictNotes(Theme theme) {
    this.theme = theme;
  }

  List<Note> onYears(TableSheet<SeriesRow> indicators) {
    var notes = new ArrayList<Note>();
    int row = indicators.firstRow();
    for (SeriesRow series : indicators.rows()) {
      for (CellRow cell : series.cells) {
        if (cell.isYear()) {
          add(notes, indicators.column(cell.periodKey), row, cell);
        }
      }
      row++;
    }
    return notes;
  }

  List<Note> on(TableSheet<CellRow> table, String heading) {
    var notes = new ArrayList<Note>();
    int row = table.firstRow();
    for (CellRow cell : table.rows()) {
      add(notes, table.column(heading), row++, cell);
    }
    return notes;
  }

  private void add(List<Note> notes, int column, int row, CellRow cell) {
    if (notes.size() < MOST && cell.agreement().equals("conflict")) {
      notes.add(new Note(column, row, "tallybook", text(cell), null));
    }
  }

  private String text(CellRow cell) {
    var text = new StringBuilder(Note.OURS).append(' ').append(theme.text("note.conflict"));
    List<CandidateRow> used = cell.candidates().stream().filter(CandidateRow::used).toList();
    for (CandidateRow candidate : used.subList(0, Math.min(LISTED, used.size()))) {
      text.append('\n')
          .append(cell.series.units.words(candidate.evidence.observation().figure().value()))
          .append(", ")
          .append(candidate.evidence.voice())
          .append(", ")
          .append(candidate.evidence.articleTitle());
    }
    if (used.size() > LISTED) {
      text.append('\n').append(theme.text("note.more", used.size() - LISTED));
    }
    return text.toString();
  }
}
