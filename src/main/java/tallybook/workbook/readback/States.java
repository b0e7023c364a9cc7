package tallybook.workbook.readback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.decision.Ruling;
import tallybook.workbook.sheets.DecisionRow;

/** What became of the lines of the log. */
public final class States {
  private States() {}

  /**
   * The lines with their states: the reconciler's ruling, or that a later line took their place.
   */
  public static List<DecisionRow> of(List<DecisionRow> log, List<Ruling> rulings) {
    Map<String, Ruling> byId = new HashMap<>();
    rulings.forEach(r -> byId.put(r.decision().id(), r));
    Map<String, String> latest = new HashMap<>();
    log.forEach(row -> latest.put(cell(row), row.id()));
    return log.stream().map(row -> with(row, state(row, byId.get(row.id()), latest))).toList();
  }

  private static String cell(DecisionRow row) {
    return row.table().isEmpty() ? row.id() : row.table() + "\n" + row.key() + "\n" + row.column();
  }

  private static String state(
      DecisionRow row, @Nullable Ruling ruling, Map<String, String> latest) {
    if (row.isRefused()) {
      return row.state();
    }
    String successor = latest.get(cell(row));
    if (successor != null && !successor.equals(row.id())) {
      return "replaced by " + successor;
    }
    if (!row.table().isEmpty() && row.after() == null) {
      return "withdrawn";
    }
    if (ruling == null) {
      return "";
    }
    boolean bare = ruling.reason().isBlank() || ruling.reason().equals(ruling.state().code());
    String reason = bare ? "" : ": " + ruling.reason();
    return ruling.state().code() + reason;
  }

  private static DecisionRow with(DecisionRow row, String state) {
    return new DecisionRow(
        row.id(),
        row.firstRead(),
        row.action(),
        row.table(),
        row.key(),
        row.column(),
        row.toolValue(),
        row.before(),
        row.after(),
        row.basis(),
        state,
        row.note());
  }
}
