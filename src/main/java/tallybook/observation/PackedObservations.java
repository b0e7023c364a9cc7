package tallybook.observation;

import java.util.Collection;

/**
 * A list that holds observations as bytes: about 60 of them and the quote, where an object takes
 * 700. Keys, articles, periods and names stand once, and so does a quote that figures share which
 * come one after another. {@code get} makes the observation anew; what is added is there to stay.
 */
public final class PackedObservations extends PackedList<Observation> {
  private static final Qualifier[] QUALIFIERS = Qualifier.values();
  private static final TimeBasis[] BASES = TimeBasis.values();
  private static final int BASIS = 3;
  private static final int LOW = 1 << 5;
  private static final int HIGH = 1 << 6;
  private static final int QUOTED_BEFORE = 1 << 7;

  private final Content content;

  /** What the same observations in another order share. */
  private static final class Content {
    final Shared<ArticleRef> articles = new Shared<>();
    final Shared<SeriesKey> keys = new Shared<>();
    final Shared<TimePeriod> periods = new Shared<>();
    final Shared<String> names = new Shared<>();
    String lastQuote = "";
    long lastQuotePlace;

    /** Where the quote stands in the record that was written last; 0 if it stands before. */
    int quoteMark;
  }

  public PackedObservations() {
    content = new Content();
  }

  private PackedObservations(PackedObservations other, int[] rows) {
    super(other, rows);
    content = other.content;
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
    return new PackedObservations(this, rows);
  }

  @Override
  protected void write(Observation o, ByteStore out) {
    Figure figure = o.figure();
    Interval bounds = figure.bounds();
    String quote = o.quote().text();
    boolean isQuotedBefore = !quote.isEmpty() && quote.equals(content.lastQuote);
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
    out.real(o.confidence());
    out.decimal(figure.value());
    out.decimal(figure.grain());
    if (bounds.low() != null) {
      out.decimal(bounds.low());
    }
    if (bounds.high() != null) {
      out.decimal(bounds.high());
    }
    content.quoteMark = isQuotedBefore ? 0 : out.mark();
    if (isQuotedBefore) {
      out.number(content.lastQuotePlace);
    } else {
      out.text(quote);
      content.lastQuote = quote;
    }
  }

  @Override
  protected void written(long place) {
    if (content.quoteMark > 0) {
      content.lastQuotePlace = place + content.quoteMark;
    }
  }

  /** The id of an observation, without the rest of it. */
  public String id(int number) {
    return record(number).text();
  }

  @Override
  protected Observation read(ByteStore.Reader in) {
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
    double confidence = in.real();
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
    return isQuotedBefore ? at(in.number()).text() : in.text();
  }
}
