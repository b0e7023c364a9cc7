package tallybook.input.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A page's elements as plain text: white space as a browser shows it, an empty line between
 * paragraphs, a line for each list item and table row, a tab between cells.
 */
final class Flow implements NodeVisitor {
  private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "br");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final StringBuilder out = new StringBuilder();

  /** What is due before the next character: 0 nothing, 1 a blank, 2 a tab, 3 a line, 4 two. */
  private int due;

  private Flow() {}

  static String text(Element root) {
    var flow = new Flow();
    NodeTraversor.traverse(flow, root);
    return flow.out.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    if (CELLS.contains(tag)) {
      due = Math.max(due, 2);
    } else if (LINES.contains(tag)) {
      due = Math.max(due, 3);
    } else if (element.isBlock()) {
      due = 4;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (tag.equals("li") || tag.equals("tr")) {
        due = Math.max(due, 3);
      } else if (element.isBlock() && !CELLS.contains(tag)) {
        due = 4;
      }
    }
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        due = Math.max(due, 1);
      } else if (c != '\u200b' && c != '\u00ad' && c != '\ufeff') {
        if (due > 0 && out.length() > 0) {
          out.append(
              switch (due) {
                case 1 -> " ";
                case 2 -> "\t";
                case 3 -> "\n";
                default -> "\n\n";
              });
        }
        due = 0;
        out.append(c);
      }
    }
  }
}
