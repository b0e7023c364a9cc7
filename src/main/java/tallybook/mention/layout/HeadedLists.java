package tallybook.mention.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Lines;
import tallybook.article.Span;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/**
 * Lists of economies below a line that says what their figures are of: "Visitors 2017", "- Malta
 * 2.3m". Each item is written after the words of its heading. A heading that only tells who the
 * items are ("Largest sources") goes on with that of the list before.
 */
final class HeadedLists {
  private static final int LONGEST_HEADING = 24;
  private static final int FEWEST = 2;

  private final Passage passage;
  private final Tokens tokens;
  private final Lines lines;
  private final UnitNotes notes;
  private final IndicatorWords indicators;
  private final ItemWords roles;
  private List<Span> before = List.of();

  HeadedLists(Passage passage, UnitNotes notes) {
    this.passage = passage;
    this.notes = notes;
    tokens = passage.tokens();
    lines = passage.lines();
    indicators = new IndicatorWords(passage);
    roles = new ItemWords(passage);
  }

  /** A list: its heading's words, what its items are, and the items. */
  record Listed(List<Span> heads, Item is, @Nullable UnitNote note, List<ListItem> items) {
    int firstLine() {
      return items.get(0).line();
    }

    int lastLine() {
      return items.get(items.size() - 1).line();
    }

    void write(Passage passage, Draft draft) {
      for (ListItem item : items) {
        for (Span words : heads) {
          draft.repeat(words);
          draft.sign(", ");
        }
        draft.item(item.name(), is);
        draft.sign(" : ");
        new NotedValue(passage, note).write(draft, item.value());
        if (item.rest() != null) {
          draft.value(item.rest());
        }
        draft.sign("\n\n");
      }
    }
  }

  /** The list below a line; null if the line heads none. */
  @Nullable Listed below(int line) {
    if (lines.kind(line) == Lines.Kind.ITEM || lines.kind(line) == Lines.Kind.BLANK) {
      return null;
    }
    List<ListItem> items = items(line + 1);
    if (items.size() < FEWEST || ListItem.of(passage, notes, line) != null) {
      return null;
    }
    int from = tokens.at(lines.start(line));
    int to = tokens.at(lines.end(line));
    boolean told = tokens.isSign(to - 1, '.') || tokens.isSign(to - 1, '?');
    return told || to - from > LONGEST_HEADING ? null : listed(from, to, items);
  }

  private @Nullable Listed listed(int from, int to, List<ListItem> items) {
    UnitNote note = note(from, to);
    Span role = roles.in(from, to);
    var words = new ArrayList<Span>();
    for (Span span : Caption.words(tokens, from, to, note)) {
      boolean holds = role != null && role.start() >= span.start() && role.end() <= span.end();
      add(words, span.start(), holds && role != null ? role.start() : span.end());
      if (holds && role != null) {
        add(words, role.end(), span.end());
      }
    }
    boolean named = indicators.in(words) || role != null && indicators.first(role) != null;
    if (!named && (role == null || before.isEmpty())) {
      return null;
    }
    if (!named) {
      words.addAll(0, before);
    }
    before = List.copyOf(words);
    return new Listed(before, roles.is(role), note, items);
  }

  /** The lines of items that follow one another, after a blank line at most. */
  private List<ListItem> items(int from) {
    var items = new ArrayList<ListItem>();
    boolean blank = from < lines.size() && lines.kind(from) == Lines.Kind.BLANK;
    for (int line = blank ? from + 1 : from; line < lines.size(); line++) {
      boolean bullet = lines.kind(line) == Lines.Kind.ITEM;
      boolean plain = lines.kind(line) == Lines.Kind.BODY && !blank;
      ListItem item = bullet || plain ? ListItem.of(passage, notes, line) : null;
      if (item == null) {
        return items;
      }
      items.add(item);
    }
    return items;
  }

  /** The unit of a heading: as a caption has it, or between its commas. */
  private @Nullable UnitNote note(int from, int to) {
    UnitNote found = notes.in(from, to);
    int start = from;
    for (int token = from; token < to && found == null; token++) {
      if (tokens.isSign(token, ',')) {
        found = start > from ? notes.whole(start, token) : null;
        start = token + 1;
      }
    }
    return found;
  }

  /** Adds a stretch without the signs at its ends, if there is a word in it. */
  private void add(List<Span> words, int start, int end) {
    int from = tokens.at(start);
    int to = tokens.at(end);
    while (from < to && tokens.is(from, Tokens.SIGN)) {
      from++;
    }
    while (to > from && tokens.is(to - 1, Tokens.SIGN) && !tokens.isSign(to - 1, ')')) {
      to--;
    }
    if (from < to) {
      words.add(tokens.span(from, to));
    }
  }
}
