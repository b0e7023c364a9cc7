package tallybook.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import tallybook.measure.Summary;

/** The phenomena that break extractors, each an example with the reading that is wanted. */
@ExtendWith(Summary.class)
class PhenomenaTest {
  private static final int LEAST_READ = 83;

  @TestFactory
  Stream<DynamicTest> phenomenaAreReadAsWanted() throws IOException {
    return Phenomenon.all().stream()
        .filter(phenomenon -> phenomenon.missed().isEmpty())
        .map(
            phenomenon ->
                dynamicTest(
                    phenomenon.id() + " " + phenomenon.name(),
                    () -> assertEquals("", phenomenon.difference(), phenomenon.example())));
  }

  @Test
  @Tag("measure")
  void howManyPhenomenaAreRead() throws IOException {
    long read = 0;
    for (Phenomenon phenomenon : Phenomenon.all()) {
      boolean right = phenomenon.isEnglish() && phenomenon.difference().isEmpty();
      read += right ? 1 : 0;
      if (!right) {
        System.out.println("  " + phenomenon.id() + " not read: " + phenomenon.missed());
      }
    }
    Summary.add(Summary.Line.PHENOMENA, "%d of %d read as wanted", read, Phenomenon.all().size());
  }

  @Test
  void mostPhenomenaOfEnglishAreRead() throws IOException {
    List<Phenomenon> english = Phenomenon.all().stream().filter(Phenomenon::isEnglish).toList();
    long read = english.stream().filter(phenomenon -> phenomenon.missed().isEmpty()).count();
    assertTrue(read >= LEAST_READ, read + " of " + english.size());
  }
}
