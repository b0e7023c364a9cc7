package tallybook.mention.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.catalogue.Lexicon;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/** Writes a cell's number with the unit that a head states, as a sentence would have it. */
final class NotedValue {
  private final Tokens tokens;
  private final Matches matches;
  private final Lexicon lexicon;
  private final @Nullable UnitNote note;

  NotedValue(Passage passage, @Nullable UnitNote note) {
    tokens = passage.tokens();
    matches = passage.matches();
    lexicon = passage.lexicon();
    this.note = note;
  }

  /** A line of its own: the heads, a colon, the number with its unit. */
  void write(Draft draft, List<Span> heads, Span value) {
    write(draft, heads, value, null, Item.UNTOLD);
  }

  /**
   * The same with a head that is known for the name of an item.
   *
   * @param item one of the heads, or null
   */
  void write(Draft draft, List<Span> heads, Span value, @Nullable Span item, Item is) {
    boolean first = true;
    for (Span head : heads) {
      if (!first) {
        draft.sign(", ");
      }
      if (head.equals(item)) {
        draft.item(head, is);
      } else {
        draft.repeat(head);
      }
      first = false;
    }
    draft.sign(" : ");
    write(draft, value);
    draft.sign("\n");
  }

  /** The number with its unit alone. */
  void write(Draft draft, Span value) {
    Span unit = note == null || has(value, lexicon.file("units")) ? null : note.unit();
    boolean whole = note == null || isPercent(value) || has(value, lexicon.file("scales"));
    Span scale = whole || note == null ? null : note.scale();
    boolean before = unit != null && note != null && note.before();
    if (before && unit != null) {
      draft.repeat(unit);
      if (isWord(unit)) {
        draft.sign(" ");
      }
    }
    draft.value(value);
    if (scale != null) {
      if (scale.length() > 2) {
        draft.sign(" ");
      }
      draft.repeat(scale);
    }
    if (unit != null && !before) {
      draft.sign(" ");
      draft.repeat(unit);
    }
  }

  private boolean isPercent(Span value) {
    return tokens.isSign(tokens.at(value.end()) - 1, '%');
  }

  private boolean isWord(Span span) {
    return tokens.is(tokens.at(span.end()) - 1, Tokens.WORD);
  }

  private boolean has(Span span, int file) {
    int to = tokens.at(span.end());
    for (int token = tokens.at(span.start()); token < to; token++) {
      if (matches.at(token, file) >= 0) {
        return true;
      }
    }
    return false;
  }
}
