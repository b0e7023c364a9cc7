package tallybook.reconcile.newsworld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far estimates lie from the truth. */
final class Measures {
  private static final double GROSS = 0.5; // more than 65 per cent

  private final List<Double> errors = new ArrayList<>();

  void add(double estimate, double truth) {
    double ratio = estimate / truth;
    errors.add(ratio > 0 ? Math.abs(StrictMath.log(ratio)) : 9.0);
  }

  double within(double share) {
    double most = StrictMath.log(1 + share);
    return share(errors.stream().filter(error -> error <= most).count());
  }

  double gross() {
    return share(errors.stream().filter(error -> error > GROSS).count());
  }

  double median() {
    List<Double> sorted = errors.stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
  }

  int size() {
    return errors.size();
  }

  private double share(long count) {
    return errors.isEmpty() ? Double.NaN : (double) count / errors.size();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "median error %.3f  within 2%% %.3f  5%% %.3f  10%% %.3f  gross %.3f",
        median(),
        within(0.02),
        within(0.05),
        within(0.10),
        gross());
  }
}
