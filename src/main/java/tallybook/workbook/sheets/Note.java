package tallybook.workbook.sheets;

import org.jspecify.annotations.Nullable;

/**
 * A note on a cell.
 *
 * @param column from 0
 * @param row from 1
 * @param author who wrote it
 * @param thread the threaded comment that the note stands for, as its file has it; null if none
 */
public record Note(int column, int row, String author, String text, @Nullable String thread) {
  /** How our notes begin: LibreOffice forgets authors, so the text must tell. */
  public static final String OURS = "tallybook:";
}
