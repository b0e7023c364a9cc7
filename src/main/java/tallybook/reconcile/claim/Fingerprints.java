package tallybook.reconcile.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Observation;
import tallybook.observation.SeriesKey;

/**
 * Names of figures and of cells' evidence by content alone, so that a renamed folder or a second
 * run changes none.
 */
public final class Fingerprints {
  private static final int BASIS_DIGITS = 12;

  private Fingerprints() {}

  /** Article's file name, indicator, areas, stated digits, unit and quote of a figure. */
  public static String of(Observation o) {
    return baseName(o.article().id()) + "|" + ofWords(o);
  }

  /** The same without the article: a figure in the same words, wherever it stands. */
  public static String ofWords(Observation o) {
    return join(
        o.key(),
        o.figure().value().stripTrailingZeros().toPlainString(),
        Intake.hash(o.quote().text()),
        o.quote().text().isEmpty());
  }

  /**
   * Hash of a cell's evidence: the sorted list of the figures' fingerprints, bounds and periods.
   * Twelve hex digits of SHA-256.
   */
  public static String basis(Claims claims, int[] rows) {
    var lines = new ArrayList<String>(rows.length);
    for (int row : rows) {
      lines.add(
          baseName(String.valueOf(claims.articles().name(claims.article(row))))
              + "|"
              + join(
                  claims.series(row).key(),
                  claims.exactValue(row).stripTrailingZeros().toPlainString(),
                  claims.quote(row),
                  claims.quote(row) == 0)
              + "|"
              + claims.low(row)
              + "|"
              + claims.high(row)
              + "|"
              + claims.period(claims.periodNumber(row)));
    }
    lines.sort(null);
    return sha256(lines).substring(0, BASIS_DIGITS);
  }

  /** SHA-256 of lines, in hex. */
  public static String sha256(List<String> lines) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String line : lines) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String join(SeriesKey key, String digits, long quote, boolean noQuote) {
    return String.join(
        "|",
        key.indicator(),
        key.refArea(),
        orNone(key.counterpartArea()),
        digits,
        key.unit(),
        noQuote ? "-" : Long.toHexString(quote));
  }

  private static String orNone(@Nullable String area) {
    return area == null ? "-" : area;
  }

  private static String baseName(String article) {
    return article.substring(article.lastIndexOf('/') + 1);
  }
}
