package tallybook.reconcile.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Severity;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Balanced;
import tallybook.reconcile.estimate.Band;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Finding;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Vote;
import tallybook.reconcile.explain.Amounts;
import tallybook.reconcile.rule.Ratios;
import tallybook.reconcile.rule.Rules;

/** Holds a block's cells to the accounting identities; balances them if asked to. */
public final class Identities {
  private static final double SQRT_12 = Math.sqrt(12);

  private final Amounts amounts;
  private final Systems systems;
  private final boolean balance;
  private final double medium;
  private final double kappa;

  public Identities(Rules rules, Amounts amounts, boolean mixSides, boolean balance) {
    this.amounts = amounts;
    this.systems = new Systems(mixSides, rules.phrases());
    this.balance = balance;
    this.medium = rules.thresholds().of("identity.violated_medium");
    this.kappa = rules.thresholds().of("stone.kappa");
  }

  /** Adds findings and narrowed ranges to the cells. */
  public void check(Block block) {
    for (Linked system : systems.of(block)) {
      check(block.claims(), system);
    }
  }

  private void check(Claims claims, Linked system) {
    List<Settlement> cells = system.cells();
    Band[] stated = new Band[cells.size()];
    double[] points = new double[cells.size()];
    boolean havePoints = true;
    for (int i = 0; i < stated.length; i++) {
      Band words = stated(cells.get(i));
      if (!system.scales().get(i).takes(words)) {
        return;
      }
      stated[i] = system.scales().get(i).in(words);
      points[i] = system.scales().get(i).in(cells.get(i).winner().figure());
      havePoints &= cells.get(i).winner().hasPoint();
    }
    Propagation.Result result = Propagation.narrow(stated, system.identities());
    if (system.isChecked() && !result.isFeasible()) {
      violated(claims, system, points, result);
    } else if (system.isChecked() && havePoints) {
      rounding(claims, system, points);
    }
    keep(system, stated, result, balance && havePoints ? balance(system, points, result) : null);
  }

  /** Gives each cell what the others leave it. */
  private static void keep(
      Linked system, Band[] stated, Propagation.Result result, Stone.@Nullable Result balanced) {
    for (int i = 0; i < stated.length; i++) {
      boolean moved = !result.ranges()[i].equals(stated[i]);
      boolean narrowed = result.isFeasible() && moved;
      if (narrowed || balanced != null) {
        Scale scale = system.scales().get(i);
        double value = balanced == null ? Double.NaN : scale.out(balanced.values()[i]);
        Band range = moved ? scale.out(result.ranges()[i]) : stated(system.cells().get(i));
        double deviation =
            balanced == null ? Double.NaN : balanced.deviations()[i] / scale.slope(value);
        system.cells().get(i).balance(new Balanced(range, value, deviation));
      }
    }
  }

  /** Least squares, unless the figures contradict each other beyond what chance explains. */
  private Stone.@Nullable Result balance(
      Linked system, double[] points, Propagation.Result narrowed) {
    double[] sigma = new double[points.length];
    for (int i = 0; i < sigma.length; i++) {
      Settlement cell = system.cells().get(i);
      sigma[i] = sigma(cell) * system.scales().get(i).slope(cell.winner().figure());
    }
    Band[] boxes = new Band[points.length];
    for (int i = 0; i < boxes.length; i++) {
      boxes[i] = narrowed.isFeasible() ? narrowed.ranges()[i] : Band.ALL;
    }
    try {
      Stone.Result result = Stone.balance(points, sigma, boxes, system.identities());
      return !narrowed.isFeasible() && result.isRejected() ? null : result;
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** Rounding as a uniform error, and doubt in the source; a pinned value may not move. */
  private double sigma(Settlement cell) {
    Vote vote = cell.winner().spokesman();
    if (vote.pinned()) {
      return 0;
    }
    double rounding = stated(cell).width() / SQRT_12;
    double doubt = kappa * (1 - vote.reliability()) * Math.abs(vote.value());
    return Math.sqrt(rounding * rounding + doubt * doubt);
  }

  private static Band stated(Settlement cell) {
    Band agreed = cell.winner().agreedByWords();
    return agreed == null ? cell.winner().region() : agreed;
  }

  private void rounding(Claims claims, Linked system, double[] points) {
    for (Identity identity : system.identities()) {
      double residual = identity.residual(points);
      double size = system.isProduct() ? 1 : size(identity, points);
      if (!Ratios.same(size + residual, size)) {
        found("IDENTITY_ROUNDING", Severity.INFO, claims, system, identity, "");
      }
    }
  }

  private void violated(Claims claims, Linked system, double[] points, Propagation.Result result) {
    Identity identity = system.identities().get(result.violated());
    double share =
        system.isProduct()
            ? StrictMath.exp(result.gap()) - 1
            : result.gap() / size(identity, points);
    String unit = system.cells().get(0).series().key().unit();
    String gap =
        system.isProduct()
            ? amounts.share(share)
            : amounts.of(Double.parseDouble(amounts.plain(result.gap(), 0)), unit);
    Severity severity = share <= medium ? Severity.MEDIUM : Severity.HIGH;
    found("IDENTITY_VIOLATED", severity, claims, system, identity, gap);
  }

  private static double size(Identity identity, double[] points) {
    double size = 0;
    for (int variable : identity.variables()) {
      size = Math.max(size, Math.abs(points[variable]));
    }
    return size;
  }

  private void found(
      String code, Severity severity, Claims claims, Linked system, Identity identity, String gap) {
    var figures = new ArrayList<String>();
    for (int variable : identity.variables()) {
      Settlement cell = system.cells().get(variable);
      figures.add(amounts.of(claims, cell.winner().spokesman()));
    }
    String words = identity.name() + " (" + String.join("; ", figures) + ")";
    for (int variable : identity.variables()) {
      Settlement cell = system.cells().get(variable);
      var others = new ArrayList<Settlement>();
      identity.variables().forEach(other -> others.add(system.cells().get(other)));
      others.remove(cell);
      cell.find(new Finding(code, severity, List.of(words, gap), others, new int[0]));
    }
  }
}
