package tallybook.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import tallybook.article.Article;
import tallybook.article.Span;
import tallybook.catalogue.Resources;
import tallybook.extract.Reading;

/**
 * An article as one page for a browser: its text by paragraphs, its figures marked and numbered,
 * their readings beside them. Nothing is fetched and nothing runs: the page is text, markup and one
 * style sheet.
 */
public final class ArticlePage {
  private final Explainer explainer;
  private final PageTheme theme;

  public ArticlePage(Resources resources) {
    explainer = new Explainer(resources);
    theme = new PageTheme(resources);
  }

  /** The page of an article and of what the extraction made of its numbers, in text order. */
  public String html(Article article, List<Reading> readings) {
    List<Explained> numbers = explainer.explain(article, readings);
    var page = new StringBuilder(article.text().length() * 4 + 8192);
    head(page, article, numbers);
    page.append("<main aria-label=\"").append(Html.of(theme.text("page.article"))).append("\">\n");
    if (numbers.isEmpty()) {
      page.append("<p class=\"meta\">").append(Html.of(theme.text("page.none"))).append("</p>\n");
    }
    int next = 0;
    for (Span paragraph : paragraphs(article.text())) {
      var own = new ArrayList<Explained>();
      int first = next;
      while (next < numbers.size() && numbers.get(next).figure().start() < paragraph.end()) {
        own.add(numbers.get(next++));
      }
      row(page, article.text(), paragraph, own, taken(numbers, first));
    }
    page.append("</main>\n<footer>").append(Html.of(article.id())).append("</footer>\n");
    return page.append("</body>\n</html>\n").toString();
  }

  private static int taken(List<Explained> numbers, int before) {
    return (int) numbers.subList(0, before).stream().filter(Explained::isTaken).count();
  }

  // --- head ---

  private void head(StringBuilder page, Article article, List<Explained> numbers) {
    String title = article.title() == null ? article.id() : article.title();
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(Html.of(article.language()))
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src 'unsafe-inline'\">\n<title>")
        .append(Html.of(title))
        .append("</title>\n<style>\n")
        .append(theme.css())
        .append("</style>\n</head>\n<body>\n<header>\n<h1>")
        .append(Html.of(title))
        .append("</h1>\n<p class=\"meta\">")
        .append(Html.of(about(article, numbers)))
        .append("</p>\n");
    legend(page, numbers);
    page.append("</header>\n");
  }

  private String about(Article article, List<Explained> numbers) {
    var parts = new ArrayList<String>();
    if (article.publisher() != null) {
      parts.add(article.publisher());
    }
    var day = article.published();
    parts.add(
        day == null
            ? theme.text("page.undated")
            : theme.text("page.published", day.toString()) + " (" + article.date().how() + ")");
    int taken = taken(numbers, numbers.size());
    parts.add(theme.counted("page.figures", taken));
    parts.add(theme.counted("page.untaken", numbers.size() - taken));
    return String.join(" · ", parts);
  }

  private void legend(StringBuilder page, List<Explained> numbers) {
    page.append("<ul class=\"legend\" aria-label=\"")
        .append(Html.of(theme.text("page.legend")))
        .append("\">\n");
    for (String status : List.of("actual", "target", "forecast", "denied")) {
      if (numbers.stream().anyMatch(number -> status.equals(number.status()))) {
        page.append("<li><mark class=\"").append(status).append("\">123</mark> ");
        page.append(Html.of(theme.text("page.legend." + status))).append("</li>\n");
      }
    }
    if (numbers.stream().anyMatch(number -> !number.isTaken())) {
      page.append("<li><span class=\"no\">123</span> ");
      page.append(Html.of(theme.text("page.legend.untaken"))).append("</li>\n");
    }
    page.append("</ul>\n");
  }

  // --- body ---

  /** The lines of a text that hold more than blanks. */
  private static List<Span> paragraphs(String text) {
    var found = new ArrayList<Span>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (!text.substring(start, i).isBlank()) {
          found.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return found;
  }

  private void row(
      StringBuilder page, String text, Span paragraph, List<Explained> numbers, int before) {
    page.append("<div class=\"row\">\n<p class=\"text\">");
    int at = paragraph.start();
    int number = before;
    for (Explained one : numbers) {
      int start = Math.max(at, one.figure().start());
      int end = Math.max(start, Math.min(one.figure().end(), paragraph.end()));
      page.append(Html.of(text.substring(at, start)));
      String words = Html.of(text.substring(start, end));
      if (one.isTaken()) {
        mark(page, words, one, ++number);
      } else {
        page.append("<span class=\"no\">").append(words).append("</span>");
      }
      at = end;
    }
    page.append(Html.of(text.substring(at, paragraph.end())))
        .append("</p>\n<div class=\"readings\">\n");
    number = before;
    for (Explained one : numbers) {
      if (one.isTaken()) {
        card(page, one, ++number);
      }
    }
    untaken(page, numbers);
    page.append("</div>\n</div>\n");
  }

  private static void mark(StringBuilder page, String words, Explained one, int number) {
    page.append("<mark class=\"")
        .append(one.status())
        .append("\" id=\"t")
        .append(number)
        .append("\"><a href=\"#c")
        .append(number)
        .append("\">")
        .append(words)
        .append("<sup>")
        .append(number)
        .append("</sup></a></mark>");
  }

  private void card(StringBuilder page, Explained one, int number) {
    page.append("<section class=\"card ")
        .append(one.status())
        .append("\" id=\"c")
        .append(number)
        .append("\">\n<h2><span class=\"n\">")
        .append(number)
        .append("</span><a href=\"#t")
        .append(number)
        .append("\" title=\"")
        .append(Html.of(theme.text("page.back")))
        .append("\">")
        .append(Html.of(one.printed()))
        .append("</a></h2>\n<dl>\n");
    one.rows().forEach(row -> field(page, row));
    page.append("</dl>\n");
    clues(page, one);
    page.append("</section>\n");
  }

  /** A name before its code, a value before what is to be known of it. */
  private static void field(StringBuilder page, Explained.Row row) {
    String first = row.coded() ? row.note() : row.value();
    String second = row.coded() ? row.value() : row.note();
    page.append("<dt>").append(Html.of(row.label())).append("</dt><dd>").append(Html.of(first));
    if (!second.isEmpty()) {
      page.append(" <span class=\"note\">").append(Html.of(second)).append("</span>");
    }
    page.append("</dd>\n");
  }

  private void clues(StringBuilder page, Explained one) {
    page.append("<details><summary>").append(Html.of(theme.text("page.why")));
    page.append("</summary>\n<table>\n");
    for (Explained.Row row : one.rows()) {
      String label = row.label();
      for (Explained.Clue clue : row.clues()) {
        page.append("<tr><th scope=\"row\">").append(Html.of(label)).append("</th><td>");
        page.append(Html.of(clue.words())).append(clue.words().isEmpty() ? "" : " ");
        page.append(Html.of(clue.says())).append("</td><td class=\"w\">");
        page.append(String.format(Locale.ROOT, "%+d", clue.weight())).append("</td></tr>\n");
        label = "";
      }
    }
    page.append("</table>\n");
    if (!one.lost().isEmpty()) {
      page.append("<p class=\"lost\">").append(Html.of(theme.text("page.lost"))).append(": ");
      page.append(Html.of(String.join(", ", one.lost()))).append("</p>\n");
    }
    page.append("<p class=\"lost\">").append(Html.of(String.valueOf(one.id()))).append("</p>\n");
    page.append("</details>\n");
  }

  /** The numbers that were not taken, those of one reason in one line. */
  private void untaken(StringBuilder page, List<Explained> numbers) {
    var byVerdict = new LinkedHashMap<String, List<String>>();
    for (Explained one : numbers) {
      if (!one.isTaken()) {
        byVerdict.computeIfAbsent(one.verdict(), verdict -> new ArrayList<>()).add(one.printed());
      }
    }
    if (byVerdict.isEmpty()) {
      return;
    }
    page.append("<ul class=\"untaken\">\n");
    byVerdict.forEach(
        (verdict, printed) -> {
          page.append("<li>").append(Html.of(theme.text("page.untaken"))).append(": <b>");
          page.append(Html.of(String.join(" · ", printed))).append("</b> – ");
          page.append(Html.of(verdict)).append("</li>\n");
        });
    page.append("</ul>\n");
  }
}
