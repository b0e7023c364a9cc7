package tallybook.mention.layout;

import java.util.ArrayList;
import java.util.List;
import tallybook.article.Lines;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;

/** Cuts a line into cells, at bars, tabs and wide gaps; strokes between bars divide rows. */
final class RowReader {
  private static final int LONGEST_CELL = 48;

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
        && gaps(passage.tokens(), lines.start(line), lines.end(line)) > 0;
  }

  /** How many stretches of blanks of a line are wide; 0 where one of the cells is too long. */
  private static int gaps(Tokens text, int start, int end) {
    int gaps = 0;
    int cell = 0;
    for (int i = start; i < end; i++) {
      char c = text.printed(i);
      boolean wide = c == ' ' && i + 1 < end && text.printed(i + 1) == ' ';
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

  /** Whether there is a number in a line. */
  static boolean hasDigits(Passage passage, int line) {
    Lines lines = passage.lines();
    for (int i = lines.start(line); i < lines.end(line); i++) {
      char c = passage.text().charAt(i);
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
      if (token == to || bar || gap) {
        boolean edge = start == token && (token == from || token == to);
        if (!edge) {
          found.add(cells.read(start, token));
        }
        start = bar ? token + 1 : token;
      }
    }
    if (found.stream().anyMatch(cell -> cell.kind() != Cell.Kind.EMPTY)) {
      rows.add(new Row(tokens.span(from, to), found));
    }
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
