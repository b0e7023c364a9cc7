package tallybook.reconcile.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.decision.Decision;
import tallybook.decision.Fingerprint;
import tallybook.observation.Observation;

/**
 * Finds the figure that a decision means: by id, else by fingerprint, else by the same words in any
 * article. Several candidates are none.
 */
final class Targets {
  private final Map<String, Integer> byId = new TreeMap<>();
  private final Map<String, List<Integer>> byFingerprint = new TreeMap<>();
  private final Map<String, List<Integer>> byWords = new TreeMap<>();

  Targets(List<Observation> observations) {
    for (int i = 0; i < observations.size(); i++) {
      Observation o = observations.get(i);
      byId.put(o.id(), i);
      byFingerprint.computeIfAbsent(Fingerprint.of(o), key -> new ArrayList<>()).add(i);
      byWords.computeIfAbsent(Fingerprint.ofWords(o), key -> new ArrayList<>()).add(i);
    }
  }

  /**
   * A figure that was found.
   *
   * @param place in the list of observations
   * @param rebound whether its id is another than the decision names
   */
  record Hit(int place, boolean rebound) {}

  /** The figure that the decision targets, or null. */
  @Nullable Hit find(Decision decision) {
    Integer place = byId.get(decision.target());
    if (place != null) {
      return new Hit(place, false);
    }
    String fingerprint = decision.argument(Fingerprint.ARGUMENT);
    if (fingerprint == null) {
      return null;
    }
    List<Integer> alike = byFingerprint.getOrDefault(fingerprint, List.of());
    if (alike.isEmpty()) {
      alike = byWords.getOrDefault(Fingerprint.wordsOf(fingerprint), List.of());
    }
    return alike.size() == 1 ? new Hit(alike.get(0), true) : null;
  }
}
