package tallybook.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that many records share, each held once and named by its number; null is 0. */
public final class Shared<T> {
  private final List<@Nullable T> values = new ArrayList<>();
  private final Map<T, Integer> numbers = new HashMap<>();
  private @Nullable T last;
  private int lastNumber;

  public Shared() {
    values.add(null);
  }

  public int number(@Nullable T value) {
    if (value == null) {
      return 0;
    }
    if (value != last) {
      lastNumber = numbers.computeIfAbsent(value, this::added);
      last = value;
    }
    return lastNumber;
  }

  private Integer added(T value) {
    values.add(value);
    return values.size() - 1;
  }

  public @Nullable T orNull(int number) {
    return values.get(number);
  }

  public T get(int number) {
    T value = values.get(number);
    if (value == null) {
      throw new IllegalStateException("number 0 stands for no value");
    }
    return value;
  }
}
