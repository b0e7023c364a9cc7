package tallybook.pipeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tallybook.article.Article;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.mention.Passage;
import tallybook.mention.Quantity;
import tallybook.mention.QuantityReader;
import tallybook.workbook.readback.NumberReader;

/** Reads numbers that people type into workbooks with the reader of articles: "6.3 bn". */
final class TypedNumbers implements NumberReader {
  private final Lexicon lexicon;
  private final QuantityReader reader;

  TypedNumbers(Resources resources, Catalogue catalogue) {
    lexicon = Lexicon.load(resources, Lexicon.DEFAULT);
    reader = new QuantityReader(lexicon, catalogue);
  }

  @Override
  public Optional<BigDecimal> read(String text) {
    Optional<BigDecimal> digits = NumberReader.digits(text);
    if (digits.isPresent()) {
      return digits;
    }
    var typed =
        new Article(
            "typed", text, null, null, Article.Dating.MISSING, null, Lexicon.DEFAULT, "typed");
    List<Quantity> found = reader.read(Passage.of(typed, lexicon));
    return found.size() == 1 ? Optional.of(found.get(0).value()) : Optional.empty();
  }
}
