package tallybook.workbook.sheets;

import org.jspecify.annotations.Nullable;
import tallybook.observation.Observation;

/** A figure with its cell, its article and its paragraph: a view of one of {@link Figures}. */
final class EvidenceRow {
  final int number;
  private final Figures figures;
  private @Nullable Observation observation;

  EvidenceRow(int number, Figures figures) {
    this.number = number;
    this.figures = figures;
  }

  Observation observation() {
    Observation known = observation;
    if (known == null) {
      known = figures.observations.get(number);
      observation = known;
    }
    return known;
  }

  String id() {
    Observation known = observation;
    return known == null ? figures.id(number) : known.id();
  }

  Ledger ledger() {
    return figures.ledger();
  }

  @Nullable CellRow cell() {
    return figures.cell(number);
  }

  @Nullable SourceRow source() {
    return figures.source(number);
  }

  /** The name of its paragraph, which links lead to; null if its article is not at hand. */
  @Nullable String paragraphName() {
    return figures.paragraphName(number);
  }

  /** UTF-16 range in the article's text. */
  int start() {
    return figures.start[number];
  }

  int end() {
    return figures.end[number];
  }

  /** From 1 in the table. */
  int row() {
    return figures.row[number];
  }

  void place(int row) {
    figures.row[number] = row;
  }

  Units units() {
    return figures.units(number);
  }

  String label() {
    CellRow cell = cell();
    return cell == null ? ledger().labels.series(observation().key()) : cell.series.label;
  }

  String period() {
    var period = observation().timePeriod();
    return switch (observation().timeBasis()) {
      case UNDATED -> ledger().theme.text("period.undated");
      case AS_OF -> ledger().theme.text("period.as_of", period == null ? "?" : period.code());
      case DURING -> period == null ? "?" : period.code();
    };
  }

  String use() {
    return ledger().edits.isEmpty() ? "yes" : ledger().edits.text("Evidence", id(), "Use", "yes");
  }

  boolean used() {
    return use().equals("yes");
  }

  String articleTitle() {
    SourceRow source = source();
    return source == null ? observation().article().id() : source.title();
  }

  /** Who says it: "customs", "President Tokayev", or that nobody is named. */
  String voice() {
    var who = observation().attribution();
    return who.source() != null
        ? who.source()
        : who.speaker() != null ? who.speaker() : ledger().theme.text("voice.none");
  }

  @Nullable Object note() {
    return ledger().edits.of("Evidence", id(), "Note");
  }
}
