package tallybook.workbook.sheets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.Book;

/** An article, with what the user says about it. */
final class SourceRow {
  /** The article, its text aside. */
  final Book.Source source;

  final Edits edits;

  /** From 0 in the ledger. */
  final int number;

  int figures;

  /** The number of its first paragraph that is shown, 0 if there is none. */
  int firstParagraph;

  /** How its paragraphs' names begin. */
  private @Nullable String paragraphs;

  private final List<Book.Source> all;

  SourceRow(List<Book.Source> all, int number, Edits edits) {
    this.all = all;
    this.source = all.get(number).withoutText();
    this.number = number;
    this.edits = edits;
  }

  String text() {
    return all.get(number).text();
  }

  /** The name of one of its paragraphs, which links lead to. */
  String paragraph(int paragraph) {
    String known = paragraphs;
    if (known == null) {
      known = Names.paragraphs(source.id());
      paragraphs = known;
    }
    return known + paragraph;
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
