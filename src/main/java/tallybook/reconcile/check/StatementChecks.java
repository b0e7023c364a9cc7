package tallybook.reconcile.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Vote;

/** One statement in several cells: another period, or another name of the indicator. */
final class StatementChecks {
  private final Ledger ledger;

  StatementChecks(Ledger ledger) {
    this.ledger = ledger;
  }

  void check(Block block) {
    if (block.cells().stream().allMatch(cell -> cell.superseded().isEmpty())) {
      return;
    }
    Map<Integer, Settlement> counted = new HashMap<>();
    for (Settlement cell : block.cells()) {
      for (Vote vote : cell.votes()) {
        counted.putIfAbsent(vote.origin(), cell);
      }
    }
    for (Settlement cell : block.cells()) {
      Set<Settlement> places = new LinkedHashSet<>();
      for (int i = 0; i < cell.rows().length; i++) {
        Settlement place = counted.get(cell.origins()[i]);
        if (place != null && place != cell && cell.superseded().contains(cell.rows()[i])) {
          places.add(place);
        }
      }
      places.forEach(place -> found(block, cell, place));
    }
  }

  private void found(Block block, Settlement cell, Settlement place) {
    cell.find(
        ledger.finding("SUPERSEDED", List.of(ledger.name(place)), List.of(place), new int[0]));
    int[] rows = cell.superseded().stream().mapToInt(Integer::intValue).toArray();
    boolean samePeriod = Regions.isSamePeriod(cell, place);
    if (!samePeriod) {
      var arguments = List.of(ledger.period(cell), ledger.period(place), ledger.period(place));
      cell.find(ledger.finding("SAME_STATEMENT_PERIOD", arguments, List.of(place), rows));
      place.find(ledger.finding("SAME_STATEMENT_PERIOD", arguments, List.of(cell), rows));
    }
    String here = cell.series().key().indicator();
    String there = place.series().key().indicator();
    if (!here.equals(there)) {
      boolean into = ledger.rules().definitions().getOrDefault(here, "").equals(there);
      String from = into ? here : there;
      String to = into ? there : here;
      var arguments = List.of(ledger.amounts().of(block.claims(), rows[0]), there, here, from, to);
      cell.find(ledger.finding("SAME_STATEMENT_LABEL", arguments, List.of(place), rows));
      place.find(ledger.finding("SAME_STATEMENT_LABEL", arguments, List.of(cell), rows));
    }
  }
}
