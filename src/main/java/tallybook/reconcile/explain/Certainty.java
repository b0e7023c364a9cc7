package tallybook.reconcile.explain;

import java.util.ArrayList;
import java.util.List;
import tallybook.reconcile.estimate.Estimate;
import tallybook.reconcile.estimate.Group;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Vote;
import tallybook.reconcile.key.PeriodKey.Kind;
import tallybook.reconcile.rule.Phrases;
import tallybook.reconcile.rule.Reliability;
import tallybook.reconcile.rule.Reliability.Tier;
import tallybook.reconcile.rule.Thresholds;

/** How sure a cell is, in words: "0.68 (medium) = 0.80 (one official origin) × 0.85 (…)". */
final class Certainty {
  private final Phrases phrases;
  private final Amounts amounts;
  private final double most;

  Certainty(Phrases phrases, Amounts amounts, Thresholds thresholds) {
    this.phrases = phrases;
    this.amounts = amounts;
    this.most = thresholds.of("confidence.most");
  }

  /** The product, its factors of one left out. */
  String of(Settlement cell) {
    Estimate estimate = cell.estimate();
    var factors = new ArrayList<String>();
    factors.add(backing(estimate.backing(), cell.winner()));
    add(factors, "confidence.dissent", estimate.dissent());
    add(factors, "confidence.extraction", estimate.extraction());
    boolean undated = cell.period().kind() == Kind.UNDATED;
    add(factors, undated ? "confidence.time.undated" : "confidence.time", estimate.time());
    add(factors, "confidence.jump", estimate.jump());
    String product = factors.get(0);
    for (String factor : factors.subList(1, factors.size())) {
      product = phrases.say("confidence.product", product, factor);
    }
    double uncapped =
        estimate.backing()
            * estimate.dissent()
            * estimate.extraction()
            * estimate.time()
            * estimate.jump();
    return phrases.say(
        "confidence",
        two(estimate.confidence()),
        phrases.say("confidence." + label(estimate.confidence())),
        uncapped > most ? phrases.say("confidence.most", product, two(most)) : product);
  }

  private String backing(double backing, Group winner) {
    List<Vote> votes = winner.votes();
    Tier best = votes.get(0).tier();
    for (Vote vote : votes) {
      best = Reliability.better(best, vote.tier());
    }
    return votes.size() == 1
        ? phrases.say("confidence.backing.one", two(backing), best.name())
        : phrases.say(
            "confidence.backing.more", two(backing), Integer.toString(votes.size()), best.name());
  }

  private void add(List<String> factors, String name, double factor) {
    if (!two(factor).equals("1.00")) {
      factors.add(phrases.say(name, two(factor)));
    }
  }

  private static String label(double confidence) {
    return confidence >= 0.8
        ? "high"
        : confidence >= 0.6 ? "medium" : confidence >= 0.4 ? "low" : "very_low";
  }

  private String two(double number) {
    return amounts.plain(number, 2);
  }
}
