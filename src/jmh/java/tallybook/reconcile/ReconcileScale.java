package tallybook.reconcile;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;

/**
 * Settles made-up figures, five a cell, and prints the processor time of each step, and its ratio to
 * a plain sort of their keys: {@code mvn -q -Pbench test-compile exec:exec@scale}.
 */
public final class ReconcileScale {
  private ReconcileScale() {}

  public static void main(String... arguments) {
    for (String argument : arguments) {
      run(Integer.parseInt(argument));
    }
  }

  private static void run(int count) {
    long began = cpu();
    var figures = new Figures(count);
    var bulk =
        new BulkReconciler(
            Catalogue.load(Resources.builtIn()), Settings.of(Resources.builtIn()), count);
    for (int i = 0; i < count; i++) {
      bulk.add(figures.next());
    }
    double taken = seconds(began);
    long settling = cpu();
    long[] sums = new long[3];
    bulk.settle(
        Map.of(),
        cell -> {
          sums[0]++;
          sums[1] += Math.round(cell.estimate().confidence() * 100);
          sums[2] += cell.estimate().value() == null ? 0 : 1;
        });
    double settled = seconds(settling);
    long used = used();
    Reference.reachabilityFence(bulk);
    double sorted = sort(count);
    System.out.printf(
        Locale.ROOT,
        "%,d figures, %,d cells (%,d with a value): taken in %.2f s, settled in %.2f s, plain sort"
            + " %.2f s, settled/sort %.1f, heap in use %d MB%n",
        count,
        sums[0],
        sums[2],
        taken,
        settled,
        sorted,
        settled / sorted,
        used >> 20);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static double sort(int count) {
    var figures = new Figures(count);
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      figures.next();
      keys[i] = figures.key();
    }
    long began = cpu();
    Arrays.sort(keys);
    return seconds(began);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long since) {
    return (cpu() - since) / 1e9;
  }
}
