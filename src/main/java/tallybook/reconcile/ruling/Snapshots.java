package tallybook.reconcile.ruling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Observation;
import tallybook.reconcile.ReconciledCell;

/** What a person saw of a cell, kept with the decision: {@code 5900000000; o1a2b o3c4d}. */
public final class Snapshots {
  private Snapshots() {}

  /** Value and evidence of a cell, to be kept with a decision on it. */
  public static String of(ReconciledCell cell) {
    var ids = new ArrayList<String>();
    cell.evidence().forEach(evidence -> ids.add(evidence.observation()));
    ids.sort(null);
    BigDecimal value = cell.value();
    return (value == null ? "" : value.toPlainString()) + "; " + String.join(" ", ids);
  }

  /** How the evidence changed since: "+2 −0, newest 2024-07-09"; null if nothing tells. */
  static @Nullable String changes(
      @Nullable String snapshot, ReconciledCell cell, Map<String, Observation> observations) {
    int semicolon = snapshot == null ? -1 : snapshot.indexOf("; ");
    if (snapshot == null || semicolon < 0) {
      return null;
    }
    Set<String> before = new TreeSet<>(List.of(snapshot.substring(semicolon + 2).split(" ")));
    Set<String> now = new TreeSet<>();
    cell.evidence().forEach(evidence -> now.add(evidence.observation()));
    Set<String> added = new TreeSet<>(now);
    added.removeAll(before);
    before.removeAll(now);
    LocalDate newest = null;
    for (String id : added) {
      Observation o = observations.get(id);
      LocalDate day = o == null ? null : o.article().published();
      newest = day != null && (newest == null || day.isAfter(newest)) ? day : newest;
    }
    return "+" + added.size() + " −" + before.size() + (newest == null ? "" : ", newest " + newest);
  }
}
