package tallybook.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;

/**
 * A number of an article, and in words what it was taken for and why.
 *
 * @param id the observation's, or null for a number that was not taken
 * @param figure its characters in the text, in UTF-16 units
 * @param printed the number as printed
 * @param sentence the sentence it stands in
 * @param status {@code actual}, {@code target} …, or null for a number that was not taken
 * @param rows what was read, field by field; none for a number that was not taken
 * @param verdict why it was not taken, or the word for taken
 * @param score sum of the clues' weights for the indicator
 * @param lost the readings that lost, with their scores
 */
public record Explained(
    @Nullable String id,
    Span figure,
    String printed,
    String sentence,
    @Nullable String status,
    List<Row> rows,
    String verdict,
    int score,
    List<String> lost) {

  /**
   * A field read.
   *
   * @param coded whether the value is a code, and the note its name
   * @param note what to know of the value, or an empty text
   */
  public record Row(String label, boolean coded, String value, String note, List<Clue> clues) {
    public Row {
      clues = List.copyOf(clues);
    }
  }

  /**
   * A clue.
   *
   * @param words the words of the text, in quotation marks; empty if none
   * @param says what they say
   */
  public record Clue(String words, String says, int weight) {}

  public Explained {
    rows = List.copyOf(rows);
    lost = List.copyOf(lost);
  }

  public boolean isTaken() {
    return id != null;
  }

  /** Whether it is asked for: by its id, or by words of its sentence, whatever their case. */
  public boolean answers(String asked) {
    String words = asked.strip().toLowerCase(Locale.ROOT);
    return words.isEmpty()
        || words.equals(id)
        || sentence.toLowerCase(Locale.ROOT).contains(words)
        || rows.stream().anyMatch(row -> row.value().toLowerCase(Locale.ROOT).startsWith(words));
  }
}
