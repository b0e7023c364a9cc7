package tallybook.table;

import org.jspecify.annotations.Nullable;
import tallybook.observation.ArticleRef;
import tallybook.observation.Attribution;
import tallybook.observation.Figure;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;
import tallybook.observation.Quote;
import tallybook.observation.Row;
import tallybook.observation.SeriesKey;

/**
 * Observations from rows. Where a file has the contract's fields in its order, the parts that
 * repeat from record to record are shared; everything else is read by {@link
 * ObservationFields#read}.
 */
final class ObservationDecoder {
  private final Contract contract = new Contract();
  private final Part<ArticleRef> article =
      new Part<>(10, ObservationFields::article, Contract.ARTICLE, Contract.PUBLISHED);
  private final Part<SeriesKey> key =
      new Part<>(
          16,
          ObservationFields::key,
          Contract.INDICATOR,
          Contract.TRANSFORMATION,
          Contract.UNIT,
          Contract.STATUS);
  private final Part<Figure> figure =
      new Part<>(
          14,
          ObservationFields::figure,
          Contract.VALUE,
          Contract.GRAIN,
          Contract.QUALIFIER,
          Contract.QUALIFIER);
  private final Part<ObservationFields.Time> time =
      new Part<>(10, ObservationFields::time, Contract.PERIOD, Contract.BASIS);
  private final Part<Attribution> voice =
      new Part<>(14, ObservationFields::attribution, Contract.SPEAKER, Contract.REPORTER);

  /**
   * The observation of a row.
   *
   * @throws IllegalArgumentException naming the field that is missing or wrong
   */
  Observation read(Row row) {
    if (row instanceof Cells cells && contract.isKeptBy(cells)) {
      Observation found = inOrder(cells);
      if (found != null) {
        return found;
      }
    }
    return ObservationFields.read(row);
  }

  /** Null if something is unusual: the other way tells what is wrong, or reads it. */
  private @Nullable Observation inOrder(Cells cells) {
    String id = cells.text(Contract.ID);
    int start = cells.wholeNumber(Contract.START);
    int end = cells.wholeNumber(Contract.END);
    double confidence = cells.share(Contract.CONFIDENCE);
    if (id == null || start < 0 || end < 0 || !(confidence >= 0 && confidence <= 1)) {
      return null;
    }
    try {
      ObservationFields.Time when = time.of(cells);
      String quote = cells.text(Contract.QUOTE);
      return new Observation(
          id,
          article.of(cells),
          key.of(cells),
          figure.of(cells),
          when.period(),
          when.basis(),
          voice.of(cells),
          new Quote(quote == null ? "" : quote, start, end),
          confidence);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
