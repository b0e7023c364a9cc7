package tallybook.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

final class SeriesKeyTest {

  @Test
  void printsItsCodesInTheContractsOrder() {
    var key =
        new SeriesKey("exports", "KAZ", "KOR", "_T", Transformation.LEVEL, "USD", ObsStatus.ACTUAL);
    assertEquals("exports|KAZ|KOR|_T|level|USD|actual", key.toString());
  }

  @Test
  void aPartnerThatIsNotThereIsAHyphen() {
    assertEquals(
        "gdp|KAZ|-|_T|growth|percent|forecast",
        SeriesKey.parse("gdp|KAZ|-|_T|growth|percent|forecast").toString());
  }

  @Test
  void tooFewCodesAreNamed() {
    var e = assertThrows(IllegalArgumentException.class, () -> SeriesKey.parse("exports|KAZ"));
    assertEquals("a series key has 7 codes, not 2: exports|KAZ", e.getMessage());
  }

  @Property
  void whatIsPrintedParsesBack(
      @ForAll @NotEmpty String product,
      @ForAll Transformation transformation,
      @ForAll ObsStatus status) {
    var key = new SeriesKey("exports", "KAZ", null, product, transformation, "USD", status);
    assertEquals(key, SeriesKey.parse(key.toString()));
  }
}
