package tallybook.workbook.sheets;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the user's cells hold: by table, row key and heading. */
public final class Edits {
  private final Map<Cell, Object> values = new HashMap<>();

  /** A cell of the user's. */
  public record Cell(String table, String key, String heading) {}

  public static Edits none() {
    return new Edits();
  }

  /** Puts a value: a String, a Number or a LocalDate. */
  public void put(Cell cell, Object value) {
    values.put(cell, value);
  }

  /** What a cell holds, or null. */
  public @Nullable Object get(Cell cell) {
    return values.get(cell);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  @Nullable Object of(String table, String key, String heading) {
    return values.isEmpty() ? null : values.get(new Cell(table, key, heading));
  }

  /** A text, or what stands there where the user typed nothing. */
  String text(String table, String key, String heading, String otherwise) {
    Object value = of(table, key, heading);
    return value == null ? otherwise : value.toString();
  }
}
