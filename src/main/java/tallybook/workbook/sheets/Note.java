package tallybook.workbook.sheets;

/**
 * A note on a cell.
 *
 * @param column from 0
 * @param row from 1
 * @param author who wrote it
 */
public record Note(int column, int row, String author, String text) {
  /** How our notes begin: LibreOffice forgets authors, so the text must tell. */
  public static final String OURS = "tallybook:";
}
