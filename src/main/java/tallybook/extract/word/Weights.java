package tallybook.extract.word;

import java.util.HashMap;
import java.util.Map;
import tallybook.catalogue.ResourceException;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;

/** The weights of clues: whole numbers by name, from {@code rules/binding.tsv}. */
public final class Weights {
  private static final String FILE = "rules/binding.tsv";

  private final Map<String, Integer> byCode = new HashMap<>();

  private Weights() {}

  public static Weights load(Resources resources) {
    var weights = new Weights();
    for (TsvTable.Line line : resources.codeList(FILE).values()) {
      weights.byCode.put(line.required("code"), line.whole("weight"));
    }
    return weights;
  }

  /**
   * A weight by its name.
   *
   * @throws ResourceException if the file has none of that name
   */
  public int of(String code) {
    Integer weight = byCode.get(code);
    if (weight == null) {
      throw new ResourceException(FILE, 0, "no weight is called \"" + code + "\"");
    }
    return weight;
  }
}
