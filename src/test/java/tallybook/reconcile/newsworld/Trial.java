package tallybook.reconcile.newsworld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Interval;
import tallybook.observation.Observation;
import tallybook.observation.Qualifier;
import tallybook.reconcile.Disagreement;
import tallybook.reconcile.Fixtures;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.Reconciler;
import tallybook.reconcile.Reconciliation;
import tallybook.reconcile.Settings;

/** Worlds of several seeds, reconciled by the tool and by simple rules, beside the truth. */
final class Trial {
  /** Simple rules over the figures of a cell, and the tool. */
  static final List<String> METHODS =
      List.of("latest", "mean", "majority", "median", "median of origins", "overlap");

  final Map<String, Measures> all = measures();
  final Map<String, Measures> disagreeing = measures();
  private final double[] binClaims = new double[10];
  private final double[] binHits = new double[10];
  private final double[] binCounts = new double[10];
  private double brier;
  private int rated;
  private int covered;
  private int disagreements;
  private int coveredAll;
  private int cells;
  private final Map<String, int[]> flags = new TreeMap<>();

  static Trial of(Scenario scenario, Settings settings, long... seeds) {
    var trial = new Trial();
    for (long seed : seeds) {
      var random = new Random(seed);
      var world = new World(scenario, random);
      var press = new Press(scenario, world, random);
      trial.judge(world, press, run(press, settings));
    }
    return trial;
  }

  static Reconciliation run(Press press, Settings settings) {
    return new Reconciler(Fixtures.CATALOGUE, settings)
        .reconcile(press.observations(), List.of(), press.copies());
  }

  double coverage() {
    return (double) covered / disagreements;
  }

  /** Mean gap between claimed and observed confidence, by tenths. */
  double calibrationError() {
    double error = 0;
    for (int bin = 0; bin < 10; bin++) {
      error += Math.abs(binClaims[bin] - binHits[bin]);
    }
    return error / rated;
  }

  double precision(String code) {
    int[] counts = flags.getOrDefault(code, new int[2]);
    return counts[1] == 0 ? Double.NaN : (double) counts[0] / counts[1];
  }

  private void judge(World world, Press press, Reconciliation result) {
    Map<String, Observation> byId = new HashMap<>();
    press.observations().forEach(o -> byId.put(o.id(), o));
    for (ReconciledCell cell : result.cells()) {
      judge(world, press, cell, byId);
    }
    for (Disagreement row : result.disagreements()) {
      int[] counts = flags.computeIfAbsent(row.code(), code -> new int[2]);
      boolean right =
          row.observations().stream()
              .anyMatch(id -> cause(row.code()).equals(press.causes().get(id)));
      counts[0] += right ? 1 : 0;
      counts[1]++;
    }
  }

  private static String cause(String code) {
    return switch (code) {
      case "SCALE_SLIP" -> "scale";
      case "CURRENCY_UNIT" -> "currency";
      case "PART_OF_TOTAL" -> "part";
      case "PERIOD_MISMATCH" -> "stale";
      case "MIRROR_SIDE" -> "mirror";
      default -> "?";
    };
  }

  private void judge(World world, Press press, ReconciledCell cell, Map<String, Observation> byId) {
    List<Observation> figures = new ArrayList<>();
    for (ReconciledCell.Evidence part : cell.evidence()) {
      figures.add(java.util.Objects.requireNonNull(byId.get(part.observation())));
    }
    figures.sort(
        Comparator.comparing((Observation o) -> String.valueOf(o.article().published()))
            .thenComparing(Observation::id));
    double truth = truth(world, cell);
    rate(cell, truth);
    cells++;
    coveredAll += contains(cell.published(), truth) ? 1 : 0;
    Map<Integer, Observation> origins = new LinkedHashMap<>();
    figures.forEach(o -> origins.putIfAbsent(press.events().get(o.id()), o));
    if (origins.size() < 2) {
      return;
    }
    boolean disagree = !meet(new ArrayList<>(origins.values()));
    Map<String, Double> estimates = baselines(figures, new ArrayList<>(origins.values()));
    BigDecimal value = cell.value();
    estimates.put("overlap", value == null ? Double.NaN : value.doubleValue());
    estimates.forEach(
        (method, estimate) -> {
          measure(all, method).add(estimate, truth);
          if (disagree) {
            measure(disagreeing, method).add(estimate, truth);
          }
        });
    if (disagree) {
      disagreements++;
      covered += contains(cell.published(), truth) ? 1 : 0;
    }
  }

  private static Measures measure(Map<String, Measures> measures, String method) {
    return java.util.Objects.requireNonNull(measures.get(method));
  }

  private void rate(ReconciledCell cell, double truth) {
    if (cell.value() == null) {
      return;
    }
    boolean hit = contains(region(cell), truth);
    int bin = (int) Math.min(9, cell.confidence() * 10);
    binClaims[bin] += cell.confidence();
    binHits[bin] += hit ? 1 : 0;
    binCounts[bin]++;
    rated++;
    double gap = cell.confidence() - (hit ? 1 : 0);
    brier += gap * gap;
  }

  /** The common part of the winners' soft intervals. */
  private static Interval region(ReconciledCell cell) {
    Interval region = Interval.UNBOUNDED;
    for (ReconciledCell.Evidence part : cell.evidence()) {
      if (part.group() == 1 && part.weight() > 0) {
        region = region.intersect(part.soft()).orElse(region);
      }
    }
    return region;
  }

  private static double truth(World world, ReconciledCell cell) {
    int pair = Integer.parseInt(cell.series().refArea().substring(1));
    int indicator = List.of(World.INDICATORS).indexOf(cell.series().indicator());
    String year = cell.periodKey().replace("@", "");
    return world.truth(pair, indicator, Integer.parseInt(year) - World.FIRST_YEAR);
  }

  private static boolean contains(Interval range, double truth) {
    return range.contains(BigDecimal.valueOf(truth));
  }

  /** Whether rounding and a routine revision let all figures be one. */
  private static boolean meet(List<Observation> figures) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    for (Observation o : figures) {
      Interval bounds = o.figure().bounds();
      double value = o.figure().value().doubleValue();
      double more = o.key().unit().equals("USD") ? 0.015 * value : 5 + 0.005 * value;
      double hedge = o.figure().qualifier() == Qualifier.APPROXIMATELY ? 0.03 * value : 0;
      if (bounds.low() != null) {
        double slack = bounds.isTwoSided() ? more + hedge : 0;
        low = Math.max(low, bounds.low().doubleValue() - slack);
      }
      if (bounds.high() != null) {
        double slack = bounds.isTwoSided() ? more + hedge : 0;
        high = Math.min(high, bounds.high().doubleValue() + slack);
      }
    }
    return low <= high;
  }

  private static Map<String, Double> baselines(
      List<Observation> figures, List<Observation> origins) {
    Map<String, Double> estimates = new LinkedHashMap<>();
    double[] values = values(figures);
    estimates.put("latest", values[values.length - 1]);
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    estimates.put("mean", sum / values.length);
    estimates.put("majority", majority(values));
    estimates.put("median", median(values));
    estimates.put("median of origins", median(values(origins)));
    return estimates;
  }

  private static double[] values(List<Observation> figures) {
    return figures.stream().mapToDouble(o -> o.figure().value().doubleValue()).toArray();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    java.util.Arrays.sort(sorted);
    return sorted[(sorted.length - 1) / 2];
  }

  private static double majority(double[] values) {
    Map<Double, Integer> counts = new TreeMap<>();
    for (double value : values) {
      counts.merge(value, 1, Integer::sum);
    }
    @Nullable Double best = null;
    int most = 0;
    for (var entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best == null ? Double.NaN : best;
  }

  private static Map<String, Measures> measures() {
    Map<String, Measures> measures = new LinkedHashMap<>();
    METHODS.forEach(method -> measures.put(method, new Measures()));
    return measures;
  }

  /** The table that is printed. */
  String table(String title) {
    var table = new StringBuilder();
    table.append(title).append('\n');
    for (String method : METHODS) {
      table.append(
          String.format(Locale.ROOT, "  %-18s two or more: %s%n", method, measure(all, method)));
    }
    for (String method : METHODS) {
      table.append(
          String.format(
              Locale.ROOT, "  %-18s disagreeing: %s%n", method, measure(disagreeing, method)));
    }
    table.append(
        String.format(
            Locale.ROOT,
            "  cells %d, disagreeing %d; range covers %.2f of all, %.2f of disagreeing; Brier %.3f,"
                + " calibration error %.3f%n",
            cells,
            disagreements,
            (double) coveredAll / cells,
            coverage(),
            brier / rated,
            calibrationError()));
    for (int bin = 0; bin < 10; bin++) {
      if (binCounts[bin] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "  confidence %.2f observed %.2f (%d)%n",
                binClaims[bin] / binCounts[bin],
                binHits[bin] / binCounts[bin],
                (int) binCounts[bin]));
      }
    }
    for (String code : new TreeSet<>(flags.keySet())) {
      int[] counts = java.util.Objects.requireNonNull(flags.get(code));
      table.append(
          String.format(
              Locale.ROOT,
              "  %-20s %4d, injected cause found in %d%n",
              code,
              counts[1],
              counts[0]));
    }
    return table.toString();
  }
}
