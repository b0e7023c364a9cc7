package tallybook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import tallybook.article.Article;
import tallybook.article.Span;
import tallybook.catalogue.Resources;
import tallybook.extract.Extraction;
import tallybook.extract.Reading;

/** The page of an article: whole, safe and the same every time. */
class ArticlePageTest {
  private static final ArticlePage PAGE = new ArticlePage(Resources.builtIn());
  private static final Extraction EXTRACTION = new Extraction(Resources.builtIn());
  private static final String TRADE =
      "Trade between Kazakhstan and South Korea reached $6 billion in 2023.\n\n"
          + "They plan to bring it to $10 billion by 2030. Decree No. 1170 was signed.";

  @Test
  void figuresAreMarkedInTheTextAndReadBesideIt() {
    String html = html(TRADE);
    assertTrue(html.contains("<mark class=\"actual\" id=\"t1\"><a href=\"#c1\">$6 billion<sup>1"));
    assertTrue(html.contains("<section class=\"card actual\" id=\"c1\">"));
    assertTrue(html.contains("Trade turnover"));
  }

  @Test
  void numbersThatAreNoFigureAreMarkedToo() {
    assertTrue(html(TRADE).contains("<span class=\"no\">1170</span>"));
  }

  @Test
  void nothingIsFetchedAndNothingRuns() {
    String html = html(TRADE);
    assertFalse(html.contains("<script"));
    assertFalse(html.contains("http:"));
    assertFalse(html.contains("https:"));
    assertFalse(html.contains("@import"));
    assertTrue(html.contains("default-src 'none'"));
  }

  @Test
  void hostileTextsStayText() {
    String hostile =
        "<script>alert(1)</script> & \"q\" '><img src=x onerror=y> \u202e$6 billion\u0000 trade";
    String html = html(hostile);
    assertFalse(html.contains("<script"));
    assertFalse(html.contains("<img"));
    assertFalse(html.contains("\u202e"));
    assertFalse(html.contains("\u0000"));
    assertTrue(html.contains("&lt;script&gt;"));
  }

  @Test
  void titlesAreEscapedInEveryPlace() {
    String html = PAGE.html(article("Trade.", "</title><b>x"), List.of());
    assertFalse(html.contains("</title><b>"));
  }

  @Test
  void twoRunsMakeTheSamePage() {
    assertEquals(html(TRADE), html(TRADE));
  }

  @Property(tries = 200)
  void anyTextMakesAPageThatHoldsIt(@ForAll @StringLength(max = 200) String text) {
    String html = html("$5 million " + text);
    int main = html.indexOf("<main");
    assertTrue(main > 0 && html.indexOf("</html>", main) > 0);
    assertEquals(-1, html.indexOf("<script", main));
  }

  @Property(tries = 100)
  void figuresAnywhereInATextKeepItWhole(@ForAll @StringLength(min = 2, max = 80) String text) {
    int middle = text.length() / 2;
    var untaken = new Reading(new Span(0, middle), null, "no_indicator", List.of(), List.of());
    String html = PAGE.html(article(text, null), List.of(untaken));
    assertTrue(html.contains("</main>"));
  }

  private static String html(String text) {
    Article article = article(text, "Trade grows");
    return PAGE.html(article, EXTRACTION.readings(article).items());
  }

  private static Article article(String text, @org.jspecify.annotations.Nullable String title) {
    var dating = new Article.Dating(LocalDate.of(2024, 6, 12), "sources.csv", false);
    return new Article("a.txt", text, title, "Post", dating, null, "en", "txt, UTF-8");
  }
}
