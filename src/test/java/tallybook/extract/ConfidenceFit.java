package tallybook.extract;

import java.util.List;
import java.util.TreeMap;

/** Lets the measures fit the table of confidence: evidence to whether readings were right. */
public final class ConfidenceFit {
  private ConfidenceFit() {}

  /** Lines of {@code rules/confidence.tsv}. */
  public static List<String> lines(TreeMap<Integer, List<Boolean>> outcomes) {
    return Confidence.fit(outcomes);
  }
}
