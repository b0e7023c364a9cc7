package tallybook.reconcile.claim;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tallybook.decision.Fingerprint;

/** Names of cells' evidence by content alone: a renamed folder or a second run changes none. */
public final class Fingerprints {
  private static final int BASIS_DIGITS = 12;

  private Fingerprints() {}

  /**
   * Hash of a cell's evidence: the sorted list of the figures' fingerprints, bounds and periods.
   * Twelve hex digits of SHA-256.
   */
  public static String basis(Claims claims, int[] rows) {
    var lines = new ArrayList<String>(rows.length);
    var line = new StringBuilder(128);
    for (int row : rows) {
      line.setLength(0);
      line.append(Fingerprint.baseName(String.valueOf(claims.articles().name(claims.article(row)))))
          .append('|')
          .append(
              Fingerprint.words(
                  claims.series(row).key(), digits(claims.exactValue(row)), claims.quote(row)))
          .append('|')
          .append(claims.low(row))
          .append('|')
          .append(claims.high(row))
          .append('|')
          .append(claims.period(claims.periodNumber(row)));
      lines.add(line.toString());
    }
    lines.sort(null);
    return sha256(lines).substring(0, BASIS_DIGITS);
  }

  /** Without idle zeros and exponent. */
  private static String digits(BigDecimal value) {
    return value.scale() == 0 && value.signum() != 0
        ? value.toString()
        : value.stripTrailingZeros().toPlainString();
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
}
