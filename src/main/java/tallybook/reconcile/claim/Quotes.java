package tallybook.reconcile.claim;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tallybook.decision.Fingerprint;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.claim.Sketches.Known;

/** Takes of quotes what is kept of them: their hash, and for long ones a sketch. */
final class Quotes {
  private final Claims claims;
  private final PartYear partYear;

  /**
   * @param partYear words by which a quote speaks of a part of a year, in lower case
   */
  Quotes(Claims claims, List<String> partYear) {
    this.claims = claims;
    this.partYear = new PartYear(partYear);
  }

  /** Adds the quote of a row, in UTF-8; it may be empty. */
  void add(int row, byte[] bytes, int from, int to) {
    if (from == to) {
      return;
    }
    long hash = Fingerprint.hash(bytes, from, to);
    claims.columns.quote[row] = hash;
    Known known = claims.sketches.known(hash);
    boolean isLong = known != Known.NOTHING;
    boolean isPartYear = known == Known.PART_YEAR;
    if (!isLong) {
      String quote = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      isPartYear = partYear.isIn(quote);
      isLong = claims.sketches.add(hash, quote, isPartYear);
    }
    if (isLong) {
      claims.mark(row, Trait.LONG_QUOTE);
    }
    if (isPartYear) {
      claims.mark(row, Trait.PART_YEAR);
    }
  }
}
