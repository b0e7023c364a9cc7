package tallybook.mention.layout;

import java.util.ArrayList;
import java.util.List;
import tallybook.article.Lines;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/**
 * Rows whose cells strokes or semicolons divide: "Partner / 2018 / 2019 / change, %", "Imports from
 * TR 1,473 / 1,615 / +9.6%", "Sweden; 2,164; 1,148; +9". All cells but the first are numbers; the
 * heads have as many cells as those below.
 */
final class StrokedRows {
  private static final int FEWEST = 3;
  private static final int LONGEST_CELL = 48;
  private static final int NEAR = 2;
  private static final int MOST_WORDS = 2;
  private static final String BEFORE_NUMBER = "+-\u2013\u2212\u00b1$\u20ac\u00a3~";

  private StrokedRows() {}

  /** Whether a line is such a row, or the heads of those below it. */
  static boolean isRow(Passage passage, int line) {
    int cells = cells(passage, line);
    if (cells < FEWEST) {
      return false;
    }
    if (isNumbers(passage, line)) {
      return true;
    }
    for (int below = line + 1; below <= line + NEAR && below < passage.lines().size(); below++) {
      if (cells(passage, below) == cells && isNumbers(passage, below)) {
        return true;
      }
    }
    return false;
  }

  static List<Row> read(Passage passage, int line, CellReader reader) {
    Tokens tokens = passage.tokens();
    int from = tokens.at(passage.lines().start(line));
    int to = tokens.at(passage.lines().end(line));
    boolean numbers = isNumbers(passage, line);
    var found = new ArrayList<Cell>();
    int start = from;
    for (int token = from; token <= to; token++) {
      if (token == to || isStroke(tokens, token)) {
        int number = numbers && start == from ? lastNumber(tokens, start, token) : start;
        if (number > start) {
          found.add(reader.read(start, number));
        }
        found.add(reader.read(number, token));
        start = token + 1;
      }
    }
    return List.of(new Row(tokens.span(from, to), found));
  }

  /** How many short cells strokes make of a line; 0 where one of them is long. */
  private static int cells(Passage passage, int line) {
    Lines lines = passage.lines();
    int cells = 0;
    int start = lines.start(line);
    String text = passage.text();
    for (int i = lines.start(line); i <= lines.end(line); i++) {
      boolean stroke = i > lines.start(line) && i + 1 < lines.end(line) && isStroke(text, i);
      if (i == lines.end(line) && cells == 0) {
        return 0;
      }
      if (stroke || i == lines.end(line)) {
        if (i - start > LONGEST_CELL) {
          return 0;
        }
        cells++;
        start = i + 1;
      }
    }
    return cells;
  }

  private static boolean isStroke(String text, int at) {
    char c = text.charAt(at);
    return c == '/' && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' '
        || c == ';' && text.charAt(at + 1) == ' ';
  }

  /** Whether all cells but the first are numbers, each with its sign and its unit at most. */
  private static boolean isNumbers(Passage passage, int line) {
    Tokens tokens = passage.tokens();
    int to = tokens.at(passage.lines().end(line));
    for (int token = tokens.at(passage.lines().start(line)); token < to; token++) {
      if (isStroke(tokens, token) && !isNumber(tokens, token + 1, to)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(Tokens tokens, int token, int to) {
    int first = token;
    while (first < to
        && tokens.is(first, Tokens.SIGN)
        && BEFORE_NUMBER.indexOf(tokens.folded(tokens.start(first))) >= 0) {
      first++;
    }
    if (first >= to || !tokens.is(first, Tokens.NUMBER)) {
      return false;
    }
    int words = 0;
    for (int at = first + 1; at < to && !isStroke(tokens, at); at++) {
      if (tokens.is(at, Tokens.NUMBER)) {
        return false;
      }
      words += tokens.is(at, Tokens.WORD) ? 1 : 0;
    }
    return words <= MOST_WORDS;
  }

  /** The place of a number that ends a row's first cell after words; else where the cell begins. */
  private static int lastNumber(Tokens tokens, int from, int to) {
    boolean number =
        to - from > 1
            && tokens.is(to - 1, Tokens.NUMBER)
            && tokens.is(from, Tokens.WORD)
            && !ListItem.isYear(tokens, to - 1);
    return number ? to - 1 : from;
  }

  private static boolean isStroke(Tokens tokens, int token) {
    boolean apart = !tokens.isGlued(token + 1);
    return apart && tokens.isSign(token, ';')
        || apart && tokens.isSign(token, '/') && !tokens.isGlued(token);
  }
}
