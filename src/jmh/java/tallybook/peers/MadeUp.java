package tallybook.peers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tallybook.observation.ArticleRef;
import tallybook.observation.Attribution;
import tallybook.observation.Figure;
import tallybook.observation.Interval;
import tallybook.observation.ObsStatus;
import tallybook.observation.Observation;
import tallybook.observation.Qualifier;
import tallybook.observation.Quote;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.observation.Transformation;
import tallybook.workbook.Book;

/**
 * Made-up articles with the figures they state, about five a cell and four an article: the same
 * from the same count.
 */
final class MadeUp {
  private static final String[] INDICATORS = {"trade_turnover", "exports", "imports"};
  private static final String[] AREAS = {
    "KAZ", "KOR", "UZB", "CHN", "RUS", "DEU", "TUR", "JPN", "ITA", "FRA", "GBR", "USA", "POL",
    "IND", "IRN", "AZE", "GEO", "KGZ", "TJK", "TKM", "MNG", "VNM", "THA", "IDN", "MYS", "SGP",
    "ARE", "SAU", "QAT", "EGY", "ZAF", "NGA", "KEN", "BRA", "ARG", "CHL", "MEX", "CAN", "AUS",
    "NZL", "ESP", "PRT", "NLD", "BEL", "CHE", "AUT", "SWE", "NOR", "FIN", "DNK"
  };
  private static final int YEARS = 12;
  private static final int AN_ARTICLE = 4;

  private final SplittableRandom random = new SplittableRandom(7);
  private final int cells;
  private final List<Observation> article = new ArrayList<>();
  private int articles;

  MadeUp(int count) {
    cells = Math.max(1, Math.min(count / 5, AREAS.length * AREAS.length * 3 * YEARS));
  }

  /** An article with its figures. */
  record Story(Book.Source source, List<Observation> figures) {}

  /** The next article. */
  Story next() {
    int number = articles++;
    String id = "2024/story-" + number + ".txt";
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3600));
    String publisher = "Outlet " + random.nextInt(300);
    var text = new StringBuilder("Story " + number + "\n\n");
    article.clear();
    for (int i = 0; i < AN_ARTICLE; i++) {
      article.add(figure(number * AN_ARTICLE + i, new ArticleRef(id, publisher, day), text));
    }
    var source =
        new Book.Source(
            id, "Story " + number, publisher, day, "sources.csv", null, "en", "txt, UTF-8",
            List.of(), text.toString());
    return new Story(source, List.copyOf(article));
  }

  private Observation figure(int number, ArticleRef ref, StringBuilder text) {
    int cell = random.nextInt(cells);
    int series = cell / YEARS;
    String indicator = INDICATORS[series % INDICATORS.length];
    int pair = series / INDICATORS.length % (AREAS.length * AREAS.length);
    String from = AREAS[pair / AREAS.length];
    String to = AREAS[pair % AREAS.length];
    int year = 2012 + cell % YEARS;
    double truth = 1e8 * (1 + cell % 97) * (1 + cell % YEARS * 0.05);
    boolean wrong = random.nextInt(5) == 0;
    long tens = Math.round(truth / 1e7 * (wrong ? 0.7 + random.nextDouble() : 1));
    BigDecimal grain = BigDecimal.valueOf(10_000_000);
    BigDecimal value = BigDecimal.valueOf(tens * 10_000_000L);
    boolean more = random.nextInt(10) == 0;
    String shown = "$" + tens / 100 + "." + (tens % 100 < 10 ? "0" : "") + tens % 100 + " billion";
    String quote =
        "The minister noted that the " + indicator.replace('_', ' ') + " of " + from + " with "
            + to + " in " + year + (more ? " exceeded " : " amounted to ") + shown
            + ", which is the result of joint efforts.";
    int start = text.length() + quote.indexOf('$');
    text.append(quote).append("\n\n");
    return new Observation(
        "o" + Long.toHexString(0x1000_0000_0000_0000L | number * 0x9E3779B97F4A7C15L >>> 4),
        ref,
        new SeriesKey(
            indicator, from, from.equals(to) ? "WLD" : to, SeriesKey.TOTAL, Transformation.LEVEL,
            "USD", ObsStatus.ACTUAL),
        new Figure(
            value,
            more ? Interval.atLeast(value) : Interval.around(value, grain),
            grain,
            more ? Qualifier.MORE_THAN : Qualifier.EXACT),
        TimePeriod.year(year),
        TimeBasis.DURING,
        new Attribution(
            "Minister " + random.nextInt(2000),
            random.nextInt(3) == 0 ? "Ministry " + random.nextInt(500) : null,
            null),
        new Quote(quote, start, start + shown.length()),
        0.5 + random.nextInt(50) / 100.0);
  }
}
