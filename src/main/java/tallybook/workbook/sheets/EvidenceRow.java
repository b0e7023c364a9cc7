package tallybook.workbook.sheets;

import org.jspecify.annotations.Nullable;
import tallybook.observation.Observation;

/** A figure with its cell, its article and its paragraph. */
final class EvidenceRow {
  final Observation observation;
  final @Nullable SourceRow source;

  /** From 1 in the table, once its order is known. */
  int row;

  private final Ledger ledger;
  @Nullable CellRow cell;
  @Nullable ParagraphRow paragraph;

  /** UTF-16 range in the article's text. */
  int start;

  int end;
  private @Nullable Units units;

  EvidenceRow(Observation observation, Ledger ledger) {
    this.observation = observation;
    this.ledger = ledger;
    this.source = ledger.sources.get(observation.article().id());
    if (source != null) {
      source.figures++;
    }
  }

  Ledger ledger() {
    return ledger;
  }

  void settle(Units shown) {
    units = shown;
  }

  Units units() {
    if (units == null) {
      throw new IllegalStateException("not joined yet: " + observation.id());
    }
    return units;
  }

  String label() {
    return cell == null ? ledger.labels.series(observation.key()) : cell.series.label;
  }

  String period() {
    var period = observation.timePeriod();
    return switch (observation.timeBasis()) {
      case UNDATED -> ledger.theme.text("period.undated");
      case AS_OF -> ledger.theme.text("period.as_of", period == null ? "?" : period.code());
      case DURING -> period == null ? "?" : period.code();
    };
  }

  String use() {
    return ledger.edits.text("Evidence", observation.id(), "Use", "yes");
  }

  boolean used() {
    return use().equals("yes");
  }

  String articleTitle() {
    return source == null ? observation.article().id() : source.title();
  }

  /** Who says it: "customs", "President Tokayev", or that nobody is named. */
  String voice() {
    var who = observation.attribution();
    return who.source() != null
        ? who.source()
        : who.speaker() != null ? who.speaker() : ledger.theme.text("voice.none");
  }

  @Nullable Object note() {
    return ledger.edits.of("Evidence", observation.id(), "Note");
  }
}
