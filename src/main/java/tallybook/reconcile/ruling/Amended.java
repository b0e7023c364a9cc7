package tallybook.reconcile.ruling;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Field;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;

/** Observations with some of their fields replaced. */
final class Amended {
  private Amended() {}

  /**
   * The observation with fields replaced; an empty text stands for null.
   *
   * @throws IllegalArgumentException if there is no such field, or its value can't be
   */
  static Observation with(Observation observation, Map<String, String> changes) {
    Map<String, String> fields = new HashMap<>();
    for (Field<Observation> field : ObservationFields.ALL) {
      Object value = field.of(observation);
      if (value != null) {
        fields.put(field.name(), text(value));
      }
    }
    for (String name : changes.keySet()) {
      if (ObservationFields.ALL.stream().noneMatch(field -> field.name().equals(name))) {
        throw new IllegalArgumentException("no field is called " + name);
      }
    }
    fields.putAll(changes);
    return ObservationFields.read(name -> orNull(fields.get(name)));
  }

  /** Value, bounds and grain times a factor. */
  static Observation scaled(Observation observation, String factor) {
    BigDecimal times;
    try {
      times = new BigDecimal(factor);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a scale is a number, not " + factor, e);
    }
    if (times.signum() <= 0) {
      throw new IllegalArgumentException("a scale is positive, not " + factor);
    }
    Map<String, String> changes = new HashMap<>();
    for (String name : new String[] {"value", "value_low", "value_high", "grain"}) {
      Object number =
          ObservationFields.ALL.stream()
              .filter(field -> field.name().equals(name))
              .findFirst()
              .orElseThrow()
              .of(observation);
      if (number != null) {
        changes.put(name, ((BigDecimal) number).multiply(times).toPlainString());
      }
    }
    return with(observation, changes);
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
