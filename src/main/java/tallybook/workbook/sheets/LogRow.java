package tallybook.workbook.sheets;

import org.jspecify.annotations.Nullable;

/** A fact of the run. */
public record LogRow(
    String item, @Nullable Object value, @Nullable String place, @Nullable String severity) {
  private static final String READBACK = "readback.";

  /** An edit that can't be applied and stays in its cell. */
  public static final String REFUSED = "readback.refused";

  /** Whether a line tells of something that is so no longer once the workbook is written. */
  public static boolean isOfOneRun(String item) {
    return item.startsWith(READBACK) && !item.startsWith(REFUSED);
  }
}
