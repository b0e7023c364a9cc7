package tallybook.workbook.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The marks by which a later run sees that a cell was typed over. */
final class WrittenTest {
  @Test
  void tensOfThousandsOfValuesHaveMarksOfTheirOwn() {
    Set<String> marks = new HashSet<>();
    for (int i = 0; i < 40_000; i++) {
      marks.add(Written.mark((double) i));
      marks.add(Written.mark("text " + i));
    }
    assertEquals(80_000, marks.size());
    assertTrue(marks.stream().noneMatch(mark -> mark.contains("_")), "_xA_ would be an escape");
  }

  @Test
  void textsWithTheSameJavaHashHaveOtherMarks() {
    assertNotEquals(Written.mark("Aa"), Written.mark("BB"));
  }

  @Test
  void aMarkIsTheSameHoweverTheCellIsSaved() {
    assertEquals(Written.LENGTH, Written.mark(null).length());
    assertEquals(Written.mark(null), Written.mark(" "));
    assertEquals(Written.mark(0.1 + 0.2), Written.mark(0.3));
    assertEquals(Written.mark("a\r\nb "), Written.mark("a\nb"));
  }
}
