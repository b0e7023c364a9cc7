package tallybook.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is packed comes back as it was. */
final class PackedObservationsTest {

  @Property(tries = 300)
  void observationsComeBack(@ForAll("observations") List<Observation> observations) {
    var packed = PackedObservations.of(observations);
    assertEquals(observations, packed);
    for (int i = 0; i < observations.size(); i++) {
      assertEquals(observations.get(i).id(), packed.id(i));
      assertEquals(
          observations.get(i).figure().value().scale(), packed.get(i).figure().value().scale());
    }
  }

  @Test
  void anotherOrderSharesTheRecords() {
    var packed = new PackedObservations();
    for (int i = 0; i < 5000; i++) {
      packed.add(observation("o" + i, "a quote " + i / 2, BigDecimal.valueOf(i), null, "name"));
    }
    var turned = packed.inOrder(new int[] {4999, 7, 7});
    assertEquals(List.of(packed.get(4999), packed.get(7), packed.get(7)), turned);
    assertSame(packed, PackedObservations.of(packed));
    assertThrows(IndexOutOfBoundsException.class, () -> turned.get(3));
  }

  @Test
  void aLongQuoteHasAPageOfItsOwn() {
    var long1 = observation("o1", "가".repeat(900_000), BigDecimal.ONE, null, "");
    var next = observation("o2", "b", BigDecimal.TEN, null, "");
    assertEquals(List.of(long1, next), PackedObservations.of(List.of(long1, next)));
  }

  @Test
  void whatMemoryDoesNotHoldIsReadBack() {
    String filling = "words ".repeat(4_000);
    var packed = new PackedObservations();
    for (int i = 0; i < 2_500; i++) {
      packed.add(observation("o" + i, i + filling, BigDecimal.valueOf(i), null, "name"));
    }
    for (int i = 0; i < packed.size(); i += 99) {
      assertEquals(
          observation("o" + i, i + filling, BigDecimal.valueOf(i), null, "name"), packed.get(i));
    }
  }

  @Provide
  Arbitrary<List<Observation>> observations() {
    return Combinators.combine(texts(), texts(), amounts(), periods().injectNull(0.2), texts())
        .as(PackedObservationsTest::observation)
        .list()
        .ofMaxSize(6)
        .map(PackedObservationsTest::withRepeats);
  }

  /** Figures of one sentence come one after another. */
  private static List<Observation> withRepeats(List<Observation> observations) {
    var all = new ArrayList<Observation>();
    for (Observation observation : observations) {
      all.add(observation);
      all.add(observation.withConfidence(1 / 3.0));
    }
    return all;
  }

  private static Observation observation(
      String id, String quote, BigDecimal value, @Nullable TimePeriod period, String name) {
    boolean named = !name.isEmpty();
    return new Observation(
        id,
        new ArticleRef(name, named ? name : null, named ? LocalDate.of(2024, 6, 12) : null),
        new SeriesKey(
            "exports",
            "KAZ",
            named ? "KOR" : null,
            quote,
            Transformation.SHARE,
            "USD",
            ObsStatus.DENIED),
        new Figure(
            value,
            named ? Interval.atMost(value) : Interval.around(value, BigDecimal.TEN),
            new BigDecimal("1e-3"),
            Qualifier.values()[Math.abs(quote.length()) % Qualifier.values().length]),
        period,
        period == null ? TimeBasis.UNDATED : TimeBasis.AS_OF,
        new Attribution(named ? name : null, null, named ? "KOR" : null),
        new Quote(quote, quote.length(), 1_000_000),
        0.65);
  }

  /** Texts of one byte a character and of two, with halves of pairs. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab é\n한\uD83D\uDE00".toCharArray()).ofMaxLength(12);
  }

  private static Arbitrary<BigDecimal> amounts() {
    return Arbitraries.oneOf(
        Arbitraries.bigDecimals().ofScale(4),
        Arbitraries.of("1e9", "-1e30", "0", "123456789012345678901234567890.5")
            .map(BigDecimal::new));
  }

  private static Arbitrary<TimePeriod> periods() {
    return Arbitraries.of("2020", "2023-S1", "2024-06-12", "1993/2024-06-12")
        .map(TimePeriod::parse);
  }
}
