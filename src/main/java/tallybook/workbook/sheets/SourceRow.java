package tallybook.workbook.sheets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.Book;

/** An article, with what the user says about it. */
final class SourceRow {
  final Book.Source source;
  final Edits edits;

  /** From 0 in the ledger. */
  final int number;

  int figures;

  /** The number of its first paragraph that is shown, 0 if there is none. */
  int firstParagraph;

  SourceRow(Book.Source source, int number, Edits edits) {
    this.source = source;
    this.number = number;
    this.edits = edits;
  }

  /** The name of one of its paragraphs, which links lead to. */
  String paragraph(int paragraph) {
    return Names.paragraph(source.id(), paragraph);
  }

  /** The headline; else outlet and day; else the file's name. */
  String title() {
    if (source.title() != null && !source.title().isBlank()) {
      return source.title();
    }
    if (source.publisher() == null) {
      return source.id();
    }
    return source.publisher() + (source.published() == null ? "" : ", " + source.published());
  }

  /** The day used as the serial number that a formula computes it to. */
  @Nullable Long usedSerial() {
    LocalDate day = used();
    return day == null ? null : (Long) (day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay());
  }

  /** The day that the tool found; not the one that the user gave it. */
  @Nullable LocalDate found() {
    return source.dated().equals(Book.Source.YOURS) ? null : source.published();
  }

  @Nullable LocalDate used() {
    return edits.of("Sources", source.id(), "Date (yours)") instanceof LocalDate day
        ? day
        : found();
  }
}
