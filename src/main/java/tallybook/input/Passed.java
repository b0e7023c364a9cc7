package tallybook.input;

import java.util.Locale;
import java.util.Set;

/**
 * What lies in folders beside articles and is passed over without a word, though counted: names
 * that begin with a dot, what systems and office programs leave behind.
 */
final class Passed {
  private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini", "__macosx");

  private Passed() {}

  static boolean over(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || NAMES.contains(name.toLowerCase(Locale.ROOT));
  }
}
