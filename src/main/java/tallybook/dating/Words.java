package tallybook.dating;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

  private static final int DIGIT = 2;

  private final String text;
  private final char[] printed;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] lines = new int[64];
  private int[] sentences = new int[64];

  /** Of each word, the hash of its folded form, which is made only where it is asked for. */
  private int[] hashes = new int[64];

  private @Nullable String[] folded = new String[64];
  private int size;

  Words(String text) {
    this.text = text;
    this.printed = text.toCharArray();
    read();
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  /** UTF-16 place of a word's first character. */
  int start(int index) {
    return starts[index];
  }

  /** One past its last. */
  int end(int index) {
    return ends[index];
  }

  /** How many lines with words in them stand before. */
  int line(int index) {
    return lines[index];
  }

  /** How many sentences stand before; a line end ends a sentence. */
  int sentence(int index) {
    return sentences[index];
  }

  /** What {@link String#hashCode} of the folded word is. */
  int hash(int index) {
    return hashes[index];
  }

  String folded(int index) {
    String known = folded[index];
    if (known == null) {
      known = folded(printed(index));
      folded[index] = known;
    }
    return known;
  }

  /** Whether the folded word is this one. */
  boolean is(int index, String word) {
    return hashes[index] == word.hashCode() && folded(index).equals(word);
  }

  /** The word as printed. */
  String printed(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** How many characters the folded word has. */
  int length(int index) {
    String known = folded[index];
    return known == null ? ends[index] - starts[index] : known.length();
  }

  /** The value of a word of at most four digits, else -1. */
  int number(int index) {
    int start = starts[index];
    if (ends[index] - start > 4 || kind(printed[start]) != DIGIT) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < ends[index]; i++) {
      number = 10 * number + printed[i] - '0';
    }
    return number;
  }

  /** What stands between a word and the one before. */
  String gapBefore(int index) {
    int start = index == 0 ? 0 : ends[index - 1];
    return text.substring(start, index < size ? starts[index] : printed.length);
  }

  private void read() {
    int line = 0;
    int sentence = 0;
    int end = 0;
    for (int i = 0; i < printed.length; ) {
      int kind = kind(printed[i]);
      if (kind == 0) {
        i++;
        continue;
      }
      int start = i;
      while (i < printed.length && kind(printed[i]) == kind) {
        i++;
      }
      if (size > 0) {
        boolean newLine = hasLineEnd(end, start);
        line += newLine ? 1 : 0;
        sentence += newLine || endsSentence(end, start) ? 1 : 0;
      }
      add(start, i, line, sentence);
      end = i;
    }
  }

  private void add(int start, int end, int line, int sentence) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      lines = Arrays.copyOf(lines, 2 * size);
      sentences = Arrays.copyOf(sentences, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
      folded = Arrays.copyOf(folded, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    lines[size] = line;
    sentences[size] = sentence;
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = printed[i];
      if (c > '\u007f') {
        folded[size] = folded(text.substring(start, end));
        hash = folded[size].hashCode();
        break;
      }
      hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    hashes[size++] = hash;
  }

  /** 0 what parts words, 1 a letter, 2 an ASCII digit. */
  private static int kind(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
    }
    return Character.isLetter(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
        ? 1
        : 0;
  }

  private boolean hasLineEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (printed[i] == '\n' || printed[i] == '\r') {
        return true;
      }
    }
    return false;
  }

  private boolean endsSentence(int from, int to) {
    char c = printed[from];
    int before = length(size - 1);
    boolean small = !Character.isUpperCase(printed[to]);
    if (c == '.' && (before <= INITIAL || before <= ABBREVIATION && small)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char mark = printed[i];
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
