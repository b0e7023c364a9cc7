package tallybook.dating;

import tallybook.dating.Clue.Standing;

/** Where in an article a day is named, by the lines of the text. */
final class Standings {
  private static final int HEAD_LINES = 5;
  private static final int TAIL_LINES = 2;
  private static final int LEAD_LINES = 3;
  private static final int LEAD_SENTENCES = 4;

  /** Words before the day in a dateline: {@code NUR-SULTAN, Kazakhstan}, a byline's. */
  private static final int PLACE_WORDS = 6;

  /** A line that holds a date and little else. */
  private static final int LINE_WORDS = 9;

  private final Words words;
  private final Phrases phrases;
  private final int lines;

  Standings(Words words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.lines = words.size() == 0 ? 0 : words.line(words.size() - 1) + 1;
  }

  Standing of(int start, int end, boolean full) {
    int line = words.line(start);
    boolean head = line < HEAD_LINES;
    boolean tail = line >= lines - TAIL_LINES;
    if ((head || tail) && phrases.endsBefore(words, start, "stated")) {
      return Standing.DATELINE;
    }
    if (head && (isDateline(start, end) || isAlone(start, end, line) || full && isLast(end, line))
        || tail && full && isAlone(start, end, line)) {
      return Standing.DATELINE;
    }
    return line < LEAD_LINES && words.sentence(start) < LEAD_SENTENCES
        ? Standing.LEAD
        : Standing.BODY;
  }

  /** {@code ASTANA, June 12 (AA) –}, {@code BAKU, Azerbaijan, June 4.}: a place in capitals. */
  private boolean isDateline(int start, int end) {
    int first = lineStart(start);
    if (start - first == 0 || start - first > PLACE_WORDS || !isCapitals(first)) {
      return false;
    }
    String gap = end < words.size() ? words.gapBefore(end) : "";
    return gap.isEmpty()
        ? end == words.size()
        : "().–—-:|/\n\r".indexOf(gap.strip().isEmpty() ? '\n' : gap.strip().charAt(0)) >= 0
            && (!gap.isBlank() || gap.contains("\n"));
  }

  private boolean isCapitals(int index) {
    String word = words.printed(index);
    return word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  /**
   * "Minutes of the fourteenth session, Khartoum, 7 March 2017": what ends a line that is no
   * sentence.
   */
  private boolean isLast(int end, int line) {
    if (end < words.size() && words.line(end) == line) {
      return false;
    }
    String gap = words.gapBefore(end);
    return gap.isEmpty() || gap.charAt(0) == '\n' || gap.charAt(0) == '\r' || gap.charAt(0) == ')';
  }

  private boolean isAlone(int start, int end, int line) {
    if (isSentence(start, end, line)) {
      return false;
    }
    int count = 0;
    for (int i = lineStart(start); i < words.size() && words.line(i) == line; i++) {
      count++;
    }
    return count <= LINE_WORDS && count - (end - start) <= LINE_WORDS - 3;
  }

  /**
   * {@code The exhibition opens on October 1, 2021.}: small words before the day, a stop behind.
   */
  private boolean isSentence(int start, int end, int line) {
    int last = end;
    while (last < words.size() && words.line(last) == line) {
      last++;
    }
    String after = words.gapBefore(last);
    boolean stop = !after.isEmpty() && ".!?".indexOf(after.charAt(0)) >= 0;
    for (int i = lineStart(start) + 1; stop && i < start; i++) {
      if (Character.isLowerCase(words.text().charAt(words.start(i)))) {
        return true;
      }
    }
    return false;
  }

  private int lineStart(int index) {
    int first = index;
    while (first > 0 && words.line(first - 1) == words.line(index)) {
      first--;
    }
    return first;
  }
}
