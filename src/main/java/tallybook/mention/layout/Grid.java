package tallybook.mention.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/** The rows of a table below the heads of its columns. */
final class Grid {
  private final Passage passage;
  private final Tokens tokens;
  private final IndicatorWords indicators;
  private final Caption caption;
  private final @Nullable UnitNote below;
  private final List<Row> rows;
  private final Columns columns;
  private final int top;
  private final Item is;
  private final boolean listed;

  Grid(Passage passage, List<Row> rows, Caption caption, @Nullable UnitNote below) {
    this.passage = passage;
    tokens = passage.tokens();
    indicators = new IndicatorWords(passage);
    this.caption = caption;
    this.below = below;
    this.rows = rows;
    int heads = 0;
    while (heads < rows.size() && rows.get(heads).isHeads()) {
      heads++;
    }
    top = heads;
    int width = top < rows.size() ? rows.get(top).cells().size() : 0;
    columns = Columns.of(rows.subList(0, top), width);
    is = items();
    listed = rows.subList(top, rows.size()).stream().filter(this::namesEconomy).count() > 1;
  }

  /** Whether there are numbers that heads tell about, and words that name an indicator. */
  boolean isTable() {
    if (rows.size() == top || !namesIndicator()) {
      return false;
    }
    boolean pairs = rows.stream().anyMatch(row -> row.has(Cell.Kind.PAIR));
    boolean numbers = rows.subList(top, rows.size()).stream().anyMatch(this::isNumbered);
    return pairs || numbers && (top > 0 || rows.size() > 1 || rows.get(0).cells().size() > 2);
  }

  private boolean isNumbered(Row row) {
    int first = row.firstValue(columns);
    return first < row.cells().size() && (first > 0 && !row.heads(first).isEmpty());
  }

  private boolean namesIndicator() {
    if (indicators.in(caption.words()) || indicators.in(caption.title())) {
      return true;
    }
    for (Row row : rows) {
      for (Cell cell : row.cells()) {
        if (cell.head() != null && indicators.first(cell.head()) != null) {
          return true;
        }
      }
    }
    return false;
  }

  void write(Draft draft) {
    List<Span> section = List.of();
    List<Span> label = List.of();
    for (int i = 0; i < top; i++) {
      line(draft, rows.get(i).line());
    }
    for (Row row : rows.subList(top, rows.size())) {
      Span words = row.section();
      if (words != null) {
        line(draft, row.line());
        section = List.of(words);
      } else {
        int first = row.firstValue(columns);
        opening(draft, row, first);
        if (row.has(Cell.Kind.PAIR)) {
          label = pairs(draft, row, first, section, label);
        } else {
          cells(draft, row, first, section);
        }
      }
    }
  }

  /** A row's own words. */
  private void opening(Draft draft, Row row, int first) {
    for (Cell cell : row.cells().subList(0, first)) {
      if (cell.head() != null) {
        line(draft, cell.head());
      }
    }
  }

  private static void line(Draft draft, Span span) {
    draft.copy(span.start(), span.end());
    draft.sign("\n");
  }

  private void cells(Draft draft, Row row, int first, List<Span> section) {
    for (int i = first; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      Span value = cell.value();
      if (value != null) {
        var own = new ArrayList<Span>(section);
        own.addAll(first > 0 ? columns.heads(0) : List.of());
        own.addAll(row.heads(first));
        var heads = new ArrayList<Span>(caption.beside(own, indicators, tokens));
        heads.addAll(own);
        heads.addAll(columns.heads(i));
        complete(heads, first, i);
        Span item = is == Item.UNTOLD && !listed ? null : row.cell(0).head();
        new NotedValue(passage, note(cell, row, first, i)).write(draft, heads, value, item, is);
      } else if (cell.head() != null) {
        line(draft, cell.head());
      }
    }
  }

  /** Adds the heads before a column, or the title, where its own name no indicator. */
  private void complete(List<Span> heads, int first, int column) {
    boolean titled = indicators.in(caption.title());
    for (int i = column - 1; i >= first && !indicators.in(heads); i--) {
      if (!titled
          || indicators.in(columns.heads(i))
          || i == column - 1 && !columns.isTimed(column)) {
        heads.addAll(columns.heads(i));
      }
    }
    if (!indicators.in(heads)) {
      heads.addAll(0, caption.title());
    }
  }

  /** "Austria", no pair as in "Austrians in Italy". */
  private boolean namesEconomy(Row row) {
    Span name = row.cell(0).head();
    if (name == null) {
      return false;
    }
    int from = tokens.at(name.start());
    int to = tokens.at(name.end());
    int areas = passage.lexicon().file("areas");
    long named =
        IntStream.range(from, to).filter(at -> passage.matches().at(at, areas) >= 0).count();
    return named == 1 && ListItem.names(passage, from, to);
  }

  /** What the corner or the caption says that the names of the rows are. */
  private Item items() {
    var roles = new ItemWords(passage);
    var told = new ArrayList<Span>(columns.heads(0));
    told.addAll(caption.words());
    told.addAll(caption.title());
    for (Span words : told) {
      Item is = roles.is(roles.in(tokens.at(words.start()), tokens.at(words.end())));
      if (is != Item.UNTOLD) {
        return is;
      }
    }
    return Item.UNTOLD;
  }

  private @Nullable UnitNote note(Cell cell, Row row, int first, int column) {
    if (cell.note() != null) {
      return cell.note();
    }
    UnitNote top = columns.note(column);
    UnitNote head = top != null ? top : row.note(0, first);
    UnitNote corner = head != null ? head : columns.note(0);
    UnitNote above = corner != null ? corner : caption.note();
    return above != null ? above : below;
  }

  /**
   * "LT→UA exp. '19 710 | '20 683 (€ m)": the words of the first cell are of those after it.
   *
   * @return the words for the next row that lacks an indicator
   */
  private List<Span> pairs(Draft draft, Row row, int first, List<Span> section, List<Span> before) {
    UnitNote own = row.note(0, row.cells().size());
    UnitNote note = own != null ? own : rowsNote();
    List<Span> label = new ArrayList<>(row.heads(first));
    for (Cell cell : row.cells().subList(first, row.cells().size())) {
      Span value = cell.value();
      Span head = cell.head();
      if (value == null) {
        continue;
      }
      if (cell.kind() == Cell.Kind.PAIR && head != null && label.isEmpty()) {
        label = label(draft, row, head, before);
      }
      var heads = new ArrayList<Span>(caption.words());
      heads.addAll(section);
      heads.addAll(label);
      if (head != null) {
        heads.add(time(head));
      }
      if (!indicators.in(heads)) {
        heads.addAll(0, caption.title());
      }
      UnitNote nearest = cell.note() != null ? cell.note() : note;
      new NotedValue(passage, nearest).write(draft, heads, value);
    }
    return label;
  }

  private @Nullable UnitNote rowsNote() {
    for (Row row : rows) {
      UnitNote note = row.note(0, row.cells().size());
      if (note != null) {
        return note;
      }
    }
    return caption.note() != null ? caption.note() : below;
  }

  /** The words before the time of a row's first cell; with the indicator of the row before. */
  private List<Span> label(Draft draft, Row row, Span head, List<Span> before) {
    int end = time(head).start();
    int start = head.start();
    for (int token = tokens.at(start); token < tokens.at(end); token++) {
      if (tokens.isSign(token, ':') && tokens.end(token) < end) {
        start = tokens.start(token + 1);
      }
    }
    if (start > row.line().start() && start < end) {
      line(draft, new Span(row.line().start(), start));
    }
    var label = new ArrayList<Span>();
    if (start < end) {
      label.add(new Span(start, end));
    }
    for (Span words : indicators.in(label) ? List.<Span>of() : before) {
      Span indicator = indicators.first(words);
      if (indicator != null) {
        label.add(indicator);
      }
    }
    return label;
  }

  /** The time at the end of a pair's head. */
  private Span time(Span head) {
    int from = tokens.at(head.start());
    int last = tokens.at(head.end());
    int token = last - 1;
    while (token > from && !isTimeStart(token)) {
      token--;
    }
    return new Span(tokens.start(Math.max(token, from)), head.end());
  }

  private boolean isTimeStart(int token) {
    boolean apostrophe = tokens.isSign(token, '\'');
    return apostrophe || tokens.is(token, Tokens.NUMBER) && !tokens.isSign(token - 1, '\'');
  }
}
