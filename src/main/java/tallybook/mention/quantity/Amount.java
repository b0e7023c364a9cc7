package tallybook.mention.quantity;

import java.math.BigDecimal;
import tallybook.mention.quantity.Quantity.Shape;

/**
 * A number as written, before its unit is known: mantissa times ten to the power, exactly.
 *
 * @param from first token
 * @param to one past the last token, scale words included
 * @param grain the power of ten of the last digit written
 * @param scale the power of ten of the scale words, 0 without any
 */
public record Amount(
    int from, int to, long mantissa, int power, int grain, int scale, Shape shape) {
  private static final int MOST_POWER = 18;

  /** Times ten to a power: a scale word, a unit's factor. */
  Amount times(int more) {
    return new Amount(from, to, mantissa, power + more, grain + more, scale, shape);
  }

  Amount scaled(int end, int more) {
    return new Amount(from, end, mantissa, power + more, grain + more, scale + more, shape);
  }

  /** So many dozens or hundreds. */
  Amount multiplied(int end, long by) {
    return new Amount(from, end, Math.multiplyExact(mantissa, by), power, grain, scale, shape);
  }

  Amount negated() {
    return new Amount(from, to, -mantissa, power, grain, scale, shape);
  }

  boolean isScaled() {
    return scale > 0;
  }

  boolean isWhole() {
    return power == 0;
  }

  /** The sum of two amounts, the other of a lesser scale; its digits are the last. */
  Amount plus(Amount lesser) {
    int common = Math.min(power, lesser.power);
    long sum =
        Math.addExact(
            shifted(mantissa, power - common), shifted(lesser.mantissa, lesser.power - common));
    return new Amount(from, lesser.to, sum, common, lesser.grain, scale, shape);
  }

  BigDecimal value() {
    return exact(mantissa, power);
  }

  BigDecimal placeValue() {
    return exact(1, grain);
  }

  /** Half way between two amounts. */
  BigDecimal midpoint(Amount other) {
    BigDecimal half = value().add(other.value()).multiply(new BigDecimal("0.5"));
    return plain(half);
  }

  boolean isBelow(Amount other) {
    return value().compareTo(other.value()) < 0;
  }

  public static BigDecimal plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static BigDecimal exact(long digits, int power) {
    if (power >= 0 && power <= MOST_POWER && Math.abs(digits) < 1_000_000) {
      return power <= 12
          ? BigDecimal.valueOf(shifted(digits, power))
          : BigDecimal.valueOf(digits).scaleByPowerOfTen(power).setScale(0);
    }
    return plain(BigDecimal.valueOf(digits).scaleByPowerOfTen(power));
  }

  private static long shifted(long digits, int power) {
    long shifted = digits;
    for (int i = 0; i < power; i++) {
      shifted = Math.multiplyExact(shifted, 10);
    }
    return shifted;
  }
}
