package tallybook.reconcile.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator.Temporal;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.key.PeriodKey.Kind;

/** The systems of identities that a block's cells take part in. */
final class Systems {
  private final boolean mixSides;

  Systems(boolean mixSides) {
    this.mixSides = mixSides;
  }

  /**
   * Cells, and the identities between them.
   *
   * @param cells the variables
   */
  record System(List<Settlement> cells, List<Identity> identities) {}

  List<System> of(Block block) {
    var systems = new ArrayList<System>();
    for (Settlement cell : block.cells()) {
      if (!cell.hasWinner()) {
        continue;
      }
      SeriesKey key = cell.series().key();
      String indicator = key.indicator();
      if (indicator.equals("exports") && isLevel(key)) {
        add(systems, trade(block, cell, Block.as(key, "imports")));
        SeriesKey turned = Block.turned(key, "exports");
        if (mixSides && turned != null && key.refArea().compareTo(turned.refArea()) < 0) {
          add(systems, trade(block, cell, turned));
        }
      }
    }
    for (List<Settlement> series : block.bySeries().values()) {
      if (series.size() > 2) {
        parts(series, systems);
      }
    }
    return systems;
  }

  private static void add(List<System> systems, @Nullable System system) {
    if (system != null) {
      systems.add(system);
    }
  }

  /** Turnover is exports and imports of one side; the balance is their difference. */
  private static @Nullable System trade(Block block, Settlement exports, SeriesKey importsKey) {
    SeriesKey key = exports.series().key();
    Settlement imports = settled(block.find(importsKey, exports.period()));
    if (imports == null) {
      return null;
    }
    var cells = new ArrayList<Settlement>(List.of(exports, imports));
    var identities = new ArrayList<Identity>();
    Settlement turnover = turnover(block, exports, key);
    if (turnover != null) {
      identities.add(
          new Identity(
              "exports + imports = turnover", List.of(0, 1, cells.size()), List.of(1, 1, -1)));
      cells.add(turnover);
    }
    Settlement balance = settled(block.find(Block.as(key, "trade_balance"), exports.period()));
    if (balance != null) {
      identities.add(
          new Identity(
              "exports − imports = balance", List.of(0, 1, cells.size()), List.of(1, -1, -1)));
      cells.add(balance);
    }
    return identities.isEmpty() ? null : new System(cells, identities);
  }

  private static @Nullable Settlement turnover(Block block, Settlement exports, SeriesKey key) {
    Settlement own = settled(block.find(Block.as(key, "trade_turnover"), exports.period()));
    SeriesKey turned = Block.turned(key, "trade_turnover");
    return own != null || turned == null ? own : settled(block.find(turned, exports.period()));
  }

  private static @Nullable Settlement settled(@Nullable Settlement cell) {
    return cell != null && cell.hasWinner() ? cell : null;
  }

  /** A year and its quarters, halves or months, if all are there. */
  private static void parts(List<Settlement> series, List<System> systems) {
    Settlement any = series.get(0);
    boolean additive =
        isLevel(any.series().key())
            && (any.series().temporal() == Temporal.FLOW
                || any.series().temporal() == Temporal.EVENT);
    if (!additive) {
      return;
    }
    Map<Integer, Map<Integer, List<Settlement>>> byYear = new TreeMap<>();
    Map<Integer, Settlement> years = new TreeMap<>();
    for (Settlement cell : series) {
      if (cell.period().kind() != Kind.CALENDAR || !cell.hasWinner()) {
        continue;
      }
      int unit = cell.period().unit();
      if (unit == 12) {
        years.put(cell.period().year(), cell);
      } else if (unit > 0) {
        byYear
            .computeIfAbsent(cell.period().year(), year -> new TreeMap<>())
            .computeIfAbsent(unit, months -> new ArrayList<>())
            .add(cell);
      }
    }
    years.forEach(
        (year, whole) ->
            byYear
                .getOrDefault(year, Map.of())
                .forEach(
                    (unit, cells) -> {
                      if (cells.size() == 12 / unit) {
                        systems.add(sum(whole, cells));
                      }
                    }));
  }

  private static System sum(Settlement whole, List<Settlement> parts) {
    var cells = new ArrayList<Settlement>(parts);
    cells.add(whole);
    var variables = new ArrayList<Integer>();
    var coefficients = new ArrayList<Integer>();
    for (int i = 0; i < cells.size(); i++) {
      variables.add(i);
      coefficients.add(i == parts.size() ? -1 : 1);
    }
    String name = "the parts of " + whole.period() + " = the year";
    return new System(cells, List.of(new Identity(name, variables, coefficients)));
  }

  private static boolean isLevel(SeriesKey key) {
    return key.transformation() == Transformation.LEVEL;
  }
}
