package tallybook.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tallybook.observation.Observation;

/** What a figure is of, a text a line (¶ ends a line of it); all published on 2024-06-12. */
class IndicatorSpecTest {
  @TestFactory
  Stream<DynamicTest> figuresHaveTheirIndicators() throws IOException {
    return MarkedFigure.lines("/spec/indicator/en.tsv")
        .map(
            cells ->
                dynamicTest(
                    cells[2] + ": " + cells[0],
                    () ->
                        assertEquals(
                            cells[1],
                            MarkedFigure.read(cells[0], IndicatorSpecTest::shown),
                            cells[0])));
  }

  private static String shown(Observation observation) {
    return String.join(
        " ",
        observation.key().indicator(),
        observation.key().transformation().code(),
        observation.figure().value().stripTrailingZeros().toPlainString(),
        observation.key().unit());
  }
}
