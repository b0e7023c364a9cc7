package tallybook.cli;

import java.nio.file.Path;
import tallybook.flow.Printable;

/** Words as a person would type them into a shell. */
final class Printed {
  private static final String PLAIN = "/._-+:,@%=";

  private Printed() {}

  static String path(Path path) {
    return word(path.toString());
  }

  /** The word, in quotes where a shell would split or read it. */
  static String word(String word) {
    String shown = Printable.oneLine(word);
    boolean plain =
        !shown.isEmpty()
            && shown.chars().allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
    return plain ? shown : "'" + shown.replace("'", "'\\''") + "'";
  }
}
