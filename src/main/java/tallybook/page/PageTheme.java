package tallybook.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tallybook.catalogue.ResourceException;
import tallybook.catalogue.Resources;

/** Words and colours of the page: {@code theme/page.properties}, {@code theme/article.css}. */
final class PageTheme {
  private static final String FILE = "theme/page.properties";
  private static final String CSS = "/tallybook/theme/article.css";

  private final Map<String, String> settings;

  PageTheme(Resources resources) {
    settings = resources.properties(FILE);
  }

  /**
   * A text of the page.
   *
   * @throws ResourceException if the file has none of that key
   */
  String text(String key) {
    String text = settings.get(key);
    if (text == null) {
      throw new ResourceException(FILE, 0, "no line \"" + key + "\"");
    }
    return text;
  }

  /** A text with its {@code {}} filled in. */
  String text(String key, String filling) {
    return text(key).replace("{}", filling);
  }

  /** "1 figure", "3 figures". */
  String counted(String key, int count) {
    return count == 1 ? text(key + ".one") : text(key + ".many", Integer.toString(count));
  }

  /** The style sheet, its colours set for light and dark. */
  String css() {
    return ":root{"
        + colours("light.")
        + "}\n@media (prefers-color-scheme:dark){:root{"
        + colours("dark.")
        + "}}\n@media print{:root{"
        + colours("light.")
        + "}}\n"
        + sheet();
  }

  private String colours(String scheme) {
    var css = new StringBuilder();
    settings.forEach(
        (key, value) -> {
          if (key.startsWith(scheme)) {
            String name = key.substring(scheme.length()).replace('.', '-');
            css.append("--").append(name).append(':').append(colour(key, value)).append(';');
          }
        });
    return css.toString();
  }

  private static String colour(String key, String value) {
    if (!value.matches("#[0-9a-fA-F]{6}")) {
      throw new ResourceException(FILE, 0, key + ": \"" + value + "\" is no colour #RRGGBB");
    }
    return value;
  }

  private static String sheet() {
    try (InputStream in = PageTheme.class.getResourceAsStream(CSS)) {
      if (in == null) {
        throw new ResourceException(CSS, 0, "no such resource");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
