package tallybook.observation;

import java.math.BigDecimal;

/**
 * What is measured: SDMX's observation value, with what the words make of it.
 *
 * @param value the figure as stated, in base units, exact: "$6.2 bln" is 6200000000; of a range,
 *     its midpoint
 * @param bounds what the words bound; rounding alone bounds an exact figure by half a unit of its
 *     last digit
 * @param grain place value of the last digit written, positive: 1e8 for "5.9 billion"
 */
public record Figure(BigDecimal value, Interval bounds, BigDecimal grain, Qualifier qualifier) {
  public Figure {
    if (grain.signum() <= 0) {
      throw new IllegalArgumentException("a grain is positive, not " + grain);
    }
  }
}
