package tallybook.observation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The dimensions that comparable figures share, and their status. Prints as {@code
 * exports|KAZ|KOR|_T|level|USD|actual}, and parses back.
 *
 * @param indicator a code of the catalogue
 * @param refArea the economy or group that the figure describes
 * @param counterpartArea the partner economy or group; null (printed {@code -}) where there is none
 * @param product {@link #TOTAL}, or the stated part in lower case
 * @param unit ISO 4217 for money, or {@code percent}, {@code count}, {@code factor}, {@code t} …
 */
public record SeriesKey(
    String indicator,
    String refArea,
    @Nullable String counterpartArea,
    String product,
    Transformation transformation,
    String unit,
    ObsStatus status) {

  /** The product code of an indicator's total. */
  public static final String TOTAL = "_T";

  private static final String NONE = "-";
  private static final int CODES = 7;

  /**
   * Reads a printed key. A product may itself hold a bar; the other codes may not.
   *
   * @throws IllegalArgumentException if it has fewer than seven codes, or an unknown one
   */
  public static SeriesKey parse(String printed) {
    String[] codes = printed.split("\\|", -1);
    if (codes.length < CODES) {
      throw new IllegalArgumentException(
          "a series key has 7 codes, not " + codes.length + ": " + printed);
    }
    int last = codes.length - 1;
    String product = String.join("|", java.util.Arrays.copyOfRange(codes, 3, last - 2));
    return new SeriesKey(
        codes[0],
        codes[1],
        codes[2].equals(NONE) ? null : codes[2],
        product,
        Code.parse(Transformation.class, codes[last - 2]),
        codes[last - 1],
        Code.parse(ObsStatus.class, codes[last]));
  }

  public boolean isTotal() {
    return product.equals(TOTAL);
  }

  /** Spelt out as {@link #hashCode} is: what a record makes by itself is slow. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof SeriesKey key && isSame(key);
  }

  private boolean isSame(SeriesKey key) {
    return transformation == key.transformation
        && status == key.status
        && indicator.equals(key.indicator)
        && refArea.equals(key.refArea)
        && Objects.equals(counterpartArea, key.counterpartArea)
        && product.equals(key.product)
        && unit.equals(key.unit);
  }

  /**
   * Of the codes, spelt out: what a record makes by itself is slow where millions are looked up.
   */
  @Override
  public int hashCode() {
    int hash = indicator.hashCode();
    hash = 31 * hash + refArea.hashCode();
    hash = 31 * hash + Objects.hashCode(counterpartArea);
    hash = 31 * hash + product.hashCode();
    hash = 31 * hash + transformation.ordinal();
    hash = 31 * hash + unit.hashCode();
    return 31 * hash + status.ordinal();
  }

  @Override
  public String toString() {
    return String.join(
        "|",
        indicator,
        refArea,
        counterpartArea == null ? NONE : counterpartArea,
        product,
        transformation.code(),
        unit,
        status.code());
  }
}
