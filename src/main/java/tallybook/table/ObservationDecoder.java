package tallybook.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.observation.ArticleRef;
import tallybook.observation.Attribution;
import tallybook.observation.Field;
import tallybook.observation.Figure;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;
import tallybook.observation.Quote;
import tallybook.observation.Row;
import tallybook.observation.SeriesKey;

/**
 * Observations from rows. Where a file has the contract's fields in its order, the parts that
 * repeat from record to record (article, series, time, numbers, voices) are recognised by their
 * bytes and shared; everything else is read by {@link ObservationFields#read}.
 */
final class ObservationDecoder {
  private static final List<String> NAMES =
      ObservationFields.ALL.stream().map(Field::name).toList();
  private static final int ID = NAMES.indexOf("id");
  private static final int ARTICLE = NAMES.indexOf("article");
  private static final int PUBLISHED = NAMES.indexOf("published");
  private static final int INDICATOR = NAMES.indexOf("indicator");
  private static final int TRANSFORMATION = NAMES.indexOf("transformation");
  private static final int VALUE = NAMES.indexOf("value");
  private static final int GRAIN = NAMES.indexOf("grain");
  private static final int UNIT = NAMES.indexOf("unit");
  private static final int QUALIFIER = NAMES.indexOf("qualifier");
  private static final int STATUS = NAMES.indexOf("obs_status");
  private static final int PERIOD = NAMES.indexOf("time_period");
  private static final int BASIS = NAMES.indexOf("time_basis");
  private static final int SPEAKER = NAMES.indexOf("speaker");
  private static final int REPORTER = NAMES.indexOf("reporter");
  private static final int QUOTE = NAMES.indexOf("quote");
  private static final int START = NAMES.indexOf("start");
  private static final int END = NAMES.indexOf("end");
  private static final int CONFIDENCE = NAMES.indexOf("confidence");

  private final ByteCache<ArticleRef> articles = new ByteCache<>(10);
  private final ByteCache<SeriesKey> keys = new ByteCache<>(16);
  private final ByteCache<Figure> figures = new ByteCache<>(14);
  private final ByteCache<ObservationFields.Time> times = new ByteCache<>(10);
  private final ByteCache<Attribution> voices = new ByteCache<>(14);

  /** Whose names were looked at last, how many there were, and whether they are the contract's. */
  private @Nullable Cells seen;

  private int seenNames;
  private boolean isContract;

  /**
   * The observation of a row.
   *
   * @throws IllegalArgumentException naming the field that is missing or wrong
   */
  Observation read(Row row) {
    if (row instanceof Cells cells && isInOrder(cells)) {
      Observation found = inOrder(cells);
      if (found != null) {
        return found;
      }
    }
    return ObservationFields.read(row);
  }

  /** Whether the row's first cells are the contract's fields, each with a place in the record. */
  private boolean isInOrder(Cells cells) {
    if (cells != seen || cells.names() != seenNames) {
      seen = cells;
      seenNames = cells.names();
      isContract = isContract(cells);
    }
    int before = -1;
    for (int i = 0; isContract && i < NAMES.size(); i++) {
      if (!cells.isSet(i) || cells.rawStart(i) <= before) {
        return false;
      }
      before = cells.rawStart(i);
    }
    return isContract;
  }

  private static boolean isContract(Cells cells) {
    for (int i = 0; i < NAMES.size(); i++) {
      if (!cells.isNamed(i, NAMES.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Null if something is unusual: the other way tells what is wrong, or reads it. */
  private @Nullable Observation inOrder(Cells cells) {
    String id = cells.text(ID);
    int start = cells.wholeNumber(START);
    int end = cells.wholeNumber(END);
    double confidence = cells.share(CONFIDENCE);
    if (id == null || start < 0 || end < 0 || !(confidence >= 0 && confidence <= 1)) {
      return null;
    }
    try {
      ObservationFields.Time time = time(cells);
      String quote = cells.text(QUOTE);
      return new Observation(
          id,
          article(cells),
          key(cells),
          figure(cells),
          time.period(),
          time.basis(),
          voice(cells),
          new Quote(quote == null ? "" : quote, start, end),
          confidence);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private ArticleRef article(Cells cells) {
    ArticleRef known = get(articles, cells, ARTICLE, PUBLISHED, PUBLISHED + 1, PUBLISHED);
    return known != null ? known : articles.put(cells.bytes(), ObservationFields.article(cells));
  }

  private SeriesKey key(Cells cells) {
    SeriesKey known = get(keys, cells, INDICATOR, TRANSFORMATION, UNIT, STATUS);
    return known != null ? known : keys.put(cells.bytes(), ObservationFields.key(cells));
  }

  private Figure figure(Cells cells) {
    Figure known = get(figures, cells, VALUE, GRAIN, QUALIFIER, QUALIFIER);
    return known != null ? known : figures.put(cells.bytes(), ObservationFields.figure(cells));
  }

  private ObservationFields.Time time(Cells cells) {
    ObservationFields.Time known = get(times, cells, PERIOD, BASIS, BASIS + 1, BASIS);
    return known != null ? known : times.put(cells.bytes(), ObservationFields.time(cells));
  }

  private Attribution voice(Cells cells) {
    Attribution known = get(voices, cells, SPEAKER, REPORTER, REPORTER + 1, REPORTER);
    return known != null ? known : voices.put(cells.bytes(), ObservationFields.attribution(cells));
  }

  /** From the first to the last cell of one stretch, and of a second, which may be none. */
  private static <T> @Nullable T get(
      ByteCache<T> cache, Cells cells, int first, int last, int first2, int last2) {
    boolean isOne = last2 < first2;
    int start2 = isOne ? 0 : cells.rawStart(first2);
    int end2 = isOne ? 0 : cells.rawEnd(last2);
    return cache.get(cells.bytes(), cells.rawStart(first), cells.rawEnd(last), start2, end2);
  }
}
