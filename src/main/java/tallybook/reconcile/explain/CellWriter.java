package tallybook.reconcile.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Severity;
import tallybook.observation.Interval;
import tallybook.observation.TimeBasis;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.ReconciledCell.Balance;
import tallybook.reconcile.ReconciledCell.Evidence;
import tallybook.reconcile.ReconciledCell.Factors;
import tallybook.reconcile.ReconciledCell.Flag;
import tallybook.reconcile.ReconciledCell.Vintage;
import tallybook.reconcile.claim.Amount;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.claim.Fingerprints;
import tallybook.reconcile.estimate.Balanced;
import tallybook.reconcile.estimate.Band;
import tallybook.reconcile.estimate.Estimate;
import tallybook.reconcile.estimate.Finding;
import tallybook.reconcile.estimate.Group;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Softness;
import tallybook.reconcile.estimate.Vote;
import tallybook.reconcile.rule.Rules;

/** From a settled cell to the record that is printed. */
public final class CellWriter {
  private final Rules rules;
  private final Rationale rationale;
  private final Softness softness;

  public CellWriter(Rules rules, Amounts amounts) {
    this.rules = rules;
    this.rationale = new Rationale(rules, amounts);
    this.softness = new Softness(rules.thresholds());
  }

  public ReconciledCell write(Claims claims, Settlement cell) {
    Estimate estimate = cell.estimate();
    List<Flag> flags = flags(cell);
    return new ReconciledCell(
        cell.series().key(),
        cell.period().code(),
        basis(cell),
        Days.of(claims, cell),
        estimate.value(),
        estimate.qualifier(),
        estimate.published(),
        estimate.agreed(),
        balance(claims, cell),
        Rationale.articles(claims, cell),
        origins(cell),
        estimate.policy().code(),
        estimate.defaultValue(),
        estimate.confidence(),
        new Factors(
            estimate.backing(),
            estimate.dissent(),
            estimate.extraction(),
            estimate.time(),
            estimate.jump()),
        flags.isEmpty() ? Severity.NONE : flags.get(0).severity(),
        flags,
        evidence(claims, cell),
        vintages(claims, cell),
        rationale.of(claims, cell),
        null,
        Fingerprints.basis(claims, cell.rows()));
  }

  private static @Nullable Balance balance(Claims claims, Settlement cell) {
    Balanced balanced = cell.balanced();
    if (balanced == null) {
      return null;
    }
    Interval range = new Interval(end(balanced.range().low()), end(balanced.range().high()));
    BigDecimal published = cell.estimate().value();
    if (Double.isNaN(balanced.value()) || published == null) {
      return new Balance(range, null, null, null);
    }
    double grain = claims.grain(cell.winner().spokesman().row());
    BigDecimal value = decimals(balanced.value(), grain);
    return new Balance(
        range, value, value.subtract(published), decimals(balanced.deviation(), grain));
  }

  /** To a hundredth of the grain: a balanced value shows little more than was stated. */
  private static BigDecimal decimals(double number, double grain) {
    BigDecimal step = Amount.decimal(grain).divide(BigDecimal.valueOf(100));
    BigDecimal rounded =
        BigDecimal.valueOf(number).divide(step, 0, RoundingMode.HALF_EVEN).multiply(step);
    BigDecimal bare = rounded.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static TimeBasis basis(Settlement cell) {
    return switch (cell.period().kind()) {
      case UNDATED -> TimeBasis.UNDATED;
      case CALENDAR, SPAN -> TimeBasis.DURING;
      case SPOKEN, TO_DATE, STOCK -> TimeBasis.AS_OF;
    };
  }

  /** How many independent statements are behind a cell's figures. */
  public static int origins(Settlement cell) {
    var origins = new HashSet<Integer>();
    for (int origin : cell.origins()) {
      origins.add(origin);
    }
    return origins.size();
  }

  /** What is to know about a cell: gravest first, then in the order of the taxonomy. */
  public List<Finding> findings(Settlement cell) {
    var findings = new ArrayList<>(cell.findings());
    findings.sort(
        Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparingInt(finding -> rules.taxonomy().entry(finding.code()).order()));
    return findings;
  }

  private List<Flag> flags(Settlement cell) {
    var flags = new ArrayList<Flag>();
    for (Finding finding : findings(cell)) {
      flags.add(
          new Flag(
              finding.code(),
              finding.severity(),
              finding.arguments(),
              rationale.sentence(finding)));
    }
    return flags;
  }

  /** Winners first, the figure that the value is taken from before all. */
  private List<Evidence> evidence(Claims claims, Settlement cell) {
    Map<Integer, Integer> groups = new HashMap<>();
    Map<Integer, Vote> votes = new HashMap<>();
    int number = 1;
    for (Group group : inOrder(cell)) {
      for (Vote vote : group.votes()) {
        groups.put(vote.origin(), number);
        votes.put(vote.origin(), vote);
      }
      number++;
    }
    int first = cell.hasWinner() ? cell.winner().spokesman().row() : -1;
    int[] rows = cell.rows();
    int[] groupOf = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      groupOf[i] = group(claims, cell, i, groups);
    }
    var evidence = new ArrayList<Evidence>(rows.length);
    for (int i : places(rows, groupOf, first)) {
      evidence.add(part(claims, cell, i, groupOf[i], votes));
    }
    return evidence;
  }

  /** The row that is first, then the others by group, those without one last. */
  private static int[] places(int[] rows, int[] groupOf, int first) {
    long[] order = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      int rank = rows[i] == first ? 0 : groupOf[i] == 0 ? Integer.MAX_VALUE : groupOf[i];
      order[i] = (long) rank << Integer.SIZE | i;
    }
    Arrays.sort(order);
    return Arrays.stream(order).mapToInt(place -> (int) place).toArray();
  }

  private static int group(
      Claims claims, Settlement cell, int place, Map<Integer, Integer> groups) {
    int row = cell.rows()[place];
    boolean hasNoVote =
        claims.has(row, Trait.DENIED)
            || claims.has(row, Trait.EXCLUDED)
            || cell.superseded().contains(row);
    return hasNoVote ? 0 : groups.getOrDefault(cell.origins()[place], 0);
  }

  private static List<Group> inOrder(Settlement cell) {
    var groups = new ArrayList<Group>();
    if (cell.hasWinner()) {
      groups.add(cell.winner());
      groups.addAll(cell.rivals());
    }
    return groups;
  }

  private Evidence part(
      Claims claims, Settlement cell, int place, int group, Map<Integer, Vote> votes) {
    int row = cell.rows()[place];
    Vote vote = votes.get(cell.origins()[place]);
    boolean speaks = vote != null && vote.row() == row;
    String id = claims.id(row);
    int origin = cell.origins()[place];
    return new Evidence(
        id,
        role(claims, cell, row, group),
        origin == row ? id : claims.id(origin),
        group,
        speaks && group > 0 && vote != null ? vote.weight() : 0,
        interval(
            vote != null && group > 0 ? vote.soft() : new Band(claims.low(row), claims.high(row))));
  }

  private String role(Claims claims, Settlement cell, int row, int group) {
    if (claims.has(row, Trait.EXCLUDED)) {
      return "excluded";
    }
    if (claims.has(row, Trait.DENIED)) {
      return "counter";
    }
    if (group == 0) {
      return "superseded";
    }
    if (claims.has(row, Trait.PINNED)) {
      return "pinned";
    }
    if (group > 1) {
      return "rival";
    }
    boolean meets = cell.winner().region().meets(softness.soft(claims, row, Double.NaN));
    boolean isBound = Double.isInfinite(claims.low(row)) || Double.isInfinite(claims.high(row));
    return !meets ? "superseded" : isBound ? "bound" : "supports";
  }

  private static Interval interval(Band band) {
    return new Interval(end(band.low()), end(band.high()));
  }

  private static @Nullable BigDecimal end(double end) {
    return Double.isInfinite(end) ? null : Amount.decimal(end);
  }

  /** The first telling of each value by an origin, by day; a later one of a day replaces none. */
  private static List<Vintage> vintages(Claims claims, Settlement cell) {
    var byDay = new TreeMap<Integer, Vote>();
    for (Vote vote : cell.votes()) {
      if (vote.isPoint() && vote.day() != Claims.NO_DAY) {
        byDay.merge(
            vote.day(), vote, (held, other) -> other.weight() > held.weight() ? other : held);
      }
    }
    var vintages = new ArrayList<Vintage>();
    byDay.forEach(
        (day, vote) ->
            vintages.add(new Vintage(LocalDate.ofEpochDay(day), claims.exactValue(vote.row()))));
    return vintages;
  }
}
