package tallybook.input.reader;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import tallybook.catalogue.ResourceException;
import tallybook.catalogue.Resources;

/**
 * How much is read before a file is given up. The values stand in {@code input/limits.properties}.
 *
 * @param textBytes of one plain text
 * @param documentBytes of one document or page that has to be held whole
 * @param inflatedBytes out of one archive
 * @param entries files or articles in one archive or list
 * @param nesting archives in archives
 * @param seconds for one document
 * @param rowNotes notes on rows of one sources list, before the rest is summed up
 * @param cell characters of a title, publisher or address
 * @param earliest day that a publication date may be
 * @param latest likewise
 */
public record Limits(
    int textBytes,
    int documentBytes,
    long inflatedBytes,
    int entries,
    int nesting,
    Duration seconds,
    int rowNotes,
    int cell,
    LocalDate earliest,
    LocalDate latest) {
  private static final String FILE = "input/limits.properties";

  public static Limits load(Resources resources) {
    Map<String, String> values = resources.properties(FILE);
    return new Limits(
        (int) number(values, "text.bytes"),
        (int) number(values, "document.bytes"),
        number(values, "inflated.bytes"),
        (int) number(values, "entries"),
        (int) number(values, "nesting"),
        Duration.ofSeconds(number(values, "seconds")),
        (int) number(values, "sources.notes"),
        (int) number(values, "cell.characters"),
        LocalDate.parse(values.getOrDefault("date.earliest", "1900-01-01")),
        LocalDate.parse(values.getOrDefault("date.latest", "2099-12-31")));
  }

  private static long number(Map<String, String> values, String key) {
    String value = values.getOrDefault(key, "");
    try {
      return Long.parseLong(value.replace("_", ""));
    } catch (NumberFormatException e) {
      throw new ResourceException(FILE, 0, key + " is no whole number: \"" + value + "\"");
    }
  }
}
