package tallybook.workbook.sheets;

import org.jspecify.annotations.Nullable;

/** A fact of the run. */
public record LogRow(
    String item, @Nullable Object value, @Nullable String place, @Nullable String severity) {}
