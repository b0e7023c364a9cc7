package tallybook.workbook.stream;

import java.util.List;

/**
 * A text with words set off.
 *
 * @param text the whole
 * @param marks half-open ranges of UTF-16 units, in order, not overlapping
 */
public record Rich(String text, List<Mark> marks) {
  public Rich {
    marks = List.copyOf(marks);
  }

  public record Mark(int start, int end) {}
}
