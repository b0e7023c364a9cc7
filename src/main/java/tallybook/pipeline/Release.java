package tallybook.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.zip.CRC32C;
import tallybook.catalogue.Resources;

/** Which tallybook this is, and which code lists it carries. */
public final class Release {
  private static final List<String> CODE_LISTS =
      List.of(
          "catalogue/indicators.tsv",
          "catalogue/areas.tsv",
          "catalogue/groups.tsv",
          "catalogue/units.tsv");

  private Release() {}

  /** The version, {@code 0.1.0}. */
  public static String version() {
    var properties = new Properties();
    try (InputStream in = Resources.class.getResourceAsStream("/tallybook/release.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }

  /** A fingerprint of the built-in code lists: eight hex digits that change with any of them. */
  public static String catalogue() {
    var sum = new CRC32C();
    for (String file : CODE_LISTS) {
      try (InputStream in = Resources.class.getResourceAsStream("/tallybook/" + file)) {
        if (in != null) {
          sum.update(in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
