package tallybook.reconcile.ruling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tallybook.decision.Action;
import tallybook.decision.Decision;
import tallybook.decision.DecisionState;
import tallybook.decision.Ruling;
import tallybook.reconcile.rule.Phrases;

/** The decisions of a run, and what became of each so far. */
final class Docket {
  private final List<Decision> decisions;
  private final Map<String, Ruling> rulings = new TreeMap<>();
  private final Phrases phrases;

  Docket(List<Decision> decisions, Phrases phrases) {
    this.decisions = decisions;
    this.phrases = phrases;
    revoke();
    overrule();
  }

  boolean isEmpty() {
    return decisions.isEmpty();
  }

  /** What became of all, in the order of the log. */
  List<Ruling> rulings() {
    var all = new ArrayList<Ruling>();
    for (Decision decision : decisions) {
      all.add(
          rulings.getOrDefault(
              decision.id(), new Ruling(decision, DecisionState.APPLIED, say("ruling.applied"))));
    }
    return all;
  }

  /** The decisions of an action that still stand, in the order of the log. */
  List<Decision> standing(Action action) {
    return decisions.stream()
        .filter(decision -> decision.action() == action && !rulings.containsKey(decision.id()))
        .toList();
  }

  /** A reason in words. */
  String say(String name, String... arguments) {
    return phrases.say(name, arguments);
  }

  void rule(Decision decision, DecisionState state, String reason) {
    rulings.put(decision.id(), new Ruling(decision, state, reason));
  }

  boolean isOpen(Decision decision) {
    return !rulings.containsKey(decision.id());
  }

  /** A decision whose target isn't there is reported, not applied. */
  void stale(Decision decision, String name, String... arguments) {
    rule(decision, DecisionState.STALE, say(name, arguments));
  }

  private void revoke() {
    var byId = new TreeMap<String, Decision>();
    decisions.forEach(decision -> byId.put(decision.id(), decision));
    for (int i = decisions.size() - 1; i >= 0; i--) {
      Decision revoking = decisions.get(i);
      if (revoking.action() != Action.REVOKE || rulings.containsKey(revoking.id())) {
        continue;
      }
      Decision revoked = byId.get(revoking.target());
      if (revoked == null || revoked == revoking) {
        stale(revoking, "ruling.no_decision", revoking.target());
      } else {
        rule(revoked, DecisionState.OVERRULED, say("ruling.revoked", revoking.id()));
        rule(revoking, DecisionState.APPLIED, say("ruling.revokes", revoked.id()));
      }
    }
  }

  /** The last decision of one action on one target wins. */
  private void overrule() {
    var last = new LinkedHashMap<String, Decision>();
    for (Decision decision : decisions) {
      if (decision.action() == Action.REVOKE || rulings.containsKey(decision.id())) {
        continue;
      }
      Decision earlier = last.put(subject(decision), decision);
      if (earlier != null) {
        rule(earlier, DecisionState.OVERRULED, say("ruling.overruled", decision.id()));
      }
    }
  }

  private static String subject(Decision decision) {
    String aspect =
        switch (decision.action()) {
          case SET_FIELD -> decision.arguments().getOrDefault("field", "");
          case SPLIT -> decision.arguments().getOrDefault("label", "");
          case EXCLUDE -> decision.arguments().getOrDefault("scope", "");
          default -> "";
        };
    return decision.action() + "\n" + decision.target() + "\n" + aspect;
  }
}
