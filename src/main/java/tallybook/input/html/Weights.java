package tallybook.input.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How many characters of text each element holds, in all, in links and in paragraphs: counted in
 * one walk, so that a page nested ten thousand deep takes no longer than a flat one.
 */
final class Weights implements NodeVisitor {
  private final Map<Element, int[]> counts = new IdentityHashMap<>();
  private int text;
  private int inLinks;
  private int inParagraphs;
  private int links;
  private int paragraphs;

  private Weights() {}

  public static Weights of(Element root) {
    var weights = new Weights();
    NodeTraversor.traverse(weights, root);
    return weights;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode leaf) {
      int length = leaf.text().strip().length();
      text += length;
      inLinks += links > 0 ? length : 0;
      inParagraphs += paragraphs > 0 ? length : 0;
    } else if (node instanceof Element element) {
      counts.put(element, new int[] {text, inLinks, inParagraphs});
      links += element.normalName().equals("a") ? 1 : 0;
      paragraphs += element.normalName().equals("p") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    int[] count = node instanceof Element element ? counts.get(element) : null;
    if (count != null) {
      links -= node.normalName().equals("a") ? 1 : 0;
      paragraphs -= node.normalName().equals("p") ? 1 : 0;
      count[0] = text - count[0];
      count[1] = inLinks - count[1];
      count[2] = inParagraphs - count[2];
    }
  }

  int text(Element element) {
    return at(element, 0);
  }

  int paragraphs(Element element) {
    return at(element, 2);
  }

  /** The share of an element's text that is in links. */
  double links(Element element) {
    int all = text(element);
    return all == 0 ? 0 : (double) at(element, 1) / all;
  }

  private int at(Element element, int which) {
    int[] count = counts.get(element);
    return count == null ? 0 : count[which];
  }
}
