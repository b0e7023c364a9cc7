package tallybook.dating;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tallybook.article.Span;

/**
 * A text as words and numbers, folded: lower case, accents taken off, parted at hyphens,
 * apostrophes and between digits and letters, so that {@code Suk-yeol} and {@code Suk Yeol} are the
 * same.
 */
final class Words {
  /** The full stop of an initial, and of {@code Mr.}, ends no sentence. */
  private static final int INITIAL = 2;

  /** That of a longer abbreviation doesn't before a number or small letter: {@code Aug. 16}. */
  private static final int ABBREVIATION = 4;

  private final String text;
  private final List<Word> words = new ArrayList<>();

  /**
   * @param line how many lines with words in them stand before
   * @param sentence likewise; a line end ends a sentence
   */
  record Word(Span span, String folded, int line, int sentence) {
    int number() {
      return folded.length() <= 4 && Character.isDigit(folded.charAt(0))
          ? Integer.parseInt(folded)
          : -1;
    }
  }

  Words(String text) {
    this.text = text;
    read();
  }

  int size() {
    return words.size();
  }

  Word at(int index) {
    return words.get(index);
  }

  String text() {
    return text;
  }

  /** What stands between a word and the one before. */
  String gapBefore(int index) {
    int start = index == 0 ? 0 : at(index - 1).span().end();
    return text.substring(start, index < size() ? at(index).span().start() : text.length());
  }

  private void read() {
    int line = 0;
    int sentence = 0;
    int end = 0;
    for (int i = 0; i < text.length(); ) {
      int kind = kind(text.charAt(i));
      if (kind == 0) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && kind(text.charAt(i)) == kind) {
        i++;
      }
      if (!words.isEmpty()) {
        boolean newLine = hasLineEnd(end, start);
        line += newLine ? 1 : 0;
        sentence += newLine || endsSentence(end, start) ? 1 : 0;
      }
      words.add(new Word(new Span(start, i), folded(text.substring(start, i)), line, sentence));
      end = i;
    }
  }

  /** 0 what parts words, 1 a letter, 2 an ASCII digit. */
  private static int kind(char c) {
    if (c >= '0' && c <= '9') {
      return 2;
    }
    return Character.isLetter(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
        ? 1
        : 0;
  }

  private boolean hasLineEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }

  private boolean endsSentence(int from, int to) {
    char c = text.charAt(from);
    int before = words.get(words.size() - 1).folded().length();
    boolean small = !Character.isUpperCase(text.charAt(to));
    if (c == '.' && (before <= INITIAL || before <= ABBREVIATION && small)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char mark = text.charAt(i);
      if (mark == '.' || mark == '!' || mark == '?' || mark == '。') {
        return to - i > 1;
      }
    }
    return false;
  }

  static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > '\u007f') {
        return withoutMarks(lower);
      }
    }
    return lower;
  }

  private static String withoutMarks(String word) {
    var out = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }
}
