package tallybook.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tallybook.flow.Diagnostic;
import tallybook.observation.ArticleRef;
import tallybook.observation.Attribution;
import tallybook.observation.Figure;
import tallybook.observation.Interval;
import tallybook.observation.ObsStatus;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;
import tallybook.observation.Qualifier;
import tallybook.observation.Quote;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.observation.Transformation;

/** What is written as CSV or JSON lines reads back as it was. */
final class RoundTripTest {

  @Property(tries = 200)
  void jsonLinesComeBack(@ForAll("observations") List<Observation> observations)
      throws IOException {
    assertEquals(observations, readBack(observations, out -> new JsonLinesWriter<>(fields(), out)));
  }

  @Property(tries = 200)
  void commaSeparatedValuesComeBack(@ForAll("observations") List<Observation> observations)
      throws IOException {
    assertEquals(observations, readBack(observations, out -> new CsvWriter<>(fields(), out)));
  }

  private static List<tallybook.observation.Field<Observation>> fields() {
    return ObservationFields.ALL;
  }

  private static List<Observation> readBack(
      List<Observation> observations, Function<Writer, RowWriter<Observation>> format)
      throws IOException {
    var out = new StringWriter();
    var writer = format.apply(out);
    for (Observation observation : observations) {
      writer.write(observation);
    }
    writer.finish();
    var back = new ArrayList<Observation>();
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    List<Diagnostic> notes =
        ObservationReader.read("it", new ByteArrayInputStream(bytes), back::add);
    assertEquals(List.of(), notes, out.toString());
    return back;
  }

  @Provide
  Arbitrary<List<Observation>> observations() {
    return Combinators.combine(texts(), texts(), amounts(), periods(), optionalTexts())
        .as(RoundTripTest::observation)
        .list()
        .ofMaxSize(4);
  }

  private static Observation observation(
      String name, String quote, BigDecimal value, TimePeriod period, String speaker) {
    return new Observation(
        "o1",
        new ArticleRef(name, speaker.isEmpty() ? null : speaker, LocalDate.of(2024, 6, 12)),
        new SeriesKey(
            "exports",
            "KAZ",
            speaker.isEmpty() ? null : "KOR",
            "steel, raw",
            Transformation.LEVEL,
            "USD",
            ObsStatus.TARGET),
        new Figure(value, Interval.atLeast(value), BigDecimal.ONE, Qualifier.MORE_THAN),
        period,
        TimeBasis.DURING,
        new Attribution(speaker.isEmpty() ? null : speaker, null, null),
        new Quote(quote, 3, 9),
        0.25);
  }

  /** Hard texts: separators, quotation marks, breaks, formulas, signs beyond the first plane. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab ,;\"'\n\t=+-@é한".toCharArray())
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(text -> text + "😀");
  }

  private static Arbitrary<String> optionalTexts() {
    return Arbitraries.oneOf(Arbitraries.just(""), texts());
  }

  private static Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1e15"), new BigDecimal("1e15"))
        .ofScale(3)
        .map(number -> new BigDecimal(JsonText.plain(number)));
  }

  private static Arbitrary<TimePeriod> periods() {
    return Arbitraries.of("2020", "2023-S1", "2024-05", "2024-06-12", "1993/2024-06-12")
        .map(TimePeriod::parse);
  }
}
