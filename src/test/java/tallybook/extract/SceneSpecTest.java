package tallybook.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tallybook.observation.Observation;

/** Whose a figure is, of when and of what, a text a line; all published on 2024-06-12. */
class SceneSpecTest {
  @TestFactory
  Stream<DynamicTest> figuresHaveTheirAreasAndTimes() throws IOException {
    return Stream.concat(
            MarkedFigure.lines("/spec/scene/en.tsv"), MarkedFigure.lines("/spec/scene/times.tsv"))
        .map(cells -> reads(cells, cells[1] + " " + cells[2], SceneSpecTest::areasAndTime));
  }

  @TestFactory
  Stream<DynamicTest> figuresHaveTheirProducts() throws IOException {
    return MarkedFigure.lines("/spec/product/en.tsv")
        .map(cells -> reads(cells, cells[1], observation -> observation.key().product()));
  }

  @TestFactory
  Stream<DynamicTest> figuresHaveTheirIndicatorsAndSides() throws IOException {
    return MarkedFigure.lines("/spec/areas/en.tsv")
        .map(cells -> reads(cells, cells[1], SceneSpecTest::indicatorAndAreas));
  }

  /** The text is a line's first cell, why it stands there the last. */
  private static DynamicTest reads(
      String[] cells, String wanted, Function<Observation, String> shown) {
    return dynamicTest(
        cells[cells.length - 1] + ": " + cells[0],
        () -> assertEquals(wanted, MarkedFigure.read(cells[0], shown), cells[0]));
  }

  private static String areasAndTime(Observation observation) {
    return observation.key().refArea()
        + " "
        + observation.key().counterpartArea()
        + " "
        + observation.timePeriod();
  }

  private static String indicatorAndAreas(Observation observation) {
    return observation.key().indicator()
        + " "
        + observation.key().refArea()
        + " "
        + observation.key().counterpartArea();
  }
}
