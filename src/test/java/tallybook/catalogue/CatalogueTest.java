package tallybook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogueTest {
  @TempDir Path folder;

  @Test
  void everyIsoEconomyHasAName() {
    var catalogue = Catalogue.load(Resources.builtIn());
    for (String alpha2 : Locale.getISOCountries()) {
      String code = new Locale("", alpha2).getISO3Country();
      assertTrue(catalogue.area(code).isPresent(), code);
    }
  }

  @Test
  void aUsersLineAddsAnIndicatorOrReplacesOne() throws IOException {
    write(
        "catalogue/indicators.tsv",
        "code\tlabel\tkinds\ttemporal\tfamily\troles\tmeaning\n"
            + "tea\tTea sold\tmass\tflow\ttea\tdirected\tTea.\n"
            + "gdp\tOutput\tmoney\tflow\tgdp\tsingle\tGDP.\n");
    var catalogue = Catalogue.load(Resources.overlaidBy(folder));
    assertEquals("Tea sold", catalogue.indicatorLabel("tea"));
    assertEquals("Output", catalogue.indicatorLabel("gdp"));
    assertEquals("Exports", catalogue.indicatorLabel("exports"));
  }

  @Test
  void aWrongLineIsNamedWithItsFileAndCause() throws IOException {
    write("catalogue/units.tsv", "code\tkind\tlabel\tbase\tfactor\nox\tbeast\toxen\t\t\n");
    var fault =
        assertThrows(ResourceException.class, () -> Catalogue.load(Resources.overlaidBy(folder)));
    assertEquals(
        folder + "/catalogue/units.tsv:2: no UnitKind is called \"beast\"", fault.getMessage());
  }

  @Test
  void aLineOfTooManyWordingsIsRefusedBeforeTheyAreMade() throws IOException {
    write("lexicon/en/cues.tsv", "code\tforms\texample\nrise\t" + "(up|on) ".repeat(40) + "\t\n");
    var fault =
        assertThrows(
            ResourceException.class, () -> Lexicon.load(Resources.overlaidBy(folder), "en"));
    assertEquals(
        folder
            + "/lexicon/en/cues.tsv:2: \""
            + "(up|on) ".repeat(40).strip()
            + "\" stands for more than 10000 wordings: part it",
        fault.getMessage());
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
