package tallybook.pipeline;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tallybook.article.Article;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.mention.area.AreaMention;
import tallybook.mention.area.AreaReader;
import tallybook.mention.passage.Passage;
import tallybook.workbook.compare.Heads;
import tallybook.workbook.readback.NumberReader;

/** Reads the headings of hand-made sheets with the words that articles are read with. */
final class SheetHeads implements Heads {
  private static final String INDICATORS = "indicators.tsv";
  private static final String WITHIN_YEAR = "within_year";
  private static final Set<BigDecimal> SCALES =
      Set.of(
          new BigDecimal("1000"),
          new BigDecimal("1000000"),
          new BigDecimal("1000000000"),
          new BigDecimal("1000000000000"));

  private final Catalogue catalogue;
  private final Lexicon lexicon;
  private final AreaReader areas;
  private final NumberReader numbers;
  private final Map<String, Named> known = new HashMap<>();

  SheetHeads(Resources resources, Catalogue catalogue, NumberReader numbers) {
    this.catalogue = catalogue;
    this.numbers = numbers;
    lexicon = Lexicon.load(resources, Lexicon.DEFAULT);
    areas = new AreaReader(lexicon, catalogue);
  }

  @Override
  public Named read(String words) {
    return known.computeIfAbsent(words, this::named);
  }

  private Named named(String words) {
    var typed =
        new Article(
            "typed", words, null, null, Article.Dating.MISSING, null, Lexicon.DEFAULT, "typed");
    Passage passage = Passage.of(typed, lexicon);
    var named = new TreeSet<String>();
    for (AreaMention mention : areas.read(passage)) {
      if (!mention.isDeictic() && mention.codes().size() == 1) {
        named.add(mention.code());
      }
    }
    for (String word : words.split("[^\\p{L}\\p{N}]+")) {
      if (word.length() == 3 && word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
        catalogue.area(word).ifPresent(area -> named.add(area.code()));
      }
    }
    return new Named(indicators(passage, words), named, scale(words));
  }

  private Set<String> indicators(Passage passage, String words) {
    var codes = new TreeSet<String>();
    var matches = passage.matches();
    for (int i = 0; i < matches.size(); i++) {
      if (matches.file(i) == lexicon.file(INDICATORS)) {
        Lexicon.Entry entry = lexicon.entry(matches.entry(i));
        if (!entry.get("weight").startsWith("-")) {
          add(entry.code(), codes);
          add(entry.get(WITHIN_YEAR), codes);
        }
      }
    }
    for (String word : words.split("[^\\p{L}\\p{N}_]+")) {
      add(word, codes);
    }
    return codes;
  }

  private void add(String code, Set<String> codes) {
    catalogue.indicator(code).ifPresent(indicator -> codes.add(indicator.code()));
  }

  /** Of words such as "mln" that are numbers of their own when one stands before them. */
  private double scale(String words) {
    for (String word : words.split("[^\\p{L}]+")) {
      BigDecimal one = word.isEmpty() ? null : numbers.read("1 " + word).orElse(null);
      if (one != null && SCALES.contains(new BigDecimal(one.toBigInteger()))) {
        return one.doubleValue();
      }
    }
    return 0;
  }
}
