package tallybook.reconcile.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tallybook.catalogue.Resources;

/**
 * All that reconciliation knows from files.
 *
 * @param singulars products whose plural names the same thing, plural to singular
 * @param definitions pairs of indicators that define nearly the same thing, narrower to wider
 * @param partYear words by which a quote speaks of a part of a year, in lower case
 */
public record Rules(
    Thresholds thresholds,
    Taxonomy taxonomy,
    Reliability reliability,
    Phrases phrases,
    Map<String, String> singulars,
    Map<String, String> definitions,
    List<String> partYear) {

  public static Rules load(Resources resources) {
    var singulars = new LinkedHashMap<String, String>();
    var definitions = new LinkedHashMap<String, String>();
    var partYear = new ArrayList<String>();
    for (var line : resources.table("reconcile/words.tsv")) {
      switch (line.required("list")) {
        case "product" -> singulars.put(line.required("word"), line.required("means"));
        case "definitions" -> definitions.put(line.required("word"), line.required("means"));
        case "part_year" -> partYear.add(line.required("word"));
        default -> throw line.fault("no list is called \"" + line.get("list") + "\"");
      }
    }
    return new Rules(
        Thresholds.load(resources),
        Taxonomy.load(resources),
        Reliability.load(resources),
        Phrases.load(resources),
        Collections.unmodifiableMap(singulars),
        Collections.unmodifiableMap(definitions),
        List.copyOf(partYear));
  }

  /** The same with another tolerance. */
  public Rules withTolerance(double share) {
    return with(thresholds.withTolerance(share));
  }

  /** The same with other thresholds. */
  public Rules with(Thresholds other) {
    return new Rules(other, taxonomy, reliability, phrases, singulars, definitions, partYear);
  }
}
