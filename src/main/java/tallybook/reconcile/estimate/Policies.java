package tallybook.reconcile.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tallybook.reconcile.Policy;
import tallybook.reconcile.claim.Claims;

/** The rules that choose a value. All work on one vote an origin. */
final class Policies {
  private final Claims claims;

  Policies(Claims claims) {
    this.claims = claims;
  }

  /** The same, with the side that a user prefers: its votes win where there are any. */
  Choice choose(CellPolicy order, Settlement cell) {
    String side = order.side();
    if (side == null) {
      return choose(order.policy(), cell);
    }
    var own = new ArrayList<Vote>();
    var others = new ArrayList<Vote>();
    for (Vote vote : cell.votes()) {
      (side.equals(claims.reporter(vote.row())) ? own : others).add(vote);
    }
    return own.isEmpty() || others.isEmpty()
        ? choose(order.policy(), cell)
        : preferring(own, others);
  }

  /** What the policy makes of a cell that has votes, its overlap winner known. */
  Choice choose(Policy policy, Settlement cell) {
    List<Group> groups = cell.groups();
    Group winner = cell.winner();
    List<Vote> votes = pointsOrAll(cell.votes());
    return switch (policy) {
      case OVERLAP, TRUTH -> Choice.of(groups, winner, winner.spokesman());
      case NONE ->
          groups.size() == 1
              ? Choice.of(groups, winner, winner.spokesman())
              : Choice.nothing(groups, winner, true);
      case CONSERVATIVE -> Choice.nothing(groups, winner, true);
      case OFFICIAL -> official(cell);
      case MEAN -> mean(cell, votes);
      case MEDIAN -> of(cell, Group.lowerMedian(votes));
      case LATEST -> of(cell, best(cell.votes(), latest()));
      case EARLIEST -> of(cell, best(cell.votes(), earliest()));
      case PRECISE -> of(cell, best(votes, precise()));
      case MAJORITY -> of(cell, majority(votes));
    };
  }

  /** The winner is the group that the vote is in. */
  private static Choice of(Settlement cell, Vote vote) {
    for (Group group : cell.groups()) {
      if (group.votes().contains(vote)) {
        return Choice.of(cell.groups(), group, vote);
      }
    }
    return Choice.of(cell.groups(), cell.winner(), vote);
  }

  private static List<Vote> pointsOrAll(List<Vote> votes) {
    var points = new ArrayList<Vote>(votes.size());
    for (Vote vote : votes) {
      if (vote.isPoint()) {
        points.add(vote);
      }
    }
    return points.isEmpty() ? votes : points;
  }

  /** Overlap among the votes of the most reliable tier; the rest are rivals. */
  private static Choice official(Settlement cell) {
    double best = 0;
    for (Vote vote : cell.votes()) {
      best = Math.max(best, vote.reliability());
    }
    var officials = new ArrayList<Vote>();
    var others = new ArrayList<Vote>();
    for (Vote vote : cell.votes()) {
      (vote.reliability() >= best ? officials : others).add(vote);
    }
    return preferring(officials, others);
  }

  /** Overlap among some; the rest are rivals. */
  private static Choice preferring(List<Vote> preferred, List<Vote> others) {
    var groups = new ArrayList<>(Sweep.groups(preferred));
    if (!others.isEmpty()) {
      groups.addAll(Sweep.groups(others));
    }
    return Choice.of(groups, groups.get(0), groups.get(0).spokesman());
  }

  private static Choice mean(Settlement cell, List<Vote> votes) {
    double sum = 0;
    double weights = 0;
    for (Vote vote : votes) {
      sum += vote.reliability() * vote.value();
      weights += vote.reliability();
    }
    double mean = sum / weights;
    Group holder = cell.winner();
    for (Group group : cell.groups()) {
      if (group.region().contains(mean)) {
        holder = group;
        break;
      }
    }
    return votes.size() == 1
        ? Choice.of(cell.groups(), holder, votes.get(0))
        : Choice.computed(cell.groups(), holder, mean);
  }

  private Vote best(List<Vote> votes, Comparator<Vote> order) {
    Vote best = votes.get(0);
    for (Vote vote : votes) {
      best = order.compare(vote, best) < 0 ? vote : best;
    }
    return best;
  }

  private Comparator<Vote> latest() {
    return Comparator.<Vote>comparingInt(vote -> vote.day() == Claims.NO_DAY ? 1 : -vote.day())
        .thenComparing(trusted());
  }

  private Comparator<Vote> earliest() {
    return Comparator.comparingInt(Vote::day).thenComparing(trusted());
  }

  private Comparator<Vote> precise() {
    return Comparator.comparingDouble(Vote::grain).thenComparing(trusted());
  }

  private Comparator<Vote> trusted() {
    return Comparator.<Vote>comparingDouble(vote -> -vote.reliability())
        .thenComparingDouble(Vote::grain)
        .thenComparing((a, b) -> claims.compareIds(a.row(), b.row()));
  }

  /** The value most origins give; then by trust, first publication and id. */
  private Vote majority(List<Vote> votes) {
    Map<Double, Camp> camps = new LinkedHashMap<>();
    for (Vote vote : votes) {
      camps.computeIfAbsent(vote.value(), value -> new Camp(vote)).add(vote, earliest());
    }
    Camp best = null;
    for (Camp camp : camps.values()) {
      best = best == null || camp.isBetter(best, earliest()) ? camp : best;
    }
    return best == null ? votes.get(0) : best.first;
  }

  /** The origins that give one value. */
  private static final class Camp {
    private Vote first;
    private int count;
    private double trust;

    Camp(Vote first) {
      this.first = first;
    }

    void add(Vote vote, Comparator<Vote> earlier) {
      count++;
      trust += vote.reliability();
      first = earlier.compare(vote, first) < 0 ? vote : first;
    }

    boolean isBetter(Camp other, Comparator<Vote> earlier) {
      if (count != other.count) {
        return count > other.count;
      }
      return Math.abs(trust - other.trust) > 1e-12
          ? trust > other.trust
          : earlier.compare(first, other.first) < 0;
    }
  }
}
