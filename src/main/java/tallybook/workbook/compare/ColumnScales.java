package tallybook.workbook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scales that numbers of a sheet are in: what most of its money is in is its own. */
final class ColumnScales {
  private final Map<HandSheet.Cell, Audit.Match> matches = new LinkedHashMap<>();

  void add(HandSheet.Cell cell, Audit.Match match) {
    matches.put(cell, match);
  }

  /** Adds a line for every number, each judged by the scale that is usual for its unit. */
  void judge(List<AuditLine> lines) {
    Map<String, Map<Double, Integer>> counts = new TreeMap<>();
    matches.forEach(
        (cell, match) ->
            counts
                .computeIfAbsent(group(cell, match), g -> new TreeMap<>())
                .merge(match.scale(), 1, Integer::sum));
    var judged = new ArrayList<AuditLine>();
    matches.forEach(
        (cell, match) ->
            judged.add(
                Verdict.of(cell, match, usual(counts.getOrDefault(group(cell, match), Map.of())))));
    lines.addAll(judged);
  }

  private static String group(HandSheet.Cell cell, Audit.Match match) {
    return cell.sheet() + "\n" + match.figure().key().unit();
  }

  private static double usual(Map<Double, Integer> counts) {
    double usual = 1;
    int most = 0;
    for (Map.Entry<Double, Integer> scale : counts.entrySet()) {
      if (scale.getValue() > most) {
        most = scale.getValue();
        usual = scale.getKey();
      }
    }
    return usual;
  }
}
