package tallybook.reconcile.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tallybook.observation.SeriesKey;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Finding;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Vote;
import tallybook.reconcile.rule.Ratios;
import tallybook.reconcile.rule.Thresholds;

/** Figures that differ for good reasons: revisions, and the statistics of two sides. */
final class VintageReasons {
  private final Ledger ledger;
  private final Thresholds thresholds;
  private final double days;
  private final double large;
  private final double mirrorRatio;
  private final double mirrorSpread;

  VintageReasons(Ledger ledger, Thresholds thresholds) {
    this.ledger = ledger;
    this.thresholds = thresholds;
    this.days = thresholds.of("revision.days");
    this.large = thresholds.of("revision.large");
    this.mirrorRatio = StrictMath.log(thresholds.of("mirror.ratio"));
    this.mirrorSpread = StrictMath.log(thresholds.of("mirror.spread"));
  }

  /** Whether the two lie as close as revisions do, and far enough apart in time. */
  boolean isRevision(Pair pair) {
    return isSmall(pair) || isLarge(pair);
  }

  private boolean isSmall(Pair pair) {
    boolean sameSide =
        Objects.equals(reporter(pair, pair.winnerRow()), reporter(pair, pair.rivalRow()))
            || pair.winner().spokesman().tier().equals(pair.rival().spokesman().tier());
    boolean small =
        pair.havePoints()
            && thresholds.isRevision(
                pair.cell().series().kind(), pair.rival().point(), pair.winner().point());
    return small && sameSide && isLater(pair);
  }

  private boolean isLarge(Pair pair) {
    boolean within = Math.abs(Ratios.log(pair.ratio(), 1)) <= large;
    return within && isLater(pair) && hasSameVoice(pair);
  }

  @Nullable Finding revision(Pair pair) {
    return isSmall(pair) ? found("REVISION", pair) : null;
  }

  @Nullable Finding largeRevision(Pair pair) {
    return isLarge(pair) ? found("REVISION_LARGE", pair) : null;
  }

  /** Whether a rival that is a revision is also the later vintage of no worse a tier. */
  boolean supersedes(Pair pair) {
    Vote winner = pair.winner().spokesman();
    Vote rival = pair.rival().spokesman();
    return rival.day() != Claims.NO_DAY
        && rival.day() > winner.day()
        && rival.reliability() >= winner.reliability();
  }

  private boolean isLater(Pair pair) {
    int winner = pair.winner().spokesman().day();
    int rival = pair.rival().spokesman().day();
    return winner != Claims.NO_DAY && rival != Claims.NO_DAY && Math.abs(winner - rival) >= days;
  }

  private static boolean hasSameVoice(Pair pair) {
    Claims claims = pair.claims();
    int winner = pair.winnerRow();
    int rival = pair.rivalRow();
    return claims.source(winner) >= 0 && claims.source(winner) == claims.source(rival)
        || claims.speaker(winner) >= 0 && claims.speaker(winner) == claims.speaker(rival);
  }

  private Finding found(String code, Pair pair) {
    return ledger.finding(
        code,
        List.of(
            ledger.figure(pair.claims(), pair.rival()),
            day(pair.rival().spokesman()),
            ledger.figure(pair.claims(), pair.winner()),
            day(pair.winner().spokesman()),
            apart(pair)),
        List.of(),
        Ledger.rows(pair.rival()));
  }

  private String day(Vote vote) {
    return ledger.amounts().day(LocalDate.ofEpochDay(vote.day()));
  }

  /** How far the two lie apart, in words. */
  String apart(Pair pair) {
    return Thresholds.isRate(pair.cell().series().kind())
        ? ledger
            .rules()
            .phrases()
            .say(
                "amount.points",
                ledger.amounts().plain(Math.abs(pair.rival().figure() - pair.winner().figure()), 1))
        : ledger.amounts().share(pair.rival().figure() / pair.winner().figure() - 1);
  }

  /** The sides' statistics: other reporters, or the mirror flow agrees with the rival. */
  @Nullable Finding mirrorSide(Pair pair) {
    double log = Ratios.log(pair.ratio(), 1);
    boolean near =
        Math.abs(log - mirrorRatio) <= mirrorSpread || Math.abs(log + mirrorRatio) <= mirrorSpread;
    if (!near) {
      return null;
    }
    String winner = reporter(pair, pair.winnerRow());
    String rival = reporter(pair, pair.rivalRow());
    Settlement mirror = mirror(pair);
    boolean differ = winner != null && rival != null && !winner.equals(rival);
    if (!differ && mirror == null) {
      return null;
    }
    String sides = differ ? rival + ", " + winner : mirror == null ? "" : ledger.name(mirror);
    return ledger.finding(
        "MIRROR_SIDE",
        List.of(
            ledger.figure(pair.claims(), pair.rival()),
            ledger.figure(pair.claims(), pair.winner()),
            apart(pair),
            sides),
        mirror == null ? List.of() : List.of(mirror),
        Ledger.rows(pair.rival()));
  }

  /** The partner's record of the same flow, if it agrees with the rival. */
  private static @Nullable Settlement mirror(Pair pair) {
    SeriesKey key = pair.cell().series().key();
    String partners =
        key.indicator().equals("exports")
            ? "imports"
            : key.indicator().equals("imports") ? "exports" : null;
    SeriesKey turned = partners == null ? null : Block.turned(key, partners);
    Settlement mirror = turned == null ? null : pair.block().find(turned, pair.cell().period());
    boolean agrees =
        mirror != null
            && mirror.hasWinner()
            && pair.standing().winner(mirror).region().meets(pair.rival().region());
    return agrees ? mirror : null;
  }

  private static @Nullable String reporter(Pair pair, int row) {
    return pair.claims().reporter(row);
  }
}
