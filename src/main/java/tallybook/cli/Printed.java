package tallybook.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import tallybook.flow.Printable;
import tallybook.pipeline.Building;

/** Words as a person would type them into a shell. */
final class Printed {
  private static final String PLAIN = "/._-+:,@%=";

  private Printed() {}

  static String path(Path path) {
    return word(path.toString());
  }

  /** Where a workbook went: its name, whether anything changed, where the old one is. */
  static String written(Building.Written written, Path asked) {
    String file = path(beside(asked, written.file()));
    if (written.openIn() != null) {
      return file
          + " instead: "
          + path(asked)
          + " is open in "
          + Printable.oneLine(written.openIn())
          + " (decisions kept)";
    }
    return file
        + (written.changed() ? "" : " (nothing changed)")
        + (written.backup() == null
            ? ""
            : "; the old one is " + path(beside(asked, written.backup())));
  }

  /** Where all figures are, if the workbook shows a part of them. */
  static Optional<String> whole(Building.Written written, Path asked) {
    return written.beside().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "         it shows a part, see its first sheet; all is in "
                + written.beside().stream()
                    .map(file -> path(beside(asked, file)))
                    .collect(Collectors.joining(" and ")));
  }

  /** The file beside another, named as the user named that. */
  static Path beside(Path asked, Path file) {
    return asked.resolveSibling(String.valueOf(file.getFileName()));
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
