package tallybook.workbook.readback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tallybook.workbook.sheets.Written;

/**
 * Rows that a sort of some columns has torn apart: the cells beside a key are those that were
 * written beside another. To which of the two a person's edits belong, nobody can tell.
 */
final class TornRows {
  /** One cell alone may be a person's copy; two that stood together elsewhere have moved. */
  private static final int FEWEST = 2;

  private static final String BLANK = Written.mark(null);

  private final Map<String, String> written = new LinkedHashMap<>();
  private final Map<String, Strangers> strangers = new LinkedHashMap<>();

  /** Cells of a row that are not as they were written: which marks of it, and what they hold. */
  private record Strangers(List<Integer> places, String marks) {
    static Strangers of(Map<Integer, String> now) {
      return new Strangers(List.copyOf(now.keySet()), String.join("", now.values()));
    }

    /** The marks of another row at the same places. */
    String of(String other) {
      var there = new StringBuilder();
      places.forEach(place -> there.append(other, start(place), start(place + 1)));
      return there.toString();
    }
  }

  /**
   * Takes down a row.
   *
   * @param marks what was written beside its key
   * @param now the marks of its cells that differ, by their place in the fingerprint
   */
  void add(String key, String marks, Map<Integer, String> now) {
    written.put(key, marks);
    if (now.values().stream().filter(mark -> !mark.equals(BLANK)).count() >= FEWEST) {
      strangers.put(key, Strangers.of(now));
    }
  }

  /** Keys of rows that were torn, each with the key that its cells were written beside. */
  Map<String, String> found() {
    Map<String, String> torn = new LinkedHashMap<>();
    Map<List<Integer>, Map<String, List<String>>> rows = new HashMap<>();
    strangers.forEach(
        (key, cells) ->
            rows
                .computeIfAbsent(cells.places(), places -> byMarks(cells))
                .getOrDefault(cells.marks(), List.of())
                .stream()
                .filter(other -> !other.equals(key))
                .findFirst()
                .ifPresent(other -> torn.put(key, other)));
    return torn;
  }

  private Map<String, List<String>> byMarks(Strangers cells) {
    Map<String, List<String>> rows = new HashMap<>();
    written.forEach(
        (key, marks) -> rows.computeIfAbsent(cells.of(marks), m -> new ArrayList<>()).add(key));
    return rows;
  }

  private static int start(int place) {
    return 1 + Written.LENGTH * place;
  }
}
