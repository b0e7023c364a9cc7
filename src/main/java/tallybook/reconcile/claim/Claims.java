package tallybook.reconcile.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Qualifier;
import tallybook.observation.TimeBasis;
import tallybook.reconcile.key.PeriodKey;

/**
 * Observations as columns of numbers, a row each, in the order they came. Texts are numbered, so a
 * row takes about a hundred bytes, and quotes aren't held at all.
 */
public final class Claims {
  /** The day of a figure whose publication isn't dated: after all others. */
  public static final int NO_DAY = Integer.MAX_VALUE;

  /** Marks of a row. */
  public enum Trait {
    DENIED,
    /** Its quote speaks of a part of a year. */
    PART_YEAR,
    /** A person fixed its period. */
    PERIOD_SET,
    PINNED,
    EXCLUDED,
    /** Its period was concluded, not told. */
    PERIOD_INFERRED,
    CONVERTED,
    /** A decision moved it here from another series. */
    MERGED,
    /** Its quote is long enough for copies to be recognised. */
    LONG_QUOTE,
    /** Its origin's first telling put it into an earlier bin. */
    BIN_CARRIED;

    int bit() {
      return 1 << (ordinal() + 5);
    }
  }

  private static final Qualifier[] QUALIFIERS = Qualifier.values();
  private static final TimeBasis[] BASES = TimeBasis.values();

  final Columns columns;
  final Ids ids;
  final Names articles = new Names();
  final Names publishers = new Names();
  final Names persons = new Names();
  final Names bodies = new Names();
  final Names areas = new Names();
  final Names blocks = new Names();
  final List<Series> series = new ArrayList<>();
  final List<PeriodKey> periods = new ArrayList<>();
  final Map<Integer, BigDecimal> exact = new TreeMap<>();
  private final Map<Integer, String> conversions = new TreeMap<>();
  final Sketches sketches;

  Claims(int expected) {
    columns = new Columns(expected);
    ids = new Ids(expected);
    sketches = new Sketches();
  }

  public int size() {
    return columns.size;
  }

  /**
   * Puts rows in another order, so that those that are looked at together lie together.
   *
   * @param rows for each place, the number of the row that comes there
   */
  public void arrange(int[] rows) {
    columns.arrange(rows);
    ids.arrange(rows);
    arrange(exact, rows);
    arrange(conversions, rows);
  }

  private static <T> void arrange(Map<Integer, T> byRow, int[] rows) {
    Map<Integer, T> before = Map.copyOf(byRow);
    byRow.clear();
    for (int i = 0; i < rows.length && !before.isEmpty(); i++) {
      T value = before.get(rows[i]);
      if (value != null) {
        byRow.put(i, value);
      }
    }
  }

  public int seriesNumber(int row) {
    return columns.series[row];
  }

  public Series series(int row) {
    return series.get(columns.series[row]);
  }

  public List<Series> allSeries() {
    return series;
  }

  public int periodNumber(int row) {
    return columns.period[row];
  }

  public PeriodKey period(int number) {
    return periods.get(number);
  }

  public int periodCount() {
    return periods.size();
  }

  /** Puts a claim into another period. */
  public void move(int row, int period) {
    columns.period[row] = period;
  }

  /** The periods of rows, to be put back by {@link #movePeriods}. */
  public int[] periodsOf(int[] rows) {
    int[] numbers = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      numbers[i] = columns.period[rows[i]];
    }
    return numbers;
  }

  /** Puts claims into the periods given. */
  public void movePeriods(int[] rows, int[] numbers) {
    for (int i = 0; i < rows.length; i++) {
      columns.period[rows[i]] = numbers[i];
    }
  }

  public int article(int row) {
    return columns.article[row];
  }

  public Names articles() {
    return articles;
  }

  public Names persons() {
    return persons;
  }

  public Names bodies() {
    return bodies;
  }

  public Names blocks() {
    return blocks;
  }

  public int publisherNumber(int row) {
    return columns.publisher[row];
  }

  public int publisherCount() {
    return publishers.size();
  }

  public @Nullable String publisher(int row) {
    return publishers.name(columns.publisher[row]);
  }

  /** Epoch day of publication, or {@link #NO_DAY}. */
  public int day(int row) {
    return columns.day[row];
  }

  /** Epoch day of the last day that the figure's own period covers, or {@link #NO_DAY}. */
  public int lastDay(int row) {
    return columns.last[row];
  }

  public @Nullable LocalDate published(int row) {
    return day(row) == NO_DAY ? null : LocalDate.ofEpochDay(day(row));
  }

  /** Number in {@link #persons}, or {@link Names#NONE}. */
  public int speaker(int row) {
    return columns.speaker[row];
  }

  /** Number in {@link #bodies}, or {@link Names#NONE}. */
  public int source(int row) {
    return columns.source[row];
  }

  public int reporterNumber(int row) {
    return columns.reporter[row];
  }

  public @Nullable String reporter(int row) {
    return areas.name(columns.reporter[row]);
  }

  public int start(int row) {
    return columns.start[row];
  }

  public double value(int row) {
    return columns.value[row];
  }

  /** The value with all its digits. */
  public BigDecimal exactValue(int row) {
    BigDecimal digits = exact.isEmpty() ? null : exact.get(row);
    return digits == null ? Amount.decimal(columns.value[row]) : digits;
  }

  /** Least value the words allow, or minus infinity. */
  public double low(int row) {
    return columns.low[row];
  }

  /** Greatest value the words allow, or infinity. */
  public double high(int row) {
    return columns.high[row];
  }

  public double grain(int row) {
    return columns.grain[row];
  }

  public double confidence(int row) {
    return columns.confidence[row];
  }

  public Qualifier qualifier(int row) {
    return QUALIFIERS[columns.traits[row] & 7];
  }

  public TimeBasis basis(int row) {
    return BASES[columns.traits[row] >> 3 & 3];
  }

  public boolean has(int row, Trait trait) {
    return (columns.traits[row] & trait.bit()) != 0;
  }

  public void mark(int row, Trait trait) {
    columns.traits[row] |= (short) trait.bit();
  }

  public void unmark(int row, Trait trait) {
    columns.traits[row] &= (short) ~trait.bit();
  }

  /** Notes that a claim's figure was converted, and at which rate. */
  public void converted(int row, String rate) {
    mark(row, Trait.CONVERTED);
    conversions.put(row, rate);
  }

  /** The rate at which a claim was converted; empty if it was not. */
  public String conversion(int row) {
    return conversions.getOrDefault(row, "");
  }

  public String id(int row) {
    return ids.get(row);
  }

  /** Hash of the quote's letters and digits, case apart; 0 without quote. */
  public long quote(int row) {
    return columns.quote[row];
  }

  public Sketches sketches() {
    return sketches;
  }

  public int compareIds(int left, int right) {
    return ids.compare(left, right);
  }
}
