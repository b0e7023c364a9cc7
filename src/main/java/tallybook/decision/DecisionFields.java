package tallybook.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Field;
import tallybook.observation.Field.Type;
import tallybook.observation.Row;

/** A decision's fields, in the order they are written to {@code decisions.jsonl}, and back. */
public final class DecisionFields {
  private DecisionFields() {}

  public static final List<Field<Decision>> ALL =
      List.of(
          new Field<>("id", Type.TEXT, "d-0001 …, unique in the log.", Decision::id),
          new Field<>(
              "at", Type.TEXT, "When; never used in computation; may be empty.", Decision::at),
          new Field<>("by", Type.TEXT, "Who; may be empty.", Decision::by),
          new Field<>(
              "action",
              Type.CODE,
              "revoke, set-date, set-field, set-period, exclude, merge, split, set-policy, pin,"
                  + " override or accept.",
              d -> d.action().code()),
          new Field<>(
              "target",
              Type.TEXT,
              "Observation id; cell, series or family; article; CODE|cell of a flag; decision id.",
              Decision::target),
          new Field<>("args", Type.JSON, "What the action needs, by name.", Decision::arguments),
          new Field<>("note", Type.TEXT, "Why.", Decision::note),
          new Field<>("basis", Type.TEXT, "Hash of the evidence that was seen.", Decision::basis),
          new Field<>(
              "snapshot", Type.TEXT, "Value and evidence that were seen.", Decision::snapshot));

  /**
   * A decision from its written fields.
   *
   * @param arguments the nested {@code args}
   * @throws IllegalArgumentException naming the field that is missing or wrong
   */
  public static Decision read(Row row, Map<String, String> arguments) {
    return new Decision(
        required(row, "id"),
        row.text("at"),
        row.text("by"),
        action(required(row, "action")),
        required(row, "target"),
        arguments,
        row.text("note"),
        row.text("basis"),
        row.text("snapshot"));
  }

  private static Action action(String code) {
    for (Action action : Action.values()) {
      if (action.code().equals(code)) {
        return action;
      }
    }
    String all = Arrays.stream(Action.values()).map(Action::code).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("action is one of " + all + ", not " + code);
  }

  private static String required(Row row, String field) {
    @Nullable String text = row.text(field);
    if (text == null) {
      throw new IllegalArgumentException("no " + field);
    }
    return text;
  }
}
