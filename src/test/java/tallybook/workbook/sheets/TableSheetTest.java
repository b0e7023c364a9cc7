package tallybook.workbook.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tallybook.workbook.style.Role;

/** How wide columns are. */
final class TableSheetTest {
  @Test
  void aLabelIsShownWholeUnlessItIsVeryLong() {
    assertEquals(List.of(44.0, 12.0), widths("Exports, Chile to Peru"));
    assertEquals(List.of(60 * 0.88, 12.0), widths("x".repeat(60)));
    assertEquals(List.of(64.0, 12.0), widths("x".repeat(200)));
  }

  private static List<Double> widths(String label) {
    List<Column<String>> columns =
        List.of(
            Column.of("Label", Role.LABEL, 44, row -> row),
            Column.of("Key", Role.KEY, 12, row -> row));
    return new TableSheet<>(
            "T", "T", "look", "Key", 1, columns, List.of(label), r -> 0, List.of(), true, List.of())
        .widths();
  }
}
