package tallybook.workbook.readback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Threaded comments of a sheet, as their part has them. Excel lays a note beside each, whose author
 * names the thread, for programs that know notes alone.
 */
final class Threads {
  /** How such a note's author begins; the thread's id follows. */
  static final String AUTHOR = "tc=";

  private static final Pattern COMMENT =
      Pattern.compile("<threadedComment\\b[^>]*?(?:/>|>.*?</threadedComment>)", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
  private static final Pattern PARENT = Pattern.compile("\\sparentId=\"([^\"]+)\"");

  private Threads() {}

  /** The comments of each thread, one after another, by the author of its note. */
  static Map<String, String> on(PackageFile.SheetPart sheet, PackageFile file) throws IOException {
    Map<String, String> threads = new LinkedHashMap<>();
    for (PackageFile.Relation relation : file.relationList(sheet.part())) {
      if (relation.type().equals("threadedComment") && file.has(relation.target())) {
        String xml = new String(file.bytes(relation.target()), StandardCharsets.UTF_8);
        Matcher comments = COMMENT.matcher(xml);
        while (comments.find()) {
          String parent = first(PARENT, comments.group());
          String root = parent == null ? first(ID, comments.group()) : parent;
          if (root != null) {
            threads.merge(AUTHOR + root, comments.group(), String::concat);
          }
        }
      }
    }
    return threads;
  }

  private static @Nullable String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text.substring(0, text.indexOf('>') + 1));
    return matcher.find() ? matcher.group(1) : null;
  }
}
