package tallybook.article;

import java.util.Arrays;

/**
 * A text's lines and what they are. A break inside a paragraph of a text that was wrapped to a
 * width is no end of a line; the folded copy then holds a blank in its place.
 */
public final class Lines {
  /** What a line is. */
  public enum Kind {
    BLANK,
    /** First line, short, without a stop at its end. */
    HEADLINE,
    BODY,
    /** Begins with a bullet or a number of its own. */
    ITEM,
    /** Cells between bars or tabs. */
    ROW
  }

  private static final int NARROWEST = 45;
  private static final int WIDEST = 110;
  private static final int LONGEST_HEADLINE = 200;

  private final char[] folded;
  private int[] starts = new int[16];
  private int[] ends = new int[16];

  /** Which lines hold a bar, or a tab after their first word. */
  private boolean[] barred = new boolean[16];

  private Kind[] kinds = {};
  private boolean unwrapped;
  private int size;

  private Lines(char[] folded) {
    this.folded = folded;
  }

  /**
   * Finds the lines, and makes one kind of break of all in the folded text: {@code \n} where a line
   * ends, a blank where it was only wrapped.
   */
  public static Lines of(char[] folded) {
    return of(folded, true);
  }

  /**
   * The same of a text that may be known to have been wrapped to no width.
   *
   * @param may whether breaks may stand inside paragraphs
   */
  public static Lines of(char[] folded, boolean may) {
    var lines = new Lines(folded);
    lines.split();
    if (may && lines.isWrapped()) {
      lines.unwrap();
      lines.split();
      lines.unwrapped = true;
    }
    lines.name();
    return lines;
  }

  public int size() {
    return size;
  }

  /** Whether breaks were found inside paragraphs. */
  public boolean wereWrapped() {
    return unwrapped;
  }

  public int start(int line) {
    return starts[line];
  }

  /** One past the last character, the break not counted. */
  public int end(int line) {
    return ends[line];
  }

  public Kind kind(int line) {
    return kinds[line];
  }

  /** Whether most of the lines that others follow directly have the width of a wrapped column. */
  private boolean isWrapped() {
    int followed = 0;
    int columns = 0;
    for (int line = 0; line + 1 < size; line++) {
      int width = ends[line] - starts[line];
      int next = ends[line] + 1;
      boolean again = width > 0 && next < folded.length && folded[next] != '\n';
      followed += again ? 1 : 0;
      columns += again && width >= NARROWEST && width <= WIDEST ? 1 : 0;
    }
    return followed >= 4 && columns * 10 >= followed * 7;
  }

  private void unwrap() {
    int start = 0;
    for (int i = 0; i < folded.length; i++) {
      if (folded[i] == '\n') {
        boolean wrapped = i - start >= NARROWEST && !endsSentence(i) && continues(i + 1);
        folded[i] = wrapped ? ' ' : '\n';
        start = i + 1;
      }
    }
  }

  private boolean endsSentence(int end) {
    int last = end - 1;
    while (last > 0 && folded[last] == ' ') {
      last--;
    }
    char c = folded[last];
    return c == '.' || c == '!' || c == '?' || c == '"' || c == ':';
  }

  private boolean continues(int at) {
    return at < folded.length && folded[at] != '\n' && !isBullet(at);
  }

  /** The one look at every character: makes breaks alike, and tells which lines are rows. */
  private void split() {
    size = 0;
    int start = 0;
    boolean blank = true;
    boolean bar = false;
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (c == '\r') {
        c = i + 1 < folded.length && folded[i + 1] == '\n' ? ' ' : '\n';
        folded[i] = c;
      }
      if (c == '\n') {
        add(start, i, bar);
        start = i + 1;
        blank = true;
        bar = false;
      } else if (c > ' ') {
        blank = false;
        bar |= c > 'z' && isBar(c);
      } else {
        bar |= c == '\t' && !blank;
      }
    }
    add(start, folded.length, bar);
  }

  private void add(int start, int end, boolean bar) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      barred = Arrays.copyOf(barred, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    barred[size++] = bar;
  }

  private void name() {
    kinds = new Kind[size];
    boolean opened = false;
    for (int line = 0; line < size; line++) {
      int first = starts[line];
      while (first < ends[line] && folded[first] <= ' ') {
        first++;
      }
      kinds[line] = kind(line, first, opened);
      opened |= kinds[line] != Kind.BLANK;
    }
  }

  private Kind kind(int line, int first, boolean opened) {
    if (first == ends[line]) {
      return Kind.BLANK;
    }
    if (barred[line]) {
      return Kind.ROW;
    }
    if (isBullet(first)) {
      return Kind.ITEM;
    }
    boolean headline =
        !opened
            && line + 1 < size
            && ends[line] - first <= LONGEST_HEADLINE
            && folded[lastOf(line)] != '.';
    return headline ? Kind.HEADLINE : Kind.BODY;
  }

  private int lastOf(int line) {
    int last = ends[line] - 1;
    while (last > starts[line] && folded[last] <= ' ') {
      last--;
    }
    return last;
  }

  private static boolean isBar(char c) {
    return c == '|' || c == '\u00a6' || c == '\u2502';
  }

  private boolean isBullet(int at) {
    char c = folded[at];
    boolean mark = c == '\u2022' || c == '*' || c == '-' || c == '\u2014' || c == '\u25cf';
    boolean other = c == '\u00b7' || c == '\u25aa' || c == '\u25e6' || c == '\u2023';
    return (mark || other) && at + 1 < folded.length && folded[at + 1] == ' ';
  }
}
