package tallybook.reconcile;

import java.util.ArrayList;
import java.util.List;
import tallybook.flow.Diagnostic;
import tallybook.flow.Severity;
import tallybook.reconcile.rule.Rules;

/** What settling could not, or should not, do as it was asked. */
final class Refusals {
  private Refusals() {}

  static List<Diagnostic> of(
      Rules rules, List<Diagnostic> rates, boolean isTruthRefused, boolean usesMean) {
    var diagnostics = new ArrayList<Diagnostic>(rates);
    if (isTruthRefused) {
      diagnostics.add(note(rules, "policy.refused"));
    }
    if (usesMean) {
      diagnostics.add(note(rules, "policy.mean"));
    }
    return diagnostics;
  }

  private static Diagnostic note(Rules rules, String code) {
    return new Diagnostic(Severity.LOW, code, null, rules.phrases().say(code));
  }
}
