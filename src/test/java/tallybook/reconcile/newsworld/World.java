package tallybook.reconcile.newsworld;

import java.util.Random;

/**
 * The truth: exports and imports as log random walks, turnover their sum, enterprises growing; each
 * value released twice before it is final.
 */
final class World {
  static final int FIRST_YEAR = 2012;
  static final int YEARS = 10;
  static final String[] INDICATORS = {"trade_turnover", "exports", "imports", "foreign_companies"};

  private final double[][][] truth;
  private final double[][][] first;
  private final double[][][] second;
  private final double[][] mirror;

  World(Scenario scenario, Random random) {
    int pairs = scenario.pairs();
    truth = new double[pairs][INDICATORS.length][YEARS];
    first = new double[pairs][INDICATORS.length][YEARS];
    second = new double[pairs][INDICATORS.length][YEARS];
    mirror = new double[pairs][YEARS];
    for (int pair = 0; pair < pairs; pair++) {
      walk(truth[pair][1], random);
      walk(truth[pair][2], random);
      enterprises(truth[pair][3], random);
      double side = StrictMath.log(1.06) + 0.15 * random.nextGaussian();
      for (int year = 0; year < YEARS; year++) {
        mirror[pair][year] = StrictMath.exp(side + 0.05 * random.nextGaussian());
        for (int i = 1; i < INDICATORS.length; i++) {
          double release = i == 3 ? 0 : 1;
          second[pair][i][year] =
              truth[pair][i][year] * StrictMath.exp(release * 0.005 * random.nextGaussian());
          first[pair][i][year] =
              truth[pair][i][year] * StrictMath.exp(release * 0.012 * random.nextGaussian());
        }
        for (double[][][] release : new double[][][][] {truth, first, second}) {
          release[pair][0][year] = release[pair][1][year] + release[pair][2][year];
        }
      }
    }
  }

  private static void walk(double[] values, Random random) {
    double log = StrictMath.log(3e7) + random.nextDouble() * StrictMath.log(2e10 / 3e7);
    for (int year = 0; year < YEARS; year++) {
      values[year] = StrictMath.exp(log);
      log += 0.05 + 0.14 * random.nextGaussian();
    }
  }

  private static void enterprises(double[] values, Random random) {
    double count = 20 + random.nextInt(800);
    for (int year = 0; year < YEARS; year++) {
      values[year] = Math.rint(count);
      count *= 1 + 0.12 * random.nextDouble();
    }
  }

  double truth(int pair, int indicator, int year) {
    return truth[pair][indicator][year];
  }

  double mirror(int pair, int year) {
    return mirror[pair][year];
  }

  /** The release known so many days after the year's end. */
  double known(int pair, int indicator, int year, int daysAfter) {
    return daysAfter < 250
        ? first[pair][indicator][year]
        : daysAfter < 620 ? second[pair][indicator][year] : truth[pair][indicator][year];
  }
}
