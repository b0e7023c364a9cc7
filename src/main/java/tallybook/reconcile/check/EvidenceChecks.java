package tallybook.reconcile.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Severity;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Group;
import tallybook.reconcile.estimate.Settlement;
import tallybook.reconcile.estimate.Softness;
import tallybook.reconcile.estimate.Vote;
import tallybook.reconcile.key.PeriodKey;
import tallybook.reconcile.key.PeriodKey.Kind;

/** What is to know about a cell's evidence by itself: agreement, bounds, period, reading. */
final class EvidenceChecks {
  private final Ledger ledger;
  private final double lowExtraction;

  EvidenceChecks(Ledger ledger, double lowExtraction) {
    this.ledger = ledger;
    this.lowExtraction = lowExtraction;
  }

  void check(Block block, Settlement cell) {
    if (cell.hasWinner()) {
      agreement(block.claims(), cell);
      bounds(block.claims(), cell);
      reading(cell);
    }
    period(block, cell);
    marks(block.claims(), cell);
  }

  private void agreement(Claims claims, Settlement cell) {
    int votes = cell.votes().size();
    if (votes == 1) {
      cell.find(ledger.finding("SINGLE_ORIGIN"));
    } else if (cell.groups().size() == 1) {
      boolean exact = cell.winner().agreedByWords() != null;
      cell.find(ledger.finding(exact ? "AGREE_EXACT" : "AGREE_ROUNDING", Integer.toString(votes)));
    }
    if (cell.winner().hasPoint()) {
      for (Vote vote : cell.winner().votes()) {
        if (!vote.isPoint()) {
          cell.find(
              ledger.later(
                  "BOUND_COMPATIBLE",
                  () -> List.of(ledger.amounts().of(claims, vote), ledger.figure(claims, cell)),
                  List.of()));
        }
      }
    }
  }

  private void bounds(Claims claims, Settlement cell) {
    if (cell.winner().hasPoint()) {
      return;
    }
    cell.find(ledger.finding("BOUND_ONLY"));
    if (isSpread(cell.winner())) {
      var figures = new ArrayList<String>();
      for (Vote vote : cell.winner().votes()) {
        figures.add(ledger.amounts().of(claims, vote) + side(claims, vote));
      }
      cell.find(
          ledger.finding(
              "BOUND_SPREAD",
              List.of(String.join("; ", figures)),
              List.of(),
              Ledger.rows(cell.winner())));
    }
  }

  private static String side(Claims claims, Vote vote) {
    String reporter = claims.reporter(vote.row());
    return reporter == null ? "" : " (" + reporter + ")";
  }

  /** Whether bounds of one direction are so far apart that one writer would have said the other. */
  private static boolean isSpread(Group group) {
    return isSpread(group, true) || isSpread(group, false);
  }

  private static boolean isSpread(Group group, boolean lower) {
    double nextToLeast = Double.POSITIVE_INFINITY;
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (Vote vote : group.votes()) {
      if (lower != Double.isInfinite(vote.soft().low())) {
        nextToLeast = Math.min(nextToLeast, vote.value() + vote.grain());
        least = Math.min(least, vote.value());
        greatest = Math.max(greatest, vote.value());
      }
    }
    return least < greatest && nextToLeast <= greatest + 1e-9 * Math.abs(greatest);
  }

  private void reading(Settlement cell) {
    double extraction = cell.estimate().extraction();
    if (extraction < lowExtraction) {
      cell.find(ledger.finding("LOW_EXTRACTION", ledger.amounts().plain(extraction, 2)));
    }
  }

  private void period(Block block, Settlement cell) {
    PeriodKey period = cell.period();
    if (period.kind() == Kind.UNDATED) {
      cell.find(ledger.finding("UNDATED"));
    }
    if (period.kind() == Kind.SPOKEN) {
      Settlement year = hinted(block, cell);
      String grade =
          year == null ? phrase("untold.unsupported") : phrase("untold.supported", name(year));
      cell.find(
          ledger.finding(
              "PERIOD_NOT_STATED",
              List.of(Integer.toString(period.year() - 1), grade),
              year == null ? List.of() : List.of(year),
              new int[0]));
    }
  }

  private String name(Settlement year) {
    return ledger.rules().phrases().say("who.in", "", ledger.period(year)).strip();
  }

  private String phrase(String name, String... arguments) {
    return ledger.rules().phrases().say(name, arguments);
  }

  /** The cell of the year before, if it meets this one and states the same number. */
  static @Nullable Settlement hinted(Block block, Settlement cell) {
    if (!cell.hasWinner() || !cell.winner().hasPoint()) {
      return null;
    }
    String year = Integer.toString(cell.period().year() - 1);
    for (Settlement other : block.bySeries().getOrDefault(cell.series().key(), List.of())) {
      if (other.period().code().equals(year)
          && other.hasWinner()
          && other.winner().region().meets(cell.winner().region())
          && other.winner().states(cell.winner().spokesman().value())) {
        return other;
      }
    }
    return null;
  }

  private void marks(Claims claims, Settlement cell) {
    for (int row : cell.rows()) {
      if (claims.has(row, Trait.DENIED)) {
        denied(claims, cell, row);
      }
    }
    once(claims, cell, Trait.PERIOD_INFERRED, "PERIOD_INFERRED", ledger.period(cell));
    once(claims, cell, Trait.MERGED, "MERGED");
    int converted = first(claims, cell, Trait.CONVERTED);
    if (converted >= 0) {
      cell.find(ledger.finding("CONVERTED", claims.conversion(converted)));
    }
    int carried = first(claims, cell, Trait.BIN_CARRIED);
    if (carried >= 0) {
      cell.find(ledger.finding("BIN_FROM_ORIGIN", ledger.period(cell)));
    }
  }

  private void denied(Claims claims, Settlement cell, int row) {
    boolean hits = cell.hasWinner() && cell.winner().region().meets(Softness.hard(claims, row));
    cell.find(
        ledger.finding(
            "DENIED",
            hits ? Severity.MEDIUM : Severity.INFO,
            List.of(
                String.valueOf(claims.articles().name(claims.article(row))),
                ledger.amounts().of(claims, row)),
            List.of(),
            new int[] {row}));
  }

  private void once(Claims claims, Settlement cell, Trait trait, String code, String... arguments) {
    if (first(claims, cell, trait) >= 0) {
      cell.find(ledger.finding(code, arguments));
    }
  }

  private static int first(Claims claims, Settlement cell, Trait trait) {
    for (int row : cell.rows()) {
      if (claims.has(row, trait)) {
        return row;
      }
    }
    return -1;
  }
}
