package tallybook.mention.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tallybook.article.Lines;
import tallybook.article.Span;
import tallybook.catalogue.Catalogue;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period;

/** Finds the tables of a passage, and writes its text with each cell on a line of its own. */
final class Tables {
  private static final int LONGEST_CAPTION = 240;
  private static final int LONGEST_NAME = 4;

  private final Passage passage;
  private final Tokens tokens;
  private final Lines lines;
  private final UnitNotes notes;
  private final IndicatorWords indicators;
  private final HeadedLists lists;
  private final Supplier<List<Period>> periods;
  private final Draft draft;
  private int copied;

  Tables(Passage passage, Catalogue catalogue, Supplier<List<Period>> periods) {
    this.passage = passage;
    notes = new UnitNotes(passage, catalogue);
    indicators = new IndicatorWords(passage);
    lists = new HeadedLists(passage, notes);
    this.periods = periods;
    tokens = passage.tokens();
    lines = passage.lines();
    draft = new Draft(passage.text());
  }

  /** The text with its tables unfolded; empty where it has none. */
  Draft unfold() {
    RowReader rows = null;
    int line = 0;
    while (line < lines.size()) {
      int end = line;
      boolean digits = false;
      while (end < lines.size() && RowReader.mayBeRow(passage, end)) {
        digits |= RowReader.hasDigits(passage, end);
        end++;
      }
      if (digits) {
        rows = rows == null ? new RowReader(passage, notes, periods.get()) : rows;
        unfold(rows, line, end);
      }
      if (end == line && !listed(line) && !noted(line)) {
        loose(line);
      }
      line = Math.max(end, line + 1);
    }
    if (!draft.isEmpty()) {
      draft.copy(copied, passage.text().length());
    }
    return draft;
  }

  private void unfold(RowReader rows, int from, int to) {
    var block = new ArrayList<Row>();
    for (int line = from; line < to; line++) {
      block.addAll(rows.read(line));
    }
    var grid = new Grid(passage, block, caption(from), below(to));
    if (grid.isTable() && lines.start(from) >= copied) {
      draft.copy(copied, lines.start(from));
      grid.write(draft);
      copied = lines.end(to - 1);
    }
  }

  /** The list that a line heads. */
  private boolean listed(int line) {
    HeadedLists.Listed found = lists.below(line);
    if (found == null || lines.start(found.firstLine()) < copied) {
      return false;
    }
    draft.copy(copied, lines.start(found.firstLine()));
    found.write(passage, draft);
    copied = lines.end(found.lastLine());
    return true;
  }

  /** The bare numbers below or behind a line that states their unit. */
  private boolean noted(int line) {
    List<NotedList> found = NotedList.at(passage, notes, line);
    for (NotedList list : found) {
      if (list.span().start() >= copied) {
        draft.copy(copied, list.span().start());
        list.write(draft);
        copied = list.span().end();
      }
    }
    return !found.isEmpty();
  }

  /** The numbers that follow a unit in brackets in a line, or on the lines below it. */
  private void loose(int line) {
    LooseRows found = LooseRows.after(passage, notes, line);
    if (found != null && found.span().start() >= copied) {
      draft.copy(copied, found.span().start());
      found.write(draft);
      copied = found.span().end();
    }
  }

  /** The lines above a table that say what it is of: the nearest, and one above a mere unit. */
  private Caption caption(int line) {
    int above = filled(line - 1, line - 2);
    if (above < 0 || lines.end(above) - lines.start(above) > LONGEST_CAPTION) {
      return Caption.NONE;
    }
    int from = sentenceFrom(above);
    int last = tokens.at(lines.end(above));
    int to = tokens.is(last - 1, Tokens.SIGN) && !tokens.isSign(last - 1, ')') ? last - 1 : last;
    UnitNote note = notes.in(from, to);
    boolean ends = tokens.isSign(to, '.') && note == null;
    if (from >= to || ends) {
      return Caption.NONE;
    }
    List<Span> words = Caption.words(tokens, from, to, note);
    List<Span> title = note == null || indicators.in(words) ? List.<Span>of() : title(above);
    return indicators.in(title) ? new Caption(List.of(), title, note) : new Caption(words, note);
  }

  /** The words of the line right above a mere unit. */
  private List<Span> title(int unit) {
    int above = filled(unit - 1, unit - 1);
    if (above < 0 || lines.end(above) - lines.start(above) > LONGEST_CAPTION) {
      return List.of();
    }
    int last = tokens.at(lines.end(above));
    return tokens.isSign(last - 1, '.')
        ? List.of()
        : Caption.words(tokens, afterName(sentenceFrom(above), last), last, null);
  }

  /** "PERU: VISITORS": the name of what the whole text is about is no part of a caption. */
  private int afterName(int from, int to) {
    for (int token = from; token < Math.min(to - 1, from + LONGEST_NAME); token++) {
      if (tokens.isSign(token, ':')) {
        return token + 1;
      }
    }
    return from;
  }

  private @Nullable UnitNote below(int line) {
    int under = filled(line, line + 1);
    if (under < 0 || lines.end(under) - lines.start(under) > LONGEST_CAPTION) {
      return null;
    }
    int from = tokens.at(lines.start(under));
    int to = tokens.at(lines.end(under));
    return notes.in(from, tokens.isSign(to - 1, '.') ? to - 1 : to);
  }

  /** The first of two lines that is not blank, or -1. */
  private int filled(int first, int second) {
    for (int line : new int[] {first, second}) {
      if (line >= 0 && line < lines.size() && lines.kind(line) != Lines.Kind.BLANK) {
        return RowReader.mayBeRow(passage, line) ? -1 : line;
      }
    }
    return -1;
  }

  /** The first token of a line's last sentence. */
  private int sentenceFrom(int line) {
    int last = tokens.at(lines.end(line)) - 1;
    int from = passage.sentenceFrom(passage.sentenceOf(last));
    return Math.max(from, tokens.at(lines.start(line)));
  }
}
