package tallybook.pipeline;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import tallybook.article.Article;
import tallybook.extract.Reading;
import tallybook.flow.Printable;
import tallybook.page.ArticlePage;
import tallybook.page.ExplainText;
import tallybook.page.Explained;
import tallybook.page.Explainer;

/** Why figures were read so, and others not: the {@code explain} command. */
public final class Explaining {
  private final Tallybook tallybook;
  private final Explainer explainer;

  public Explaining(Tallybook tallybook) {
    this.tallybook = tallybook;
    this.explainer = new Explainer(tallybook.resources());
  }

  /**
   * Prints every number that is asked for, with its clues.
   *
   * @param asked a figure's id, or words of its sentence; empty for all
   * @return how many numbers that were
   */
  public int print(Inputs inputs, String asked, RunLog log, PrintWriter out) throws IOException {
    var text = new ExplainText(explainer);
    int found = 0;
    try (ArticleFeed feed = tallybook.feed(inputs, log)) {
      for (Article article = feed.next(); article != null; article = feed.next()) {
        List<Explained> numbers =
            explainer.explain(article, readings(article)).stream()
                .filter(number -> number.answers(asked))
                .toList();
        if (!numbers.isEmpty()) {
          out.println((found == 0 ? "" : "\n") + heading(article));
          text.lines(numbers).forEach(line -> out.println(Printable.oneLine(line)));
        }
        found += numbers.size();
      }
    }
    out.flush();
    return found;
  }

  private static String heading(Article article) {
    return Printable.oneLine(article.id())
        + "   "
        + (article.published() == null ? "no date" : article.published())
        + ", "
        + Printable.oneLine(article.date().how());
  }

  /**
   * One page for a browser: the article's text with its figures, their readings beside them.
   *
   * @return the page of the first article
   * @throws IOException if there is none, or more than one
   */
  public String page(Inputs inputs, RunLog log) throws IOException {
    try (ArticleFeed feed = tallybook.feed(inputs, log)) {
      Article article = feed.next();
      if (article == null) {
        throw new IOException("no article could be read: a page shows one");
      }
      if (feed.next() != null) {
        throw new IOException("more than one article: a page shows one; name its file");
      }
      return new ArticlePage(tallybook.resources()).html(article, readings(article));
    }
  }

  private List<Reading> readings(Article article) {
    return tallybook.extraction().readings(article).items();
  }
}
