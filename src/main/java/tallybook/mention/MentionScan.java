package tallybook.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article;
import tallybook.article.Span;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.mention.passage.CodePointPlaces;
import tallybook.mention.passage.Passage;
import tallybook.mention.period.Period;
import tallybook.mention.period.PeriodReader;
import tallybook.mention.quantity.Quantity;
import tallybook.mention.quantity.QuantityReader;
import tallybook.observation.Interval;

/** Lists the quantities and periods of a text, bound to nothing. */
public final class MentionScan {
  private final Lexicon lexicon;
  private final QuantityReader quantities;
  private final PeriodReader periods;

  /**
   * A scan for one language.
   *
   * @throws tallybook.catalogue.ResourceException if the language has no lexicon, or a line of it
   *     can't be
   */
  public MentionScan(Resources resources, String language) {
    lexicon = Lexicon.load(resources, language);
    quantities = new QuantityReader(lexicon, Catalogue.load(resources));
    periods = new PeriodReader(lexicon, resources);
  }

  /**
   * What a text holds, in text order.
   *
   * @param day what relative periods are resolved against, or null where nothing tells it
   */
  public List<Found> scan(String text, @Nullable LocalDate day) {
    var dating =
        day == null ? Article.Dating.MISSING : new Article.Dating(day, "reference date", false);
    return scan(new Article("text", text, null, null, dating, null, lexicon.language(), "text"));
  }

  /** What an article holds, in text order. */
  public List<Found> scan(Article article) {
    var passage = Passage.of(article, lexicon);
    var points = new CodePointPlaces(article.text());
    List<Period> times = periods.read(passage);
    var found = new ArrayList<Found>();
    for (Quantity quantity : quantities.read(passage, times)) {
      if (quantity.standing() == Quantity.Standing.PLAIN
          || quantity.standing() == Quantity.Standing.RESTATED) {
        found.add(found(quantity, points));
      }
    }
    for (Period period : times) {
      if (period.time() != null) {
        found.add(found(period, points));
      }
    }
    found.sort(Comparator.comparingInt(Found::start).thenComparingInt(Found::end));
    return found;
  }

  private static Found found(Quantity quantity, CodePointPlaces points) {
    Span span = quantity.span();
    Interval bounds = quantity.bounds();
    return new Found(
        points.of(span.start()),
        points.of(span.end()),
        quantity.value(),
        bounds.low(),
        bounds.high(),
        quantity.unit(),
        quantity.qualifier().code(),
        null);
  }

  private static Found found(Period period, CodePointPlaces points) {
    Span span = period.span();
    return new Found(
        points.of(span.start()),
        points.of(span.end()),
        null,
        null,
        null,
        null,
        null,
        period.time());
  }
}
