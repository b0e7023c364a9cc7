package tallybook.mention.layout;

import java.util.ArrayList;
import java.util.List;
import tallybook.article.Lines;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;

/**
 * Cuts a line into cells, at bars, tabs, wide gaps and dot leaders; strokes between bars divide
 * rows, and where there is no bar they divide cells.
 */
final class RowReader {
  private static final int LONGEST_CELL = 48;
  private static final int FEWEST_DOTS = 3;

  private final Passage passage;
  private final Tokens tokens;
  private final CellReader cells;

  RowReader(Passage passage, UnitNotes notes, List<Period> periods) {
    this.passage = passage;
    tokens = passage.tokens();
    cells = new CellReader(passage, notes, periods);
  }

  /** Whether a line may be a row: it holds bars or tabs, or wide gaps between short cells. */
  static boolean mayBeRow(Passage passage, int line) {
    Lines lines = passage.lines();
    Lines.Kind kind = lines.kind(line);
    if (kind == Lines.Kind.ROW) {
      return true;
    }
    return kind != Lines.Kind.BLANK
        && (gaps(passage.tokens(), lines.start(line), lines.end(line)) > 0
            || StrokedRows.isRow(passage, line)
            || YearLines.isRow(passage, line));
  }

  /** How many stretches of blanks or dots of a line are wide; 0 where a cell is too long. */
  private static int gaps(Tokens text, int start, int end) {
    int gaps = 0;
    int cell = 0;
    for (int i = start; i < end; i++) {
      char c = text.printed(i);
      boolean wide =
          c == ' ' && i + 1 < end && text.printed(i + 1) == ' '
              || c == '.' && i + 3 < end && isLeader(text, i);
      if (wide && cell > 0) {
        gaps++;
        cell = 0;
      } else if (c != ' ' || cell > 0) {
        cell++;
      }
      if (cell > LONGEST_CELL) {
        return 0;
      }
    }
    return gaps;
  }

  /** "....", ". . ." */
  private static boolean isLeader(Tokens text, int i) {
    char next = text.printed(i + 1);
    char third = text.printed(i + 2);
    return next == '.' && third == '.' && text.printed(i + 3) == '.'
        || next == ' ' && third == '.' && text.printed(i + 3) == ' ';
  }

  /** Whether there is a number in a line. */
  static boolean hasDigits(Passage passage, int line) {
    Lines lines = passage.lines();
    Tokens text = passage.tokens();
    int end = lines.end(line);
    for (int i = lines.start(line); i < end; i++) {
      char c = text.printed(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  /** The rows of a line: more than one where strokes divide it. */
  List<Row> read(int line) {
    int from = tokens.at(passage.lines().start(line));
    int to = tokens.at(passage.lines().end(line));
    if (StrokedRows.isRow(passage, line)) {
      return StrokedRows.read(passage, line, cells);
    }
    if (YearLines.isRow(passage, line)) {
      return YearLines.read(passage, line, cells);
    }
    boolean bars = hasBar(from, to);
    var rows = new ArrayList<Row>();
    int start = from;
    for (int token = from; token <= to; token++) {
      boolean stroke = token < to && bars && isStroke(token);
      if (token == to || stroke) {
        add(rows, start, token, bars);
        start = token + 1;
      }
    }
    return rows;
  }

  private void add(List<Row> rows, int from, int to, boolean bars) {
    var found = new ArrayList<Cell>();
    int start = from;
    for (int token = from; token <= to; token++) {
      boolean bar = token < to && isBar(token);
      boolean gap = token < to && !bars && token > start && isGap(token);
      int past = token < to && !bars ? afterDots(token) : token;
      if (token == to || bar || gap || past > token) {
        boolean edge = start == token && (token == from || token == to);
        if (!edge) {
          found.add(cells.read(start, token));
        }
        start = bar ? token + 1 : past;
        token = Math.max(token, past - 1);
      }
    }
    if (found.stream().anyMatch(cell -> cell.kind() != Cell.Kind.EMPTY)) {
      rows.add(new Row(tokens.span(from, to), found));
    }
  }

  /** One past three dots and more that begin at a token; else the token. */
  private int afterDots(int token) {
    int end = token;
    while (tokens.isSign(end, '.')) {
      end++;
    }
    return end - token < FEWEST_DOTS ? token : end;
  }

  private boolean hasBar(int from, int to) {
    for (int token = from; token < to; token++) {
      if (isBar(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBar(int token) {
    return isBar(tokens, token);
  }

  static boolean isBar(Tokens tokens, int token) {
    return tokens.isSign(token, '|')
        || tokens.isSign(token, '\u00a6')
        || tokens.isSign(token, '\u2502');
  }

  /** " / " between rows, or the first of several strokes. */
  private boolean isStroke(int token) {
    return tokens.isSign(token, '/')
        && (!tokens.isGlued(token) || tokens.isSign(token - 1, '/'))
        && (!tokens.isGlued(token + 1) || tokens.isSign(token + 1, '/'));
  }

  /** A tab or several blanks before a token. */
  private boolean isGap(int token) {
    String text = passage.text();
    int blanks = 0;
    for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
      if (text.charAt(i) == '\t') {
        return true;
      }
      blanks++;
    }
    return blanks > 1;
  }
}
