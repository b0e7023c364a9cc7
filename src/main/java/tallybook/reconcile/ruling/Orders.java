package tallybook.reconcile.ruling;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.decision.Decision;
import tallybook.observation.Code;
import tallybook.reconcile.Policy;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.estimate.CellPolicy;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.key.Blocks;

/** Policies by cell, series and family: the narrowest holds. */
final class Orders {
  private final CellPolicy usual;
  private final Blocks blocks;
  private final Map<String, CellPolicy> policies = new TreeMap<>();

  Orders(CellPolicy usual, Blocks blocks) {
    this.usual = usual;
    this.blocks = blocks;
  }

  /**
   * Takes a set-policy decision down.
   *
   * @throws IllegalArgumentException if it names no policy that there is
   */
  void add(Decision decision) {
    String policy = decision.argument("policy");
    String tolerance = decision.argument("tolerance");
    String side = decision.argument("side");
    policies.put(
        decision.target(),
        new CellPolicy(
            policy == null ? usual.policy() : Code.parse(Policy.class, policy),
            side == null ? usual.side() : side,
            tolerance == null ? usual.tolerance() : share(tolerance)));
  }

  private static double share(String text) {
    boolean percent = text.endsWith("%");
    try {
      double number = Double.parseDouble(percent ? text.substring(0, text.length() - 1) : text);
      return percent ? number / 100 : number;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a tolerance is a share such as 1%, not " + text, e);
    }
  }

  /** Whether some cell may be settled by that policy. */
  boolean uses(Policy policy) {
    return usual.policy() == policy
        || policies.values().stream().anyMatch(order -> order.policy() == policy);
  }

  /** The policy of a series and period. */
  CellPolicy of(String series, String period, String family) {
    CellPolicy policy = named(series + "|" + period);
    if (policy == null) {
      policy = named(series);
    }
    if (policy == null) {
      policy = named(family);
    }
    return policy == null ? usual : policy;
  }

  /** Whether the target is the name of the cell's family. */
  boolean isFamily(String target, ReconciledCell cell) {
    return blocks.family(cell.series()).equals(target);
  }

  CellPolicy of(Settlement cell) {
    return policies.isEmpty()
        ? usual
        : of(cell.series().key().toString(), cell.period().code(), cell.series().family());
  }

  private @Nullable CellPolicy named(String target) {
    return policies.get(target);
  }
}
