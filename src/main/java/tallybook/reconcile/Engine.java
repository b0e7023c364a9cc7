package tallybook.reconcile;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.reconcile.check.BlockChecks;
import tallybook.reconcile.check.RivalChecks;
import tallybook.reconcile.check.Wholes;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Names;
import tallybook.reconcile.claim.Order;
import tallybook.reconcile.estimate.Ballot;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.BlockReader;
import tallybook.reconcile.estimate.CellPolicy;
import tallybook.reconcile.estimate.Estimator;
import tallybook.reconcile.estimate.OutletTrust;
import tallybook.reconcile.explain.Amounts;
import tallybook.reconcile.identity.Identities;
import tallybook.reconcile.key.Blocks;
import tallybook.reconcile.key.Products;
import tallybook.reconcile.origin.Origins;
import tallybook.reconcile.origin.Speakers;
import tallybook.reconcile.rule.Rules;

/**
 * Settles claims block by block. A block (a family of indicators between two areas) needs no other,
 * so blocks are settled side by side and handed on in their order; one that was handed on is let
 * go, and memory holds the claims' columns and few blocks.
 */
final class Engine {
  private static final int WINDOW = 64;

  private final Claims claims;
  private final Order order;
  private final boolean isTruthRefused;
  private final BlockReader reader;
  private final Estimator estimator;
  private final BlockChecks checks;
  private final Identities identities;
  private final Wholes wholes;

  /**
   * @param copies cluster of near-copies by article id
   * @param learns whether some cell's policy is truth
   */
  Engine(
      Claims claims,
      Catalogue catalogue,
      Settings settings,
      Map<String, String> copies,
      Estimator.PolicyOf policyOf,
      boolean learns) {
    Rules rules = settings.rules();
    var amounts = new Amounts(catalogue, rules.phrases());
    this.order = new Order(claims);
    var origins =
        new Origins(
            claims, new Speakers(claims.persons()), clusters(claims, copies), rules.thresholds());
    var ballot = new Ballot(claims, rules.reliability(), rules.thresholds());
    OutletTrust trust = learns ? learn(order, claims, origins, ballot, policyOf, settings) : null;
    this.isTruthRefused = learns && trust == null;
    Estimator.PolicyOf held = isTruthRefused ? refusing(policyOf) : policyOf;
    this.reader = new BlockReader(claims, order, origins, ballot, held, trust);
    this.estimator =
        new Estimator(
            claims, rules.thresholds(), new RivalChecks(rules, amounts, settings.rates()), held);
    this.claims = claims;
    this.wholes =
        new Wholes(claims, catalogue, new Blocks(catalogue, new Products(rules.singulars())));
    this.checks = new BlockChecks(rules, amounts, wholes);
    this.identities = new Identities(rules, amounts, settings.mixSides(), settings.balance());
  }

  /** Whether there were too few cells to learn the outlets' accuracy from. */
  boolean isTruthRefused() {
    return isTruthRefused;
  }

  private static @Nullable OutletTrust learn(
      Order order,
      Claims claims,
      Origins origins,
      Ballot ballot,
      Estimator.PolicyOf policyOf,
      Settings settings) {
    var learnt = new OutletTrust(claims, ballot, settings.rules().thresholds());
    var first = new BlockReader(claims, order, origins, ballot, policyOf, null);
    Order.Blocks blocks = order.blocks();
    for (int i = 0; i < blocks.count(); i++) {
      int[] rows = blocks.block(i);
      int[] periods = claims.periodsOf(rows);
      learnt.add(first.read(rows.clone()));
      claims.movePeriods(rows, periods);
    }
    if (!learnt.isEnough()) {
      return null;
    }
    learnt.learn();
    return learnt;
  }

  /** The policy that can't be learnt is overlap. */
  private static Estimator.PolicyOf refusing(Estimator.PolicyOf policyOf) {
    return cell -> {
      CellPolicy order = policyOf.of(cell);
      return order.policy() == Policy.TRUTH
          ? new CellPolicy(Policy.OVERLAP, order.side(), order.tolerance())
          : order;
    };
  }

  /** Settles all blocks and hands them on in order. */
  void run(int threads, Consumer<Block> sink) {
    Order.Blocks blocks = order.blocks();
    if (!wholes.isEmpty()) {
      int[] ofWholes =
          IntStream.range(0, blocks.count()).filter(i -> isOfWhole(blocks, i)).toArray();
      run(blocks, ofWholes, threads, this::settleWholes, wholes::take);
    }
    run(blocks, IntStream.range(0, blocks.count()).toArray(), threads, this::settle, sink);
  }

  private boolean isOfWhole(Order.Blocks blocks, int block) {
    return wholes.isOfWhole(claims.series(blocks.rows()[blocks.starts()[block]]).block());
  }

  private static void run(
      Order.Blocks blocks,
      int[] numbers,
      int threads,
      Function<int[], Block> work,
      Consumer<Block> sink) {
    if (threads == 1) {
      for (int number : numbers) {
        sink.accept(work.apply(blocks.block(number)));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Block>> pending = new ArrayDeque<>();
      for (int number : numbers) {
        int[] rows = blocks.block(number);
        pending.add(workers.submit(() -> work.apply(rows)));
        if (pending.size() >= WINDOW * threads) {
          sink.accept(result(pending.remove()));
        }
      }
      while (!pending.isEmpty()) {
        sink.accept(result(pending.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private Block settle(int[] rows) {
    Block block = reader.read(rows);
    checks.check(block, estimator.settle(block));
    identities.check(block);
    return block;
  }

  /** Settles a block whose figures others are looked up in; its claims stay as they were. */
  private Block settleWholes(int[] rows) {
    int[] given = rows.clone();
    int[] periods = claims.periodsOf(given);
    Block block = reader.read(rows);
    estimator.settle(block);
    claims.movePeriods(given, periods);
    return block;
  }

  private static Block result(Future<Block> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while settling", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  private static int[] clusters(Claims claims, Map<String, String> copies) {
    var names = new Names();
    int[] clusters = new int[claims.articles().size()];
    if (copies.isEmpty()) {
      Arrays.fill(clusters, Names.NONE);
      return clusters;
    }
    for (int article = 0; article < clusters.length; article++) {
      String cluster = copies.get(String.valueOf(claims.articles().name(article)));
      clusters[article] = names.number(cluster);
    }
    return clusters;
  }
}
