package tallybook.table;

import java.util.function.Function;
import tallybook.observation.ObservationFields;
import tallybook.observation.Row;
import tallybook.reconcile.claim.Amount;
import tallybook.reconcile.claim.Intake;
import tallybook.reconcile.claim.Key;
import tallybook.reconcile.claim.Names;
import tallybook.reconcile.claim.When;

/**
 * Figures from rows into the columns that are settled. Where a file has the contract's fields in
 * its order, none becomes an observation: the numbers of its parts are known by their bytes. Every
 * other row is read by {@link ObservationFields#read}.
 */
final class ClaimDecoder {
  private final Contract contract = new Contract();
  private final Intake intake;
  private final Part<Key> key;
  private final Part<When> when;
  private final Part<Amount> amount;
  private final Part<Site> site;
  private final Part<Integer> publisher;
  private final Part<Integer> day;
  private final Part<Integer> speaker;
  private final Part<Integer> source;
  private final Part<Integer> reporter;

  ClaimDecoder(Intake intake) {
    this.intake = intake;
    this.key =
        new Part<>(
            16,
            row -> intake.key(ObservationFields.key(row)),
            Contract.INDICATOR,
            Contract.TRANSFORMATION,
            Contract.UNIT,
            Contract.STATUS);
    this.when = new Part<>(10, row -> when(row, intake), Contract.PERIOD, Contract.BASIS);
    this.amount =
        new Part<>(
            14,
            row -> Amount.of(ObservationFields.figure(row)),
            Contract.VALUE,
            Contract.GRAIN,
            Contract.QUALIFIER,
            Contract.QUALIFIER);
    this.site = new Part<>(0, this::site, Contract.ARTICLE, Contract.PUBLISHED);
    this.publisher = one(12, Contract.PUBLISHER, row -> intake.publisher(row.text("publisher")));
    this.day = one(14, Contract.PUBLISHED, row -> Intake.day(ObservationFields.published(row)));
    this.speaker = one(14, Contract.SPEAKER, row -> intake.speaker(row.text("speaker")));
    this.source = one(12, Contract.SOURCE, row -> intake.source(row.text("source")));
    this.reporter = one(10, Contract.REPORTER, row -> intake.reporter(row.text("reporter")));
  }

  /** Numbers of an article, of which the figures mostly stand behind one another. */
  private record Site(int article, int publisher, int day) {}

  private Site site(Cells cells) {
    return new Site(
        intake.article(ObservationFields.articleId(cells)), publisher.of(cells), day.of(cells));
  }

  private static Part<Integer> one(int bits, int field, Function<Cells, Integer> making) {
    return new Part<>(bits, making, field, field);
  }

  private static When when(Row row, Intake intake) {
    ObservationFields.Time time = ObservationFields.time(row);
    return intake.when(time.period(), time.basis());
  }

  /**
   * Takes a row in.
   *
   * @throws IllegalArgumentException naming the field that is missing or wrong
   */
  void take(Row row) {
    if (!(row instanceof Cells cells && contract.isKeptBy(cells) && isTaken(cells))) {
      intake.add(ObservationFields.read(row));
    }
  }

  /** The number of a text; an absent one needs no look-up. */
  private static int number(Part<Integer> name, Cells cells) {
    return name.isAbsent(cells) ? Names.NONE : name.of(cells);
  }

  /** False if something is unusual: the other way tells what is wrong, or reads it. */
  private boolean isTaken(Cells cells) {
    int start = cells.wholeNumber(Contract.START);
    int end = cells.wholeNumber(Contract.END);
    double confidence = cells.share(Contract.CONFIDENCE);
    int idFrom = cells.start(Contract.ID);
    int idTo = cells.end(Contract.ID);
    if (idTo <= idFrom || start < 0 || end < start || !(confidence >= 0 && confidence <= 1)) {
      return false;
    }
    int row;
    try {
      Site at = site.of(cells);
      row = intake.add(key.of(cells), when.of(cells), amount.of(cells));
      intake.article(row, at.article(), at.publisher(), at.day());
    } catch (IllegalArgumentException e) {
      return false;
    }
    intake.voice(row, number(speaker, cells), number(source, cells), number(reporter, cells));
    intake.reading(row, start, confidence);
    intake.id(cells.source(Contract.ID), idFrom, idTo);
    intake.quote(
        row,
        cells.source(Contract.QUOTE),
        cells.start(Contract.QUOTE),
        Math.max(cells.start(Contract.QUOTE), cells.end(Contract.QUOTE)));
    return true;
  }
}
