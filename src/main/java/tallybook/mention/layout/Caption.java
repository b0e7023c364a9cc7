package tallybook.mention.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.mention.passage.Tokens;

/**
 * What stands above a table.
 *
 * @param title words of a heading above a mere unit, which give way to heads that name an indicator
 */
record Caption(List<Span> words, List<Span> title, @Nullable UnitNote note) {
  static final Caption NONE = new Caption(List.of(), null);

  Caption(List<Span> words, @Nullable UnitNote note) {
    this(words, List.of(), note);
  }

  /** The words without the unit that they hold, a remark after it, and the colon at their end. */
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
    int next = tokens.at(note.whole().end());
    boolean remark = tokens.isSign(next, ';') || tokens.isSign(next, ',');
    if (note.whole().end() < stop && !remark) {
      words.add(new Span(note.whole().end(), stop));
    }
    return words;
  }

  /** The words beside others: without their own indicator where the others name one. */
  List<Span> beside(List<Span> others, IndicatorWords indicators, Tokens tokens) {
    if (!indicators.in(others)) {
      return words;
    }
    var left = new ArrayList<Span>();
    for (Span span : words) {
      Span said = indicators.first(span);
      if (said == null) {
        left.add(span);
        continue;
      }
      if (tokens.at(said.start()) > tokens.at(span.start())) {
        left.add(new Span(span.start(), tokens.end(tokens.at(said.start()) - 1)));
      }
      if (tokens.at(said.end()) < tokens.at(span.end())) {
        left.add(new Span(tokens.start(tokens.at(said.end())), span.end()));
      }
    }
    return left;
  }
}
