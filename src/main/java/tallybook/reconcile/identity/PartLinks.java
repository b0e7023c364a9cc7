package tallybook.reconcile.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tallybook.catalogue.Indicator.Temporal;
import tallybook.observation.Transformation;
import tallybook.reconcile.claim.Series;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.key.PeriodKey.Kind;
import tallybook.reconcile.rule.Phrases;

/** A year and its quarters, halves or months, if all are there. */
final class PartLinks {
  private final Phrases phrases;

  PartLinks(Phrases phrases) {
    this.phrases = phrases;
  }

  void addTo(List<Linked> links, Block block) {
    for (List<Settlement> series : block.bySeries().values()) {
      if (series.size() > 2 && isAdditive(series.get(0).series())) {
        addTo(links, series);
      }
    }
  }

  private static boolean isAdditive(Series series) {
    return series.key().transformation() == Transformation.LEVEL
        && (series.temporal() == Temporal.FLOW || series.temporal() == Temporal.EVENT);
  }

  private void addTo(List<Linked> links, List<Settlement> series) {
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
                        links.add(sum(whole, cells));
                      }
                    }));
  }

  private Linked sum(Settlement whole, List<Settlement> parts) {
    var cells = new ArrayList<Settlement>(parts);
    cells.add(whole);
    var variables = new ArrayList<Integer>();
    var coefficients = new ArrayList<Integer>();
    for (int i = 0; i < cells.size(); i++) {
      variables.add(i);
      coefficients.add(i == parts.size() ? -1 : 1);
    }
    String name = phrases.say("identity.parts", whole.period().code());
    return Linked.plain(cells, List.of(new Identity(name, variables, coefficients)));
  }
}
