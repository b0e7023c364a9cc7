package tallybook.reconcile.key;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import tallybook.observation.SeriesKey;

/** Products written alike: "2 Steel Plants" is {@code steel plant}. */
public final class Products {
  private final Map<String, String> singulars;

  public Products(Map<String, String> singulars) {
    this.singulars = singulars;
  }

  /**
   * NFKC, lower case, without a leading count, singular where the list has it. What stands after
   * {@code #} is the label of a split, and stays.
   */
  public String normal(String product) {
    int label = product.indexOf('#');
    if (label >= 0) {
      return normal(product.substring(0, label)) + product.substring(label);
    }
    if (product.equals(SeriesKey.TOTAL)) {
      return product;
    }
    String folded =
        Normalizer.normalize(product, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    String bare = withoutCount(folded);
    return singulars.getOrDefault(bare, bare);
  }

  private static String withoutCount(String product) {
    int end = 0;
    while (end < product.length() && isCount(product.charAt(end))) {
      end++;
    }
    boolean counted = end > 0 && end < product.length() && product.charAt(end) == ' ';
    String rest = counted ? product.substring(end).strip() : product;
    return rest.isEmpty() ? product : rest;
  }

  private static boolean isCount(char c) {
    return Character.isDigit(c) || c == ',' || c == '.';
  }
}
