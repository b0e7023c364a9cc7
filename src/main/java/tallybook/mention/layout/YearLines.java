package tallybook.mention.layout;

import java.util.List;
import tallybook.article.Lines;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/**
 * Lines that follow one another, each a year and its number: "2019 – MAD 1.83 bn", "2020: 63,000".
 */
final class YearLines {
  private static final int LONGEST = 48;

  private YearLines() {}

  /** Whether a line is such a one beside another. */
  static boolean isRow(Passage passage, int line) {
    return isYears(passage, line) && (isYears(passage, line - 1) || isYears(passage, line + 1));
  }

  static List<Row> read(Passage passage, int line, CellReader reader) {
    Tokens tokens = passage.tokens();
    int from = first(passage, line);
    int to = tokens.at(passage.lines().end(line));
    return List.of(new Row(tokens.span(from, to), List.of(reader.read(from, to))));
  }

  private static boolean isYears(Passage passage, int line) {
    Lines lines = passage.lines();
    if (line < 0
        || line >= lines.size()
        || lines.kind(line) == Lines.Kind.BLANK
        || lines.end(line) - lines.start(line) > LONGEST) {
      return false;
    }
    Tokens tokens = passage.tokens();
    int year = first(passage, line);
    boolean after = tokens.isDash(year + 1) || tokens.isSign(year + 1, ':');
    return after && !tokens.isGlued(year + 2) && ListItem.isYear(tokens, year);
  }

  /** The first token after a bullet. */
  private static int first(Passage passage, int line) {
    Tokens tokens = passage.tokens();
    int from = tokens.at(passage.lines().start(line));
    int to = tokens.at(passage.lines().end(line));
    while (from < to && tokens.is(from, Tokens.SIGN)) {
      from++;
    }
    return from;
  }
}
