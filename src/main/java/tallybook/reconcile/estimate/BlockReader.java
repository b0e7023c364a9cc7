package tallybook.reconcile.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.reconcile.Policy;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.claim.Order;
import tallybook.reconcile.origin.Origins;

/**
 * From a block's rows to its cells: origins found, bins carried over, votes given, groups swept.
 */
public final class BlockReader {
  private final Claims claims;
  private final Order order;
  private final Origins origins;
  private final Ballot ballot;
  private final Estimator.PolicyOf policyOf;
  private final @Nullable OutletTrust trust;

  /**
   * @param trust in outlets, for the policy that learns it; null if none does
   */
  public BlockReader(
      Claims claims,
      Order order,
      Origins origins,
      Ballot ballot,
      Estimator.PolicyOf policyOf,
      @Nullable OutletTrust trust) {
    this.claims = claims;
    this.order = order;
    this.origins = origins;
    this.ballot = ballot;
    this.policyOf = policyOf;
    this.trust = trust;
  }

  /** The block of those rows; only the periods of these rows are changed in the claims. */
  public Block read(int[] rows) {
    order.sort(rows);
    int[] first = origins.of(rows);
    boolean moved = Rebinning.carry(claims, rows, first);
    if (moved) {
      int[] before = rows.clone();
      order.sort(rows);
      first = follow(before, first, rows);
    }
    int[] names = names(rows, first);
    boolean[] superseded = new Superseding(claims, rows, first).find();
    var origins = new OriginsOfCell(first);
    var cells = new ArrayList<Settlement>();
    for (int from = 0; from < rows.length; ) {
      int to = from + 1;
      while (to < rows.length && isSameCell(rows[from], rows[to])) {
        to++;
      }
      cells.add(cell(rows, names, origins, superseded, from, to));
      from = to;
    }
    return new Block(claims, cells);
  }

  /** For each claim, the row of its origin with the smallest id. */
  private int[] names(int[] rows, int[] first) {
    int[] least = new int[rows.length];
    Arrays.fill(least, -1);
    for (int i = 0; i < rows.length; i++) {
      int root = first[i];
      if (least[root] < 0 || claims.compareIds(rows[i], least[root]) < 0) {
        least[root] = rows[i];
      }
    }
    int[] names = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      names[i] = least[first[i]];
    }
    return names;
  }

  private Settlement cell(
      int[] rows, int[] names, OriginsOfCell origins, boolean[] superseded, int from, int to) {
    var cell =
        new Settlement(
            claims.series(rows[from]),
            claims.seriesNumber(rows[from]),
            claims.period(claims.periodNumber(rows[from])),
            Arrays.copyOfRange(rows, from, to),
            Arrays.copyOfRange(names, from, to));
    origins.clear();
    for (int i = from; i < to; i++) {
      if (superseded[i]) {
        cell.superseded().add(rows[i]);
      } else if (isVoting(rows[i])) {
        origins.add(i);
      }
    }
    votes(cell, rows, names, origins);
    cell.group(cell.votes().isEmpty() ? List.of() : Sweep.groups(cell.votes()));
    return cell;
  }

  /** One vote an origin, in the order of the origins' first claims. */
  private void votes(Settlement cell, int[] rows, int[] names, OriginsOfCell origins) {
    for (int origin = 0; origin < origins.size(); origin++) {
      int[] own = origins.claims(origin);
      int name = names[own[0]];
      for (int i = 0; i < own.length; i++) {
        own[i] = rows[own[i]];
      }
      cell.votes().add(vote(cell, own, name));
    }
  }

  private Vote vote(Settlement cell, int[] rows, int origin) {
    CellPolicy order = policyOf.of(cell);
    Vote vote = ballot.vote(rows, origin, order.tolerance());
    return trust != null && order.policy() == Policy.TRUTH ? trust.trusted(vote) : vote;
  }

  private boolean isVoting(int row) {
    return !claims.has(row, Trait.DENIED) && !claims.has(row, Trait.EXCLUDED);
  }

  private boolean isSameCell(int left, int right) {
    return claims.seriesNumber(left) == claims.seriesNumber(right)
        && claims.periodNumber(left) == claims.periodNumber(right);
  }

  /** Origins by claim, after the claims changed places. */
  private static int[] follow(int[] before, int[] first, int[] after) {
    var places = new HashMap<Integer, Integer>();
    for (int i = 0; i < after.length; i++) {
      places.put(after[i], i);
    }
    int[] least = new int[before.length];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i < before.length; i++) {
      int place = places.getOrDefault(before[i], i);
      least[first[i]] = Math.min(least[first[i]], place);
    }
    int[] moved = new int[before.length];
    for (int i = 0; i < before.length; i++) {
      moved[places.getOrDefault(before[i], i)] = least[first[i]];
    }
    return moved;
  }
}
