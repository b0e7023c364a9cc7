package tallybook.observation;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.RandomAccess;

/**
 * A list that holds observations as bytes: about 60 of them and the quote, where an object takes
 * 700. Keys, articles, periods and names stand once, and so does a quote that figures share which
 * come one after another. {@code get} makes the observation anew; what is added is there to stay.
 */
public final class PackedObservations extends AbstractList<Observation> implements RandomAccess {
  private static final Qualifier[] QUALIFIERS = Qualifier.values();
  private static final TimeBasis[] BASES = TimeBasis.values();
  private static final int BASIS = 3;
  private static final int LOW = 1 << 5;
  private static final int HIGH = 1 << 6;
  private static final int QUOTED_BEFORE = 1 << 7;

  /** Numbers of a record, and its certainty. */
  private static final int NUMBERS = 12 * ByteStore.NUMBER;

  private final Content content;
  private long[] places;
  private int size;

  /** What the same observations in another order share. */
  private static final class Content {
    final ByteStore records = new ByteStore();
    final Shared<ArticleRef> articles = new Shared<>();
    final Shared<SeriesKey> keys = new Shared<>();
    final Shared<TimePeriod> periods = new Shared<>();
    final Shared<String> names = new Shared<>();
    String lastQuote = "";
    long lastQuotePlace;
  }

  public PackedObservations() {
    this(new Content(), new long[16], 0);
  }

  private PackedObservations(Content content, long[] places, int size) {
    this.content = content;
    this.places = places;
    this.size = size;
  }

  /** The observations of a collection, packed; the same list if they are. */
  public static PackedObservations of(Collection<Observation> observations) {
    if (observations instanceof PackedObservations packed) {
      return packed;
    }
    var packed = new PackedObservations();
    packed.addAll(observations);
    return packed;
  }

  /**
   * The same observations in another order, at eight bytes each.
   *
   * @param rows numbers of observations of this list
   */
  public PackedObservations inOrder(int[] rows) {
    long[] ordered = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      ordered[i] = places[rows[i]];
    }
    return new PackedObservations(content, ordered, rows.length);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean add(Observation observation) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size + (size >> 1));
    }
    places[size++] = write(observation);
    modCount++;
    return true;
  }

  private long write(Observation o) {
    ByteStore out = content.records;
    Figure figure = o.figure();
    Interval bounds = figure.bounds();
    String quote = o.quote().text();
    boolean isQuotedBefore = !quote.isEmpty() && quote.equals(content.lastQuote);
    long place =
        out.begin(
            NUMBERS
                + ByteStore.room(o.id())
                + ByteStore.room(figure.value())
                + ByteStore.room(bounds.low())
                + ByteStore.room(bounds.high())
                + ByteStore.room(figure.grain())
                + ByteStore.room(quote));
    int traits = figure.qualifier().ordinal() | o.timeBasis().ordinal() << BASIS;
    traits |= bounds.low() == null ? 0 : LOW;
    traits |= bounds.high() == null ? 0 : HIGH;
    out.text(o.id());
    out.number(traits | (isQuotedBefore ? QUOTED_BEFORE : 0));
    out.number(content.articles.number(o.article()));
    out.number(content.keys.number(o.key()));
    out.number(content.periods.number(o.timePeriod()));
    out.number(content.names.number(o.attribution().speaker()));
    out.number(content.names.number(o.attribution().source()));
    out.number(content.names.number(o.attribution().reporter()));
    out.number(o.quote().start());
    out.number(o.quote().end());
    out.number(Long.reverse(Double.doubleToRawLongBits(o.confidence())));
    out.decimal(figure.value());
    out.decimal(figure.grain());
    if (bounds.low() != null) {
      out.decimal(bounds.low());
    }
    if (bounds.high() != null) {
      out.decimal(bounds.high());
    }
    quote(quote, isQuotedBefore);
    return place;
  }

  private void quote(String quote, boolean isQuotedBefore) {
    if (isQuotedBefore) {
      content.records.number(content.lastQuotePlace);
      return;
    }
    content.lastQuote = quote;
    content.lastQuotePlace = content.records.place();
    content.records.text(quote);
  }

  /** The id of an observation, without the rest of it. */
  public String id(int number) {
    return record(number).text();
  }

  @Override
  public Observation get(int number) {
    ByteStore.Reader in = record(number);
    String id = in.text();
    int traits = in.integer();
    ArticleRef article = content.articles.get(in.integer());
    SeriesKey key = content.keys.get(in.integer());
    TimePeriod period = content.periods.orNull(in.integer());
    var attribution =
        new Attribution(
            content.names.orNull(in.integer()),
            content.names.orNull(in.integer()),
            content.names.orNull(in.integer()));
    int start = in.integer();
    int end = in.integer();
    double confidence = Double.longBitsToDouble(Long.reverse(in.number()));
    return new Observation(
        id,
        article,
        key,
        figure(in, traits),
        period,
        BASES[traits >> BASIS & 3],
        attribution,
        new Quote(quote(in, traits), start, end),
        confidence);
  }

  private static Figure figure(ByteStore.Reader in, int traits) {
    var value = in.decimal();
    var grain = in.decimal();
    var low = (traits & LOW) == 0 ? null : in.decimal();
    var high = (traits & HIGH) == 0 ? null : in.decimal();
    return new Figure(value, new Interval(low, high), grain, QUALIFIERS[traits & 7]);
  }

  private String quote(ByteStore.Reader in, int traits) {
    boolean isQuotedBefore = (traits & QUOTED_BEFORE) != 0;
    return isQuotedBefore ? content.records.read(in.number()).text() : in.text();
  }

  private ByteStore.Reader record(int number) {
    if (number < 0 || number >= size) {
      throw new IndexOutOfBoundsException(number + " of " + size);
    }
    return content.records.read(places[number]);
  }
}
