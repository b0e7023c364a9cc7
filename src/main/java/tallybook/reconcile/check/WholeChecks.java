package tallybook.reconcile.check;

import java.util.List;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;
import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.estimate.Band;
import tallybook.reconcile.estimate.Block;
import tallybook.reconcile.estimate.Settlement;

/** A member's figure beside that of its group, and a partner's share beside all partners. */
final class WholeChecks {
  private final Ledger ledger;
  private final double medium;

  WholeChecks(Ledger ledger, double medium) {
    this.ledger = ledger;
    this.medium = medium;
  }

  void check(Block block, Wholes wholes) {
    for (Settlement cell : block.cells()) {
      if (cell.hasWinner()) {
        for (Settlement whole : wholes.of(cell)) {
          member(block.claims(), cell, whole);
        }
      }
      if (cell.hasWinner() && isPartnersShare(cell.series().key())) {
        share(block, cell, wholes);
      }
    }
  }

  /** A member has at most what its group has. */
  private void member(Claims claims, Settlement member, Settlement whole) {
    Band most = whole.winner().region();
    if (most.high() >= 0 && member.winner().region().low() > most.high()) {
      member.find(
          ledger.finding(
              "PART_EXCEEDS_WHOLE",
              List.of(words(claims, member), words(claims, whole)),
              List.of(whole),
              new int[0]));
    }
  }

  private String words(Claims claims, Settlement cell) {
    return ledger
        .rules()
        .phrases()
        .say("figure.between", ledger.figure(claims, cell), ledger.name(cell), areas(cell));
  }

  private static String areas(Settlement cell) {
    SeriesKey key = cell.series().key();
    return key.counterpartArea() == null
        ? key.refArea()
        : key.refArea() + "–" + key.counterpartArea();
  }

  private static boolean isPartnersShare(SeriesKey key) {
    return key.transformation() == Transformation.SHARE && key.isTotal();
  }

  /** Share times all partners is the partner's level; of several wholes one that fits is enough. */
  private void share(Block block, Settlement share, Wholes wholes) {
    for (Settlement level : block.samePeriod(share)) {
      if (level.hasWinner() && isLevelOf(level.series().key(), share.series().key())) {
        share(block.claims(), share, level, wholes.of(level));
      }
    }
  }

  private void share(Claims claims, Settlement share, Settlement level, List<Settlement> wholes) {
    Settlement closest = null;
    double least = Double.POSITIVE_INFINITY;
    for (Settlement whole : wholes) {
      String world = whole.series().key().counterpartArea();
      if (!"WLD".equals(world) && !whole.series().key().refArea().equals("WLD")) {
        continue;
      }
      double gap = gap(share, level, whole);
      if (gap < least) {
        least = gap;
        closest = whole;
      }
    }
    if (closest != null && least > 0) {
      String identity = ledger.rules().phrases().say("identity.partner");
      String figures =
          String.join("; ", words(claims, share), words(claims, closest), words(claims, level));
      share.find(
          ledger.finding(
              "IDENTITY_VIOLATED",
              least <= medium ? tallybook.flow.Severity.MEDIUM : tallybook.flow.Severity.HIGH,
              List.of(identity + " (" + figures + ")", ledger.amounts().share(least)),
              List.of(level, closest),
              new int[0]));
    }
  }

  /** By which share of the level the product misses it; 0 if it meets. */
  private static double gap(Settlement share, Settlement level, Settlement whole) {
    Band part = share.winner().region();
    Band all = whole.winner().region();
    if (part.low() < 0 || all.low() < 0) {
      return 0;
    }
    var product = new Band(part.low() / 100 * all.low(), part.high() / 100 * all.high());
    Band stated = level.winner().region();
    if (product.meets(stated)) {
      return 0;
    }
    return product.low() > stated.high()
        ? product.low() / stated.high() - 1
        : stated.low() / product.high() - 1;
  }

  private static boolean isLevelOf(SeriesKey level, SeriesKey share) {
    return level.transformation() == Transformation.LEVEL
        && level.isTotal()
        && level.indicator().equals(share.indicator())
        && level.refArea().equals(share.refArea())
        && java.util.Objects.equals(level.counterpartArea(), share.counterpartArea())
        && level.status() == share.status();
  }
}
