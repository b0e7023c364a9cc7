package tallybook.mention.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.mention.passage.Tokens;

/** What stands above a table. */
record Caption(List<Span> words, @Nullable UnitNote note) {
  static final Caption NONE = new Caption(List.of(), null);

  /** The words without the unit that they hold, and without the colon at their end. */
  static List<Span> words(Tokens tokens, int from, int to, @Nullable UnitNote note) {
    int end = to;
    while (end > from && tokens.is(end - 1, Tokens.SIGN) && !tokens.isSign(end - 1, ')')) {
      end--;
    }
    int start = tokens.start(from);
    int stop = end == from ? start : tokens.end(end - 1);
    if (note == null) {
      return start == stop ? List.of() : List.of(new Span(start, stop));
    }
    var words = new ArrayList<Span>();
    int cut = Math.max(start, Math.min(stop, note.whole().start()));
    if (cut > start) {
      words.add(new Span(start, cut));
    }
    if (note.whole().end() < stop) {
      words.add(new Span(note.whole().end(), stop));
    }
    return words;
  }
}
