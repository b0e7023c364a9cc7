package tallybook.reconcile.rule;

import java.util.List;
import java.util.Map;
import tallybook.catalogue.ResourceException;
import tallybook.catalogue.Resources;

/** Sentences with places to fill in, from {@code reconcile/sentences.properties}. */
public final class Phrases {
  private static final String FILE = "reconcile/sentences.properties";

  private final Map<String, String> templates;

  private Phrases(Map<String, String> templates) {
    this.templates = templates;
  }

  public static Phrases load(Resources resources) {
    return new Phrases(resources.properties(FILE));
  }

  /**
   * The template of that name, filled.
   *
   * @throws ResourceException if the file has none
   */
  public String say(String name, String... arguments) {
    String template = templates.get(name);
    if (template == null) {
      throw new ResourceException(FILE, 0, "no " + name);
    }
    return fill(template, List.of(arguments));
  }

  /** The same with a capital at its beginning. */
  public static String sentence(String template, List<String> arguments) {
    String filled = fill(template, arguments);
    return filled.isEmpty() || !Character.isLowerCase(filled.charAt(0))
        ? filled
        : Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
  }

  /** Puts arguments into the places {@code {0}}, {@code {1}} …; a place too many stays empty. */
  public static String fill(String template, List<String> arguments) {
    var filled = new StringBuilder(template.length() + 64);
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int number = template.charAt(open + 1) - '0';
      filled.append(template, from, open);
      filled.append(number < arguments.size() ? arguments.get(number) : "");
      from = open + 3;
    }
    return filled.append(template, from, template.length()).toString();
  }
}
