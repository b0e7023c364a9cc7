package tallybook.workbook.sheets;

import org.jspecify.annotations.Nullable;

/** What a column or a code means. */
record DictionaryRow(
    String table,
    String column,
    String type,
    String yours,
    String meaning,
    @Nullable String formula) {}
