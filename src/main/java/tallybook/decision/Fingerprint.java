package tallybook.decision;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Observation;
import tallybook.observation.SeriesKey;

/**
 * A figure's name by content, for when its id is gone: the article was edited, or moved. A decision
 * on an observation carries it as its argument {@link #ARGUMENT}.
 */
public final class Fingerprint {
  /** The argument under which a decision keeps its target's fingerprint. */
  public static final String ARGUMENT = "fingerprint";

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  /** Article's file name, indicator, areas, stated digits, unit and quote. */
  public static String of(Observation o) {
    return baseName(o.article().id()) + "|" + ofWords(o);
  }

  /** The same without the article: a figure in the same words, wherever it stands. */
  public static String ofWords(Observation o) {
    String quote = o.quote().text();
    String digits = o.figure().value().stripTrailingZeros().toPlainString();
    return words(o.key(), digits, quote.isEmpty() ? 0 : hash(quote));
  }

  /**
   * @param quote hash of the quote, 0 if there is none
   */
  public static String words(SeriesKey key, String digits, long quote) {
    return String.join(
        "|",
        key.indicator(),
        key.refArea(),
        orNone(key.counterpartArea()),
        digits,
        key.unit(),
        quote == 0 ? "-" : Long.toHexString(quote));
  }

  /** The fingerprint's part after the article. */
  public static String wordsOf(String fingerprint) {
    return fingerprint.substring(fingerprint.indexOf('|') + 1);
  }

  /** Of the letters and digits of a quote, case apart; never 0. */
  public static long hash(String quote) {
    long hash = OFFSET;
    for (int i = 0; i < quote.length(); i++) {
      char c = Letters.folded(quote.charAt(i));
      if (c != 0) {
        hash = (hash ^ c) * PRIME;
      }
    }
    return hash == 0 ? 1 : hash;
  }

  /** The same of a quote in UTF-8. */
  public static long hash(byte[] bytes, int from, int to) {
    long hash = OFFSET;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b < 0) {
        return hash(new String(bytes, from, to - from, StandardCharsets.UTF_8));
      }
      char c = Letters.folded(b);
      if (c != 0) {
        hash = (hash ^ c) * PRIME;
      }
    }
    return hash == 0 ? 1 : hash;
  }

  /** A path's last part. */
  public static String baseName(String article) {
    return article.substring(article.lastIndexOf('/') + 1);
  }

  private static String orNone(@Nullable String area) {
    return area == null ? "-" : area;
  }
}
