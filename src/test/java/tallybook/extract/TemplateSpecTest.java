package tallybook.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tallybook.observation.Observation;
import tallybook.observation.SeriesKey;

/**
 * Every indicator in the sentences that editors write, of many countries, sums and times:
 * indicator, sides, total or part, measure, value, unit, status and time of the marked figure; all
 * published on 2024-06-12.
 */
class TemplateSpecTest {
  @TestFactory
  Stream<DynamicTest> sentencesOfEveryIndicatorAreReadWhole() throws IOException {
    return MarkedFigure.lines("/spec/template/en.tsv")
        .map(
            cells ->
                dynamicTest(
                    cells[0],
                    () ->
                        assertEquals(
                            cells[1],
                            MarkedFigure.read(cells[0], TemplateSpecTest::shown),
                            cells[0])));
  }

  private static String shown(Observation observation) {
    SeriesKey key = observation.key();
    return String.join(
        " ",
        key.indicator(),
        key.refArea(),
        String.valueOf(key.counterpartArea()),
        key.isTotal() ? "total" : "part",
        key.transformation().code(),
        observation.figure().value().stripTrailingZeros().toPlainString(),
        key.unit(),
        key.status().code(),
        String.valueOf(observation.timePeriod()));
  }
}
