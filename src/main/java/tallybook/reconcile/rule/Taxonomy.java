package tallybook.reconcile.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;
import tallybook.flow.Severity;

/** The codes of flags and disagreements, in their order, with severity and wording. */
public final class Taxonomy {
  private static final String FILE = "reconcile/taxonomy.tsv";

  /**
   * One code.
   *
   * @param order its place in the file: the order of the rules
   * @param severity unless the rule says otherwise
   * @param isConflict whether it is a disagreement between figures, to be listed as one
   * @param sentence with {@code {0}} … to be filled in
   * @param suggestion what a person can do; may be empty
   */
  public record Entry(
      String code,
      int order,
      Severity severity,
      boolean isConflict,
      String sentence,
      String suggestion) {}

  private final Map<String, Entry> entries;

  private Taxonomy(Map<String, Entry> entries) {
    this.entries = entries;
  }

  public static Taxonomy load(Resources resources) {
    var entries = new LinkedHashMap<String, Entry>();
    resources
        .codeList(FILE)
        .forEach(
            (code, line) ->
                entries.put(
                    code,
                    new Entry(
                        code,
                        entries.size(),
                        severity(line),
                        line.get("conflict").equals("yes"),
                        line.required("sentence"),
                        line.get("suggestion"))));
    return new Taxonomy(entries);
  }

  /**
   * @throws IllegalArgumentException if there is no such code
   */
  public Entry entry(String code) {
    Entry entry = entries.get(code);
    if (entry == null) {
      throw new IllegalArgumentException("no flag is called " + code);
    }
    return entry;
  }

  /** All codes, in the order of the rules. */
  public List<String> codes() {
    return List.copyOf(entries.keySet());
  }

  private static Severity severity(TsvTable.Line line) {
    try {
      return Severity.valueOf(line.required("severity").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw line.fault("no severity is called \"" + line.get("severity") + "\"");
    }
  }
}
