package tallybook.reconcile.check;

import java.util.List;
import java.util.function.Supplier;
import tallybook.flow.Severity;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Finding;
import tallybook.reconcile.estimate.Group;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Vote;
import tallybook.reconcile.explain.Amounts;
import tallybook.reconcile.explain.Periods;
import tallybook.reconcile.rule.Rules;

/** Makes findings: codes with their severity and figures in words. */
final class Ledger {
  private static final int[] NO_ROWS = {};

  private final Rules rules;
  private final Amounts amounts;
  private final Periods periods;

  Ledger(Rules rules, Amounts amounts) {
    this.rules = rules;
    this.amounts = amounts;
    this.periods = new Periods(amounts, rules.phrases());
  }

  Rules rules() {
    return rules;
  }

  Amounts amounts() {
    return amounts;
  }

  /** With the taxonomy's own severity. */
  Finding finding(String code, List<String> arguments, List<Settlement> cells, int[] rows) {
    return new Finding(code, rules.taxonomy().entry(code).severity(), arguments, cells, rows);
  }

  Finding finding(String code, String... arguments) {
    return finding(code, List.of(arguments), List.of(), NO_ROWS);
  }

  Finding finding(
      String code, Severity severity, List<String> arguments, List<Settlement> cells, int[] rows) {
    return new Finding(code, severity, arguments, cells, rows);
  }

  /** A finding that is put into words only when it is read. */
  Finding later(String code, Severity severity, Supplier<List<String>> words, int[] rows) {
    return new Finding(code, severity, words, List.of(), rows);
  }

  /** The same, with the taxonomy's severity, and other cells. */
  Finding later(String code, Supplier<List<String>> words, List<Settlement> cells) {
    return new Finding(code, rules.taxonomy().entry(code).severity(), words, cells, NO_ROWS);
  }

  /** A group's figure in words. */
  String figure(Claims claims, Group group) {
    Vote vote = group.spokesman();
    return amounts.of(claims, vote);
  }

  /** What a cell publishes, in words. */
  String figure(Claims claims, Settlement cell) {
    return cell.hasWinner() ? figure(claims, cell.winner()) : "";
  }

  /** A cell's indicator and period in words. */
  String name(Settlement cell) {
    return cell.series().key().indicator() + " " + periods.bare(cell.period());
  }

  String period(Settlement cell) {
    return periods.bare(cell.period());
  }

  static int[] rows(Group group) {
    return group.votes().stream().mapToInt(Vote::row).toArray();
  }
}
