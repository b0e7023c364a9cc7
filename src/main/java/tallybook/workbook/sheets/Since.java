package tallybook.workbook.sheets;

import java.util.List;
import java.util.Map;

/**
 * What has changed since the last run.
 *
 * @param evidence marks by a figure's id: "new"
 * @param cells marks by a cell's key: "new", "was 6100000000"
 * @param log lines for the Run log: item, value
 */
public record Since(
    Map<String, String> evidence, Map<String, String> cells, List<Map.Entry<String, Object>> log) {
  public Since {
    evidence = Map.copyOf(evidence);
    cells = Map.copyOf(cells);
    log = List.copyOf(log);
  }

  /** A first run has no last one. */
  public static final Since NOTHING = new Since(Map.of(), Map.of(), List.of());
}
