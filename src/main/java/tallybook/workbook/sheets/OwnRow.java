package tallybook.workbook.sheets;

/**
 * Something of the user's that lost its row.
 *
 * @param id {@code w-0001} …
 * @param table where it stood
 * @param key of its row, or where the row was
 * @param heading of its column
 * @param value what it said
 */
public record OwnRow(String id, String table, String key, String heading, Object value) {}
