package tallybook.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the texts of a folder and prints every amount of money, percentage and date that plain
 * patterns find in them: what one would write first, and the least that any extraction has to do.
 */
public final class RegexFigures {
  private static final String SCALE = "(?:\\s?(?:thousand|million|billion|trillion|mln|bln|bn|m))?";
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile(
              "(?:US\\$|\\$|€|£|USD |EUR )\\s?\\d[\\d,]*(?:\\.\\d+)?"
                  + SCALE
                  + "|\\d[\\d,]*(?:\\.\\d+)?"
                  + SCALE
                  + "\\s(?:US )?(?:dollars|euros|pounds|yuan|won|tenge|rubles|rupees|USD|EUR)",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile("\\d+(?:\\.\\d+)?\\s?(?:%|percent|per cent)", Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              MONTH
                  + "\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\s"
                  + MONTH
                  + "(?:\\s\\d{4})?|\\b(?:19|20)\\d\\d\\b"));

  private RegexFigures() {}

  public static void main(String... arguments) throws IOException {
    var out = new StringBuilder();
    List<Path> files;
    try (Stream<Path> listed = Files.list(Path.of(arguments[0]))) {
      files = listed.sorted().toList();
    }
    for (Path file : files) {
      String text = Files.readString(file);
      for (Pattern pattern : PATTERNS) {
        for (Matcher found = pattern.matcher(text); found.find(); ) {
          out.append(file.getFileName()).append('\t').append(found.group()).append('\n');
        }
      }
      if (out.length() > 1 << 16) {
        System.out.print(out);
        out.setLength(0);
      }
    }
    System.out.print(out);
  }
}
