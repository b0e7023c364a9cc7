package tallybook.input.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of pages as running text: lines of a paragraph joined, words parted at a line's end put
 * together, running heads and page numbers left out, a sentence that goes on over the page kept
 * whole.
 *
 * @param starts where in the text each page after the first begins
 */
record PageJoin(String text, List<Integer> starts) {
  /** Begins a line that begins a paragraph. */
  static final String PARAGRAPH = "\u2029";

  /** A line so much shorter than the usual one ends a paragraph. */
  private static final double SHORT = 0.7;

  private static final String ENDS = ".!?:;”\"»…。";

  PageJoin {
    starts = List.copyOf(starts);
  }

  static PageJoin of(List<List<String>> pages) {
    Map<String, Integer> edges = edges(pages);
    var out = new StringBuilder();
    var starts = new ArrayList<Integer>();
    for (int page = 0; page < pages.size(); page++) {
      List<String> lines = withoutRunningLines(pages.get(page), edges, pages.size());
      int before = out.length();
      append(out, lines);
      if (page > 0) {
        starts.add(before);
      }
    }
    return new PageJoin(out.toString(), starts);
  }

  private static void append(StringBuilder out, List<String> lines) {
    int usual = usualLength(lines);
    boolean first = true;
    int last = usual;
    for (String raw : lines) {
      boolean opens = raw.startsWith(PARAGRAPH);
      String line = raw.replace(PARAGRAPH, "").strip();
      if (line.isEmpty()) {
        continue;
      }
      boolean parts =
          first ? !goesOn(out, line) : opens && !goesOn(out, line) || last < SHORT * usual;
      join(out, line, parts);
      last = line.length();
      first = false;
    }
  }

  private static boolean goesOn(StringBuilder out, String line) {
    if (out.isEmpty()) {
      return false;
    }
    char end = out.charAt(out.length() - 1);
    return ENDS.indexOf(end) < 0 && Character.isLowerCase(line.charAt(0));
  }

  private static void join(StringBuilder out, String line, boolean parts) {
    if (out.isEmpty()) {
      out.append(line);
    } else if (parts) {
      out.append("\n\n").append(line);
    } else if (isParted(out)) {
      if (Character.isLowerCase(line.charAt(0))) {
        out.setLength(out.length() - 1);
      }
      out.append(line);
    } else {
      out.append(' ').append(line);
    }
  }

  private static boolean isParted(StringBuilder out) {
    int end = out.length() - 1;
    return (out.charAt(end) == '-' || out.charAt(end) == '\u00ad')
        && end > 0
        && Character.isLetter(out.charAt(end - 1));
  }

  private static int usualLength(List<String> lines) {
    int[] lengths = lines.stream().mapToInt(String::length).filter(n -> n > 1).sorted().toArray();
    return lengths.length == 0 ? 1 : lengths[lengths.length * 3 / 4];
  }

  /** How many pages begin or end with a line, numbers aside. */
  private static Map<String, Integer> edges(List<List<String>> pages) {
    var edges = new HashMap<String, Integer>();
    for (List<String> page : pages) {
      List<String> lines = filled(page);
      if (!lines.isEmpty()) {
        edges.merge(shape(lines.get(0)), 1, Integer::sum);
        edges.merge(shape(lines.get(lines.size() - 1)), 1, Integer::sum);
      }
    }
    return edges;
  }

  private static List<String> filled(List<String> page) {
    return page.stream().filter(line -> !line.replace(PARAGRAPH, "").isBlank()).toList();
  }

  private static List<String> withoutRunningLines(
      List<String> page, Map<String, Integer> edges, int pages) {
    List<String> lines = new ArrayList<>(filled(page));
    if (!lines.isEmpty() && isRunning(lines.get(0), edges, pages)) {
      lines.remove(0);
    }
    if (!lines.isEmpty() && isRunning(lines.get(lines.size() - 1), edges, pages)) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  /** A page's number alone, or what stands at the edge of most pages. */
  private static boolean isRunning(String line, Map<String, Integer> edges, int pages) {
    String shape = shape(line);
    boolean number =
        shape.indexOf('#') >= 0
            && shape.chars().noneMatch(Character::isLetter)
            && shape.length() < 8;
    return number || pages > 1 && edges.getOrDefault(shape, 0) > Math.max(1, pages / 2);
  }

  private static String shape(String line) {
    var shape = new StringBuilder();
    for (char c : line.replace(PARAGRAPH, "").strip().toCharArray()) {
      char kept = c >= '0' && c <= '9' ? '#' : c;
      if (kept != '#' || shape.isEmpty() || shape.charAt(shape.length() - 1) != '#') {
        shape.append(kept);
      }
    }
    return shape.toString();
  }
}
