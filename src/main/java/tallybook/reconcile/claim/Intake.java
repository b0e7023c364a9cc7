package tallybook.reconcile.claim;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.observation.Observation;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.key.Bins;
import tallybook.reconcile.key.Blocks;
import tallybook.reconcile.key.Products;
import tallybook.reconcile.rule.Rules;

/**
 * Fills the columns, one figure after another: from observations, which may be let go afterwards,
 * or from the parts of records, which need no observation.
 */
public final class Intake {
  private final Claims claims;
  private final Keys keys;
  private final Periods periods;
  private final Quotes quotes;

  /**
   * @param expected how many observations are likely; any number may come
   */
  public Intake(Catalogue catalogue, Rules rules, Bins bins, int expected) {
    this.claims = new Claims(expected);
    this.keys = new Keys(claims, catalogue, new Blocks(catalogue, new Products(rules.singulars())));
    this.periods = new Periods(bins, claims.periods);
    this.quotes = new Quotes(claims, rules.partYear());
  }

  public Claims claims() {
    return claims;
  }

  /** Adds a figure; its row is the number of figures before it. */
  public int add(Observation o) {
    int row = add(key(o.key()), when(o.timePeriod(), o.timeBasis()), Amount.of(o.figure()));
    article(
        row,
        article(o.article().id()),
        publisher(o.article().publisher()),
        day(o.article().published()));
    voice(
        row,
        speaker(o.attribution().speaker()),
        source(o.attribution().source()),
        reporter(o.attribution().reporter()));
    reading(row, o.quote().start(), o.confidence());
    byte[] id = o.id().getBytes(StandardCharsets.UTF_8);
    id(id, 0, id.length);
    byte[] quote = o.quote().text().getBytes(StandardCharsets.UTF_8);
    quote(row, quote, 0, quote.length);
    return row;
  }

  /** Begins a row; the methods that take its number have to follow, each once. */
  public int add(Key key, When when, Amount amount) {
    Columns columns = claims.columns;
    int row = columns.next();
    columns.series[row] = key.series();
    columns.traits[row] = (short) (amount.qualifier().ordinal() | when.basis.ordinal() << 3);
    columns.period[row] = when.bin(key.temporal(), periods);
    columns.last[row] = when.last;
    columns.value[row] = amount.value();
    columns.low[row] = amount.low();
    columns.high[row] = amount.high();
    columns.grain[row] = amount.grain();
    BigDecimal exact = amount.exact();
    if (exact != null) {
      claims.exact.put(row, exact);
    }
    if (key.isDenied()) {
      claims.mark(row, Trait.DENIED);
    }
    if (periods.isInferred(key.temporal(), when)) {
      claims.mark(row, Trait.PERIOD_INFERRED);
    }
    return row;
  }

  /** Where the row's figure stands, by the numbers of {@link #article}, {@link #publisher}. */
  public void article(int row, int article, int publisher, int day) {
    claims.columns.article[row] = article;
    claims.columns.publisher[row] = publisher;
    claims.columns.day[row] = day;
  }

  /** Who states it, by the numbers of {@link #speaker}, {@link #source}, {@link #reporter}. */
  public void voice(int row, int speaker, int source, int reporter) {
    claims.columns.speaker[row] = speaker;
    claims.columns.source[row] = source;
    claims.columns.reporter[row] = reporter;
  }

  /** Where in the article it begins, and how sure the reading is, 0 to 1. */
  public void reading(int row, int start, double confidence) {
    claims.columns.start[row] = start;
    claims.columns.confidence[row] = confidence;
  }

  /** The id of the row begun last, in UTF-8. */
  public void id(byte[] bytes, int from, int to) {
    claims.ids.add(bytes, from, to);
  }

  /** The row's quote, in UTF-8. */
  public void quote(int row, byte[] bytes, int from, int to) {
    quotes.add(row, bytes, from, to);
  }

  public Key key(SeriesKey key) {
    return keys.of(key);
  }

  /**
   * @throws IllegalArgumentException if there is no period, and the figure isn't undated
   */
  public When when(@Nullable TimePeriod period, TimeBasis basis) {
    return periods.of(period, basis);
  }

  public int article(String id) {
    return claims.articles.number(id);
  }

  public int publisher(@Nullable String name) {
    return claims.publishers.number(name);
  }

  /** Epoch day, or {@link Claims#NO_DAY}. */
  public static int day(@Nullable LocalDate published) {
    return published == null ? Claims.NO_DAY : (int) published.toEpochDay();
  }

  public int speaker(@Nullable String name) {
    return claims.persons.number(name);
  }

  public int source(@Nullable String name) {
    return claims.bodies.number(name);
  }

  public int reporter(@Nullable String area) {
    return claims.areas.number(area);
  }
}
