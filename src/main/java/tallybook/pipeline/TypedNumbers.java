package tallybook.pipeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tallybook.article.Article;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.mention.passage.Passage;
import tallybook.mention.quantity.Quantity;
import tallybook.mention.quantity.QuantityReader;
import tallybook.workbook.readback.NumberReader;

/** Reads numbers that people type into workbooks with the reader of articles: "6.3 bn". */
final class TypedNumbers implements NumberReader {
  private static final String SCALES = "theme/scales.properties";

  private final Map<String, String> scales;
  private final Lexicon lexicon;
  private final QuantityReader reader;

  TypedNumbers(Resources resources, Catalogue catalogue) {
    scales = resources.properties(SCALES);
    lexicon = Lexicon.load(resources, Lexicon.DEFAULT);
    reader = new QuantityReader(lexicon, catalogue);
  }

  @Override
  public Optional<BigDecimal> read(String text) {
    Optional<BigDecimal> digits = NumberReader.digits(text);
    if (digits.isPresent()) {
      return digits;
    }
    Optional<BigDecimal> scaled = scaled(text.strip());
    if (scaled.isPresent()) {
      return scaled;
    }
    var typed =
        new Article(
            "typed", text, null, null, Article.Dating.MISSING, null, Lexicon.DEFAULT, "typed");
    List<Quantity> found = reader.read(Passage.of(typed, lexicon));
    boolean read = found.size() == 1 && !hasLetters(text.substring(found.get(0).span().end()));
    return read ? Optional.of(found.get(0).value()) : Optional.empty();
  }

  /** Digits and a word of another language: {@code 6,3 млрд долларов}. */
  private Optional<BigDecimal> scaled(String text) {
    int word = 0;
    while (word < text.length() && !Character.isLetter(text.charAt(word))) {
      word++;
    }
    int end = word;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String factor = scales.get(text.substring(word, end).toLowerCase(Locale.ROOT));
    boolean more = text.substring(end).chars().anyMatch(Character::isDigit);
    return factor == null || more
        ? Optional.empty()
        : NumberReader.digits(text.substring(0, word)).map(new BigDecimal(factor)::multiply);
  }

  /** A word that was not understood may say a thousand times more. */
  private static boolean hasLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }
}
