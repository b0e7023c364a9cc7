package tallybook.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class IntervalTest {

  @Test
  void digitsBoundHalfAUnitOfTheLastOne() {
    var interval = Interval.roundingTo(new BigDecimal("5.9"), new BigDecimal("1e9"));
    assertEquals(0, new BigDecimal("5.85e9").compareTo(interval.low()));
    assertEquals(0, new BigDecimal("5.95e9").compareTo(interval.high()));
  }

  @Test
  void aReversedIntervalIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Interval(BigDecimal.TEN, BigDecimal.ONE));
  }

  @Property
  void intersectingIsWhatMeetingPromises(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertEquals(a.meets(b), b.meets(a));
    assertEquals(a.meets(b), a.intersect(b).isPresent());
    assertEquals(a.intersect(b), b.intersect(a));
    a.intersect(b)
        .ifPresent(
            both -> {
              assertTrue(both.meets(a) && both.meets(b));
              assertEquals(both, both.intersect(a).orElseThrow());
            });
  }

  @Property
  void theHullHoldsBothAndIsSymmetric(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertEquals(a.hull(b), b.hull(a));
    assertEquals(a, a.hull(b).intersect(a).orElseThrow());
    assertEquals(b, a.hull(b).intersect(b).orElseThrow());
  }

  @Property
  void mirroringTwiceChangesNothing(@ForAll("intervals") Interval a) {
    assertEquals(a, a.negate().negate());
  }

  @Provide
  Arbitrary<Interval> intervals() {
    var bound = Arbitraries.integers().between(-50, 50).map(BigDecimal::valueOf).injectNull(0.2);
    return Combinators.combine(bound, bound)
        .as(
            (x, y) ->
                x != null && y != null && x.compareTo(y) > 0
                    ? new Interval(y, x)
                    : new Interval(x, y));
  }
}
