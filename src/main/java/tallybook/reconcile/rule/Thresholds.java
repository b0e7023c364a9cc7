package tallybook.reconcile.rule;

import java.util.Map;
import java.util.TreeMap;
import tallybook.catalogue.ResourceException;
import tallybook.catalogue.Resources;
import tallybook.catalogue.UnitKind;

/** The constants of reconciliation, from {@code reconcile/thresholds.properties}. */
public final class Thresholds {
  private static final String FILE = "reconcile/thresholds.properties";

  private final Map<String, Double> numbers;
  private final double[] tolerance = new double[UnitKind.values().length];
  private final double[] revision = new double[UnitKind.values().length];

  private Thresholds(Map<String, Double> numbers) {
    this.numbers = numbers;
    for (UnitKind kind : UnitKind.values()) {
      tolerance[kind.ordinal()] = of("tolerance." + group(kind));
      revision[kind.ordinal()] = of("revision." + group(kind));
    }
  }

  /**
   * @throws ResourceException if a value is no number
   */
  public static Thresholds load(Resources resources) {
    var numbers = new TreeMap<String, Double>();
    resources
        .properties(FILE)
        .forEach(
            (name, text) -> {
              try {
                numbers.put(name, Double.valueOf(text.strip()));
              } catch (NumberFormatException e) {
                throw new ResourceException(FILE, 0, name + " is no number: " + text);
              }
            });
    return new Thresholds(numbers);
  }

  /** The same with the revision tolerance of shares and counts replaced. */
  public Thresholds withTolerance(double share) {
    var other = new TreeMap<>(numbers);
    other.put("tolerance.money", share);
    other.put("tolerance.count", share);
    return new Thresholds(other);
  }

  /**
   * The same with all three tolerances replaced.
   *
   * @param money share of the value, of money and volumes
   * @param count share of the value, of counts
   * @param rate percentage points
   */
  public Thresholds withTolerances(double money, double count, double rate) {
    var other = new TreeMap<>(numbers);
    other.put("tolerance.money", money);
    other.put("tolerance.count", count);
    other.put("tolerance.rate", rate);
    return new Thresholds(other);
  }

  /**
   * @throws ResourceException if the file has no such constant
   */
  public double of(String name) {
    Double number = numbers.get(name);
    if (number == null) {
      throw new ResourceException(FILE, 0, "no " + name);
    }
    return number;
  }

  /** Half-width of the allowance for revisions around a value, in the value's unit. */
  public double allowance(UnitKind kind, double value) {
    double tau = tolerance[kind.ordinal()];
    return isRate(kind) ? tau : tau * Math.abs(value);
  }

  /** Whether two values lie no further apart than a routine revision moves a figure. */
  public boolean isRevision(UnitKind kind, double left, double right) {
    double rho = revision[kind.ordinal()];
    return isRate(kind) ? Math.abs(left - right) <= rho : Math.abs(Ratios.log(left, right)) <= rho;
  }

  public static boolean isRate(UnitKind kind) {
    return kind == UnitKind.PERCENT || kind == UnitKind.POINTS;
  }

  private static String group(UnitKind kind) {
    return switch (kind) {
      case PERCENT, POINTS -> "rate";
      case COUNT -> "count";
      default -> "money";
    };
  }
}
