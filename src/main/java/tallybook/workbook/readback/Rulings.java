package tallybook.workbook.readback;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.decision.Action;
import tallybook.decision.Decision;
import tallybook.observation.Code;
import tallybook.workbook.sheets.DecisionRow;

/** What cells and lines of the log mean as decisions. */
final class Rulings {
  private Rulings() {}

  /** The action that a cell expresses with a value; empty for notes and defaults. */
  static Optional<Action> action(String table, String heading, String value) {
    return switch (table + "." + heading) {
      case "Reconcile.Override" -> Optional.of(Action.OVERRIDE);
      case "Reconcile.Chosen evidence" -> Optional.of(Action.PIN);
      case "Reconcile.Review" ->
          switch (value) {
            case "exclude" -> Optional.of(Action.EXCLUDE);
            case "checked" -> Optional.of(Action.ACCEPT);
            default -> Optional.empty();
          };
      case "Evidence.Use", "Sources.Use" ->
          value.equals("no") ? Optional.of(Action.EXCLUDE) : Optional.empty();
      case "Sources.Date (yours)" -> Optional.of(Action.SET_DATE);
      default -> Optional.empty();
    };
  }

  /** Whether a heading's cells are decisions at all. */
  static boolean decides(String table, String heading) {
    return switch (table + "." + heading) {
      case "Reconcile.Override",
          "Reconcile.Chosen evidence",
          "Reconcile.Review",
          "Evidence.Use",
          "Sources.Use",
          "Sources.Date (yours)" ->
          true;
      default -> false;
    };
  }

  /** Whether a cell holds what the writer put there: nothing, or a default. */
  static boolean isUsual(String table, String heading, @Nullable CellValue cell) {
    return cell == null
        || heading.equals("Use") && "yes".equals(cell.value())
        || heading.equals("Review") && table.equals("Reconcile") && "open".equals(cell.value());
  }

  /** The decision of a line of the log, or empty if its action is none. */
  static Optional<Decision> decision(DecisionRow row, @Nullable String note) {
    Optional<Action> action = actionOf(row.action());
    Object after = row.after();
    if (action.isEmpty() || row.key().isBlank()) {
      return Optional.empty();
    }
    String value = after == null ? "" : after instanceof Double d ? plain(d) : after.toString();
    String target = row.key();
    if (action.get() == Action.PIN && !row.table().isEmpty()) {
      target = CellParser.trailingId(value);
    }
    return Optional.of(
        new Decision(
            row.id(),
            null,
            null,
            action.get(),
            target,
            arguments(action.get(), row.table().isEmpty(), value),
            note,
            bare(row.basis()),
            row.toolValue() == null ? null : row.toolValue().toString()));
  }

  /** The workbook puts a letter before the hash, so that no spreadsheet takes it for a number. */
  private static @Nullable String bare(@Nullable String basis) {
    return basis != null && basis.startsWith("b") ? basis.substring(1) : basis;
  }

  private static String plain(Double number) {
    return CellParser.plain(new java.math.BigDecimal(number.toString()));
  }

  static Optional<Action> actionOf(String word) {
    try {
      return Optional.of(
          Code.parse(Action.class, word.strip().toLowerCase(Locale.ROOT).replace(' ', '-')));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** {@code product=steel; unit=t}; a value without a name is the action's usual argument. */
  private static Map<String, String> arguments(Action action, boolean typedInLog, String value) {
    Map<String, String> arguments = new LinkedHashMap<>();
    if (value.isBlank()) {
      return arguments;
    }
    if (typedInLog && value.contains("=")) {
      for (String part : value.split("[;\\n]")) {
        int equals = part.indexOf('=');
        if (equals > 0) {
          arguments.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
        }
      }
      return arguments;
    }
    String usual =
        switch (action) {
          case OVERRIDE -> "value";
          case SET_DATE -> "published";
          case SET_PERIOD -> "time_period";
          case SET_POLICY -> "policy";
          case MERGE -> "into";
          case SPLIT -> "evidence";
          case ACCEPT -> typedInLog ? "code" : "";
          case REVOKE, SET_FIELD, EXCLUDE, PIN -> "";
        };
    if (!usual.isEmpty()) {
      arguments.put(usual, value.strip());
    }
    return arguments;
  }
}
