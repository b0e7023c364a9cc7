package tallybook.input.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A piece of markup, or of plain text, as plain text: what feeds and tables hold. */
public final class Fragment {
  private Fragment() {}

  public static String text(String fragment) {
    if (fragment.indexOf('<') < 0 && fragment.indexOf('&') < 0) {
      return fragment.strip();
    }
    Document document = Jsoup.parseBodyFragment(fragment);
    document.select("script, style, template").remove();
    return Flow.text(document.body());
  }
}
