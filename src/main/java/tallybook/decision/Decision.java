package tallybook.decision;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One ruling of a person, as it stands in {@code decisions.jsonl} and on the Decisions sheet.
 *
 * @param id {@code d-0001} …, unique in its log
 * @param at when, as the person's tool wrote it; never used in computation
 * @param target an observation's id, a cell, series or group key, an article's id, a flag or a
 *     decision's id, as the action asks
 * @param arguments what the action needs, by name: {@code value}, {@code time_period}, {@code
 *     field}
 * @param basis hash of the evidence that the person saw, or null if it wasn't recorded
 */
public record Decision(
    String id,
    @Nullable String at,
    @Nullable String by,
    Action action,
    String target,
    Map<String, String> arguments,
    @Nullable String note,
    @Nullable String basis,
    @Nullable String snapshot) {
  public Decision {
    arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
  }

  /** The argument of that name, or null. */
  public @Nullable String argument(String name) {
    return arguments.get(name);
  }

  /**
   * The argument of that name.
   *
   * @throws IllegalArgumentException if the decision has none
   */
  public String required(String name) {
    String argument = arguments.get(name);
    if (argument == null || argument.isEmpty()) {
      throw new IllegalArgumentException(action.code() + " needs " + name);
    }
    return argument;
  }
}
