package tallybook.input.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallybook.catalogue.Resources;
import tallybook.input.reader.Draft;

/** How one archive lays out the articles of an export. */
interface ArchiveFormat {
  Map<String, String> MARKS = Resources.builtIn().properties("input/exports.properties");

  /** Part of the line that ends an article: an export has it somewhere. */
  String endMark();

  boolean ends(String line);

  /** The article of some lines, or nothing if they aren't laid out so. */
  Optional<Draft> article(List<String> lines, Draft document);

  static List<String> marks(String key) {
    return Arrays.asList(MARKS.getOrDefault(key, "").split("\\|"));
  }

  static boolean begins(String line, List<String> marks) {
    return marks.stream().anyMatch(line::startsWith);
  }

  /** Lines without the empty ones at either end, an empty line between paragraphs kept. */
  static String text(List<String> lines) {
    return String.join("\n", lines).strip();
  }
}
