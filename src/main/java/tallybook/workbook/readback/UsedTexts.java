package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shared texts that sheets of the user's show. The others, which only our wiped cells showed,
 * would stay in the file for ever.
 */
final class UsedTexts {
  private static final Pattern ITEM = Pattern.compile("<si\\b.*?</si>|<si\\s*/>", Pattern.DOTALL);
  private static final Pattern HEAD = Pattern.compile("<sst\\b[^>]*>");
  private static final String COUNT = "\\s(?:count|uniqueCount)=\"\\d*\"";
  private static final Pattern CELL =
      Pattern.compile("(<c\\b[^>]*\\bt=\"s\"[^>]*>\\s*<v>\\s*)(\\d+)(\\s*</v>)");

  private final Map<Integer, Integer> numbers = new TreeMap<>();
  private boolean renumbers = true;

  private UsedTexts() {}

  /** Those that some sheets show. */
  static UsedTexts of(PackageFile file, Collection<String> sheets) throws IOException {
    var used = new UsedTexts();
    for (String sheet : sheets) {
      int cells = used.read(file, sheet);
      String xml = new String(file.bytes(sheet), StandardCharsets.UTF_8);
      used.renumbers &= cells == CELL.matcher(xml).results().count();
    }
    int next = 0;
    for (Map.Entry<Integer, Integer> number : used.numbers.entrySet()) {
      number.setValue(next++);
    }
    return used;
  }

  private int read(PackageFile file, String sheet) throws IOException {
    int cells = 0;
    try (InputStream in = file.open(sheet)) {
      var xml = new Xml(in);
      boolean shared = false;
      boolean value = false;
      for (Xml.Token token = xml.next(); token != Xml.Token.DONE; token = xml.next()) {
        if (token == Xml.Token.START) {
          if (xml.is("c")) {
            shared = "s".equals(xml.attribute("t"));
          }
          value = shared && xml.is("v");
        } else if (token == Xml.Token.TEXT && value) {
          numbers.put(Integer.parseInt(xml.string().strip()), 0);
          cells++;
          value = false;
        }
      }
    }
    return cells;
  }

  /** The list of shared texts without the others. */
  String pruned(String xml) {
    Matcher items = ITEM.matcher(xml);
    var left = new StringBuilder();
    int index = 0;
    while (items.find()) {
      String blank = renumbers ? "" : "<si><t/></si>";
      String kept = numbers.containsKey(index++) ? items.group() : blank;
      items.appendReplacement(left, Matcher.quoteReplacement(kept));
    }
    items.appendTail(left);
    Matcher head = HEAD.matcher(left);
    return head.replaceFirst(
        found -> Matcher.quoteReplacement(found.group().replaceAll(COUNT, "")));
  }

  /** A sheet of the user's that shows them by their new numbers. */
  String renumbered(String xml) {
    return renumbers
        ? CELL.matcher(xml)
            .replaceAll(
                cell ->
                    Matcher.quoteReplacement(
                        cell.group(1)
                            + numbers.get(Integer.valueOf(cell.group(2)))
                            + cell.group(3)))
        : xml;
  }
}
