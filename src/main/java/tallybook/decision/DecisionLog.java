package tallybook.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a person ruled, in order: it only ever grows. */
public final class DecisionLog {
  private final List<Decision> decisions = new ArrayList<>();
  private final Set<String> ids = new TreeSet<>();

  /** A log of decisions that were read, in their order. */
  public static DecisionLog of(List<Decision> decisions) {
    var log = new DecisionLog();
    decisions.forEach(log::append);
    return log;
  }

  /**
   * Adds a decision at the end.
   *
   * @throws IllegalArgumentException if its id is taken
   */
  public void append(Decision decision) {
    if (!ids.add(decision.id())) {
      throw new IllegalArgumentException("two decisions are called " + decision.id());
    }
    decisions.add(decision);
  }

  /** Adds a decision under the next free id, and returns it. */
  public Decision add(
      Action action,
      String target,
      Map<String, String> arguments,
      @Nullable String note,
      @Nullable String basis,
      @Nullable String snapshot) {
    var decision =
        new Decision(nextId(), null, null, action, target, arguments, note, basis, snapshot);
    append(decision);
    return decision;
  }

  /** {@code d-0001}, or one more than the greatest number in use. */
  public String nextId() {
    int greatest = 0;
    for (String id : ids) {
      greatest = Math.max(greatest, number(id));
    }
    String digits = Integer.toString(greatest + 1);
    return "d-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  private static int number(String id) {
    if (!id.startsWith("d-") || id.length() < 3 || id.length() > 10) {
      return 0;
    }
    int number = 0;
    for (int i = 2; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
