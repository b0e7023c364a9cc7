package tallybook.extract.sides;

import java.util.HashMap;
import java.util.Map;
import tallybook.catalogue.Indicator;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;

/**
 * Which of two economies is likelier the host where a text leaves it open: money goes from where
 * there is much of it to where there is less, students and workers the other way.
 */
public final class Means {
  private static final String ECONOMIES = "rules/means.tsv";
  private static final String GRADIENTS = "rules/gradients.tsv";

  /** Of an economy that the table leaves out. */
  private static final int USUAL = 3;

  private final Map<String, Integer> means;
  private final Map<String, Integer> gradients;

  private Means(Map<String, Integer> means, Map<String, Integer> gradients) {
    this.means = means;
    this.gradients = gradients;
  }

  public static Means load(Resources resources) {
    return new Means(
        numbers(resources, ECONOMIES, "means"), numbers(resources, GRADIENTS, "weight"));
  }

  private static Map<String, Integer> numbers(Resources resources, String file, String column) {
    var numbers = new HashMap<String, Integer>();
    for (TsvTable.Line line : resources.codeList(file).values()) {
      numbers.put(line.required("code"), line.whole(column));
    }
    return numbers;
  }

  /** Whether the means of two economies tell anything of an indicator's sides. */
  boolean tell(Indicator indicator) {
    return gradients.getOrDefault(indicator.code(), 0) != 0;
  }

  /**
   * How much speaks for one economy as the host of the other's: negative where it is against it.
   */
  int lean(Indicator indicator, String host, String origin) {
    int gradient = gradients.getOrDefault(indicator.code(), 0);
    return gradient * (of(origin) - of(host));
  }

  private int of(String code) {
    return means.getOrDefault(code, USUAL);
  }
}
