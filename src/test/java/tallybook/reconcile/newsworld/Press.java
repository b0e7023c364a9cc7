package tallybook.reconcile.newsworld;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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

/** Statements about the world, with the errors that people make, and their reprints. */
final class Press {
  private static final double[] TIERS = {0.2, 0.35, 0.3, 0.15};
  private static final String[] VOICES = {
    "Bureau of Statistics ", "Ministry of Trade ", "Analyst ", ""
  };
  private static final double[] ACCURACIES = {0.90, 0.85, 0.75, 0.65};
  private static final double MEAN_INACCURACY = 0.2;
  private static final double[] DIGITS = {0.15, 0.55, 0.20, 0.10};
  private static final int[] DIGIT_COUNTS = {1, 2, 3, 6};
  private static final double[] INDICATORS = {0.45, 0.2, 0.2, 0.15};
  private static final double KZT = 420;
  private static final double EUR = 0.89;

  private final Scenario scenario;
  private final World world;
  private final Random random;
  private final List<Observation> observations = new ArrayList<>();
  private final Map<String, String> copies = new TreeMap<>();
  private final Map<String, String> causes = new TreeMap<>();
  private final Map<String, Integer> events = new TreeMap<>();
  private int articles;
  private int event;

  /** What is said of one indicator, before it is written. */
  private record Claim(int indicator, int year, double value, Qualifier qualifier, int digits) {}

  Press(Scenario scenario, World world, Random random) {
    this.scenario = scenario;
    this.world = world;
    this.random = random;
    for (int pair = 0; pair < scenario.pairs(); pair++) {
      for (int year = 1; year <= World.YEARS; year++) {
        for (int i = geometric(scenario.events()); i > 0; i--) {
          event(pair, year);
        }
      }
    }
  }

  List<Observation> observations() {
    return observations;
  }

  /** Near-copies that the tool sees: cluster by article. */
  Map<String, String> copies() {
    return copies;
  }

  /** What went wrong with a figure, by its id; "" if nothing did. */
  Map<String, String> causes() {
    return causes;
  }

  /** The statement that a figure goes back to. */
  Map<String, Integer> events() {
    return events;
  }

  private void event(int pair, int year) {
    event++;
    LocalDate day = LocalDate.of(World.FIRST_YEAR + year, 1, 1).plusDays(10 + random.nextInt(350));
    int tier = pick(TIERS);
    int figures = 1 + random.nextInt(3);
    List<Claim> claims = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < figures; i++) {
      int indicator = pick(INDICATORS);
      if (claims.stream().noneMatch(claim -> claim.indicator() == indicator)) {
        state(pair, year, day, tier, indicator, claims, errors);
      }
    }
    String cluster = "e" + event;
    publish(pair, day, tier, claims, errors, cluster, "");
    for (int i = Math.min(60, geometric(scenario.copies())); i > 0; i--) {
      boolean seen = random.nextDouble() < scenario.visible();
      reprint(pair, day.plusDays(random.nextInt(6)), tier, claims, errors, seen ? cluster : null);
    }
  }

  private void state(
      int pair,
      int year,
      LocalDate day,
      int tier,
      int indicator,
      List<Claim> claims,
      List<String> errors) {
    int of = year - 1;
    if (random.nextDouble() < 0.15 && of > 0) {
      of = random.nextInt(of);
    }
    int after = (int) (day.toEpochDay() - LocalDate.of(World.FIRST_YEAR + of, 12, 31).toEpochDay());
    double value = world.known(pair, indicator, of, after);
    String error = "";
    int told = of;
    if (chance(0.08, tier) && of > 0) {
      value = world.known(pair, indicator, of - 1, after + 365);
      error = "stale";
    } else if (indicator < 3 && chance(0.12, tier)) {
      value *= world.mirror(pair, of);
      error = "mirror";
    } else if (indicator == 0 && chance(0.05, tier)) {
      value = world.known(pair, 1 + random.nextInt(2), of, after);
      error = "part";
    } else if (indicator < 3 && chance(0.04, tier)) {
      value *= (1 + random.nextInt(3)) / 4.0;
      error = "part-year";
    } else if (chance(0.04, tier)) {
      told = of + (random.nextBoolean() ? 1 : -1);
      error = "label";
    } else if (chance(0.012, tier)) {
      double[] powers = {1e3, 1e-3, 10, 0.1};
      value *= powers[random.nextInt(4)];
      error = "scale";
    } else if (indicator < 3 && chance(0.01, tier)) {
      value *= random.nextBoolean() ? KZT : EUR;
      error = "currency";
    } else if (chance(0.01, tier)) {
      value *= 1 + (1 + random.nextInt(8)) * 0.1;
      error = "typo";
    }
    if (tier >= 2 && error.isEmpty() && random.nextDouble() < 0.08 * scenario.errors()) {
      value *= StrictMath.exp(0.15 * random.nextGaussian());
      error = "noise";
    }
    if (told < 0 || told >= World.YEARS) {
      return;
    }
    double hedge = random.nextDouble();
    Qualifier qualifier =
        hedge < 0.60
            ? Qualifier.EXACT
            : hedge < 0.80
                ? Qualifier.APPROXIMATELY
                : hedge < 0.97 ? Qualifier.MORE_THAN : Qualifier.LESS_THAN;
    claims.add(new Claim(indicator, told, value, qualifier, DIGIT_COUNTS[pick(DIGITS)]));
    errors.add(error);
  }

  private void reprint(
      int pair,
      LocalDate day,
      int tier,
      List<Claim> claims,
      List<String> errors,
      @Nullable String cluster) {
    List<Claim> mutated = new ArrayList<>();
    List<String> causes = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      String cause = errors.get(i);
      Qualifier qualifier = random.nextDouble() < 0.05 ? Qualifier.EXACT : claim.qualifier();
      int digits = random.nextDouble() < 0.04 ? Math.max(1, claim.digits() - 1) : claim.digits();
      int year = claim.year();
      if (random.nextDouble() < 0.01 && year > 0) {
        year--;
        cause = "label";
      }
      double value = claim.value();
      if (random.nextDouble() < 0.003) {
        value *= 1000;
        cause = "scale";
      }
      mutated.add(new Claim(claim.indicator(), year, value, qualifier, digits));
      causes.add(cause);
    }
    publish(pair, day, tier, mutated, causes, cluster, cluster == null ? "b" + articles : "");
  }

  private void publish(
      int pair,
      LocalDate day,
      int tier,
      List<Claim> claims,
      List<String> errors,
      @Nullable String cluster,
      String variant) {
    String article = String.format(java.util.Locale.ROOT, "n%06d.txt", articles++);
    if (cluster != null) {
      copies.put(article, cluster);
    }
    String source = tier == 3 ? null : VOICES[tier] + event + variant;
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      String id = String.format(java.util.Locale.ROOT, "o%08x", observations.size());
      observations.add(
          new Observation(
              id,
              new ArticleRef(article, "Outlet " + articles % 40, day),
              key(pair, claim.indicator()),
              written(claim),
              TimePeriod.year(World.FIRST_YEAR + claim.year()),
              TimeBasis.DURING,
              new Attribution(null, source, null),
              new Quote("", i * 10, i * 10 + 5),
              0.9));
      causes.put(id, errors.get(i));
      events.put(id, event);
    }
  }

  static SeriesKey key(int pair, int indicator) {
    String ref = area(pair, 'A');
    return new SeriesKey(
        World.INDICATORS[indicator],
        ref,
        area(pair, 'B'),
        SeriesKey.TOTAL,
        Transformation.LEVEL,
        indicator == 3 ? "count" : "USD",
        ObsStatus.ACTUAL);
  }

  private static String area(int pair, char side) {
    return side + String.format(java.util.Locale.ROOT, "%03d", pair);
  }

  /** "About 5.9 billion", "nearly 700", "more than 6 billion". */
  private Figure written(Claim claim) {
    boolean isCount = claim.indicator() == 3;
    RoundingMode mode =
        switch (claim.qualifier()) {
          case MORE_THAN -> RoundingMode.FLOOR;
          case LESS_THAN -> RoundingMode.CEILING;
          default -> RoundingMode.HALF_EVEN;
        };
    boolean nearly = claim.qualifier() == Qualifier.APPROXIMATELY && (int) (claim.value() % 3) == 0;
    BigDecimal value =
        new BigDecimal(claim.value())
            .round(new MathContext(claim.digits(), nearly ? RoundingMode.CEILING : mode));
    if (isCount || value.scale() > 0) {
      value = value.setScale(0, RoundingMode.HALF_EVEN);
    }
    BigDecimal last = value.ulp();
    value = value.setScale(0);
    BigDecimal grain = isCount ? BigDecimal.ONE : last.max(BigDecimal.ONE);
    Interval bounds =
        switch (claim.qualifier()) {
          case MORE_THAN -> Interval.atLeast(value);
          case LESS_THAN -> Interval.atMost(value);
          default ->
              nearly
                  ? new Interval(value.subtract(last.max(BigDecimal.ONE)), value)
                  : Interval.around(value, grain);
        };
    return new Figure(value, bounds, grain, claim.qualifier());
  }

  /** Whether an error happens; rates are means over the tiers, whose accuracies differ. */
  private boolean chance(double rate, int tier) {
    double beside = (1 - ACCURACIES[tier]) / MEAN_INACCURACY;
    return random.nextDouble() < rate * beside * scenario.errors();
  }

  /** 0, 1, 2 … with that mean. */
  private int geometric(double mean) {
    double stop = 1 / (1 + mean);
    int count = 0;
    while (random.nextDouble() > stop) {
      count++;
    }
    return count;
  }

  private int pick(double[] shares) {
    double at = random.nextDouble();
    int choice = 0;
    while (choice < shares.length - 1 && at >= shares[choice]) {
      at -= shares[choice];
      choice++;
    }
    return choice;
  }
}
