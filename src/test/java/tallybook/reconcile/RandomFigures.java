package tallybook.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tallybook.observation.Observation;

/** Figures that meet in few cells, of all kinds of series, periods, words and voices. */
public final class RandomFigures {
  private static final String[] MONEY = {
    "trade_turnover", "exports", "imports", "trade_balance", "investment_stock", "investment_flow"
  };
  private static final String[] COUNTS = {"joint_ventures", "foreign_companies", "jobs"};
  private static final String[][] AREAS = {
    {"KAZ", "KOR"}, {"KOR", "KAZ"}, {"KAZ", "WLD"}, {"DEU", "KAZ"}, {"EU", "KAZ"}
  };
  private static final String[] PERIODS = {
    "2019", "2020", "2020-S1", "2020-Q1", "2021", "2018/2020", "2021-03-31", "2021-04-02", ""
  };
  private static final String[] DAYS = {"2021-02-01", "2021-03-31", "2021-04-02", "2022-01-15", ""};
  private static final String[] VOICES = {"", "Kim Min", "Min Kim", "Lee Jun", "K. Tokayev"};
  private static final String[] BODIES = {"", "National Bank", "Ministry of Trade", "Courier"};
  private static final String[] QUOTES = {
    "",
    "Short “words”.",
    "The minister said that the trade of the two countries reached a new height last year.",
    "The minister said, that the trade of the two countries reached a new height, last year!",
    "In the first half of the year trade of both neighbours, \"so to say\", grew; and how."
  };

  private final Random random;

  private RandomFigures(long seed) {
    random = new Random(seed);
  }

  /** Up to so many figures; the same of the same seed. */
  public static List<Observation> of(long seed, int most) {
    var made = new RandomFigures(seed);
    var figures = new ArrayList<Observation>();
    int count = made.random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      figures.add(made.figure(i));
    }
    return figures;
  }

  private Observation figure(int number) {
    Map<String, String> fields = new HashMap<>();
    String[] areas = AREAS[random.nextInt(AREAS.length)];
    boolean money = random.nextInt(4) > 0;
    fields.put("id", random.nextInt(20) == 0 ? "x-" + number : "o" + Integer.toHexString(number));
    fields.put("article", "a" + random.nextInt(12) + ".txt");
    fields.put("publisher", random.nextBoolean() ? "Herald" : "");
    fields.put("published", pick(DAYS));
    fields.put("indicator", pick(money ? MONEY : COUNTS));
    fields.put("ref_area", areas[0]);
    fields.put("counterpart_area", areas[1]);
    fields.put("product", random.nextInt(6) == 0 ? "2 Steel plants" : "_T");
    fields.put("unit", money ? pick("USD", "USD", "EUR") : "count");
    kind(fields);
    String period = pick(PERIODS);
    fields.put("time_period", period);
    fields.put("time_basis", period.isEmpty() ? "" : period.length() == 10 ? "as_of" : "during");
    fields.put("speaker", pick(VOICES));
    fields.put("source", pick(BODIES));
    fields.put("reporter", pick("", "", "KAZ", "KOR"));
    fields.put("quote", pick(QUOTES));
    fields.put("start", Integer.toString(random.nextInt(300)));
    fields.put("end", "400");
    fields.put("confidence", pick("0.5", "0.83", "1", "0.777"));
    fields.put("obs_status", pick("actual", "actual", "actual", "target", "denied"));
    value(fields, money);
    return Fixtures.plain(fields);
  }

  private void kind(Map<String, String> fields) {
    String kind = pick("level", "level", "level", "level", "growth", "multiple", "share");
    fields.put("transformation", kind);
    switch (kind) {
      case "growth", "share" -> fields.put("unit", "percent");
      case "multiple" -> fields.put("unit", "factor");
      default -> {}
    }
  }

  private void value(Map<String, String> fields, boolean money) {
    boolean level = "level".equals(fields.get("transformation"));
    String digits = Integer.toString(1 + random.nextInt(12) * 5);
    fields.put("value", level && money ? digits + "00000000" : digits);
    fields.put("grain", level && money ? "100000000" : "1");
    fields.put("qualifier", pick("exact", "exact", "approximately", "more_than", "less_than"));
    if (random.nextInt(15) == 0) {
      fields.put("value", "1234567890123456789.123");
      fields.put("grain", "0.001");
    }
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }
}
