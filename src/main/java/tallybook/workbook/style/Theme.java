package tallybook.workbook.style;

import java.util.Map;
import tallybook.catalogue.ResourceException;
import tallybook.catalogue.Resources;

/** Colours, fonts and texts of workbooks, as {@code theme/*.properties} give them. */
public final class Theme {
  /** The file of the look. */
  public static final String LOOKS = "theme/workbook.properties";

  private static final String TEXTS = "theme/texts.properties";

  private final Map<String, String> looks;
  private final Map<String, String> texts;

  private Theme(Map<String, String> looks, Map<String, String> texts) {
    this.looks = looks;
    this.texts = texts;
  }

  public static Theme load(Resources resources) {
    return new Theme(resources.properties(LOOKS), resources.properties(TEXTS));
  }

  /** A line of the look's file. */
  public String look(String key) {
    return required(LOOKS, looks, key);
  }

  public int number(String key) {
    String text = look(key);
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new ResourceException(LOOKS, 0, key + " is no whole number: " + text);
    }
  }

  /** A colour as eight hexadecimal digits, opaque. */
  public String colour(String name) {
    return "FF" + look("colour." + name);
  }

  /** A text of the workbook, placeholders {@code {0}} filled in. */
  public String text(String key, Object... arguments) {
    String text = required(TEXTS, texts, key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /** Whether the workbook has such a text. */
  public boolean says(String key) {
    return texts.containsKey(key);
  }

  private static String required(String file, Map<String, String> lines, String key) {
    String line = lines.get(key);
    if (line == null) {
      throw new ResourceException(file, 0, "no line \"" + key + "\"");
    }
    return line;
  }
}
