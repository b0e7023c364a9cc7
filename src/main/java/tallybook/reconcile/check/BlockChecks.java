package tallybook.reconcile.check;

import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Jumps;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Standing;
import tallybook.reconcile.explain.Amounts;
import tallybook.reconcile.rule.Rules;

/** All checks of a settled block, in a fixed order. */
public final class BlockChecks {
  private final EvidenceChecks evidence;
  private final StatementChecks statements;
  private final NeighbourChecks neighbours;
  private final DefinitionChecks definitions;
  private final GrowthChecks growth;
  private final InvestmentChecks investment;
  private final MirrorChecks mirrors;
  private final WholeChecks wholes;
  private final Wholes groups;

  /**
   * @param groups the series of groups of economies, settled before
   */
  public BlockChecks(Rules rules, Amounts amounts, Wholes groups) {
    var ledger = new Ledger(rules, amounts);
    this.evidence = new EvidenceChecks(ledger, rules.thresholds().of("confidence.low_extraction"));
    this.statements = new StatementChecks(ledger);
    this.neighbours = new NeighbourChecks(ledger, new Jumps(rules.thresholds()));
    this.definitions = new DefinitionChecks(ledger);
    this.growth = new GrowthChecks(ledger);
    this.investment = new InvestmentChecks(ledger, rules.thresholds().of("stock_flow.share"));
    this.mirrors = new MirrorChecks(ledger, rules.thresholds());
    this.wholes = new WholeChecks(ledger, rules.thresholds().of("identity.violated_medium"));
    this.groups = groups;
  }

  /** Adds what they find to the cells. */
  public void check(Block block, Standing standing) {
    for (Settlement cell : block.cells()) {
      evidence.check(block, cell);
    }
    statements.check(block);
    neighbours.check(block, standing);
    definitions.check(block);
    growth.check(block);
    investment.check(block);
    mirrors.check(block);
    if (!groups.isEmpty()) {
      wholes.check(block, groups);
    }
  }
}
