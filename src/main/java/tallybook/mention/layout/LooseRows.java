package tallybook.mention.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Lines;
import tallybook.article.Span;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/** "Trade (million US dollars). Korea 6,039; Japan 4,100.": names and numbers below a unit. */
final class LooseRows {
  private static final int LONGEST_CAPTION = 24;
  private static final int LONGEST_NAME = 6;

  private final Passage passage;
  private final Tokens tokens;
  private final Caption caption;
  private final List<Named> rows;

  /** A name and its number. */
  private record Named(Span name, Span value) {}

  private LooseRows(Passage passage, Caption caption, List<Named> rows) {
    this.passage = passage;
    tokens = passage.tokens();
    this.caption = caption;
    this.rows = rows;
  }

  /** The rows after a caption that stands in a line; null if there is none. */
  static @Nullable LooseRows after(Passage passage, UnitNotes notes, int line) {
    Lines lines = passage.lines();
    Tokens tokens = passage.tokens();
    int from = tokens.at(lines.start(line));
    int to = tokens.at(lines.end(line));
    for (int token = from; token < to; token++) {
      if (tokens.isSign(token, '(') || tokens.isSign(token, '[')) {
        int sentence = passage.sentenceOf(token);
        LooseRows found = of(passage, notes, sentence);
        if (found != null) {
          return found;
        }
        token = passage.sentenceTo(sentence) - 1;
      }
    }
    return null;
  }

  private static @Nullable LooseRows of(Passage passage, UnitNotes notes, int sentence) {
    Tokens tokens = passage.tokens();
    int from = passage.sentenceFrom(sentence);
    int to = passage.sentenceTo(sentence);
    UnitNote note = to - from > LONGEST_CAPTION ? null : notes.bracketed(from, to);
    boolean last = note != null && tokens.at(note.whole().end()) >= to - 1;
    if (note == null || !last) {
      return null;
    }
    var caption = new Caption(Caption.words(tokens, from, to, note), note);
    var found = new LooseRows(passage, caption, new ArrayList<>());
    int next = sentence + 1;
    while (next < passage.sentences().size() && found.read(notes, next)) {
      next++;
    }
    boolean named = new IndicatorWords(passage).in(caption.words());
    return named && !found.rows.isEmpty() ? found : null;
  }

  /** Reads a sentence that holds names and numbers alone. */
  private boolean read(UnitNotes notes, int sentence) {
    int from = passage.sentenceFrom(sentence);
    int to = passage.sentenceTo(sentence);
    var found = new ArrayList<Named>();
    int start = from;
    for (int token = from; token <= to; token++) {
      if (token == to || tokens.isSign(token, ';') || tokens.isSign(token, ',')) {
        Named row = row(notes, start, token);
        if (row == null) {
          return false;
        }
        found.add(row);
        start = token + 1;
      }
    }
    rows.addAll(found);
    return true;
  }

  private @Nullable Named row(UnitNotes notes, int from, int limit) {
    int to = limit;
    while (to > from && tokens.isSign(to - 1, '.')) {
      to--;
    }
    int number = to - 1;
    while (number > from && !tokens.is(number, Tokens.NUMBER)) {
      if (!notes.begins(number) && !tokens.is(number, Tokens.SIGN)) {
        return null;
      }
      number--;
    }
    int name = number;
    while (name > from && tokens.is(name - 1, Tokens.SIGN) && !tokens.isSign(name - 1, ')')) {
      name--;
    }
    boolean words = name > from && name - from <= LONGEST_NAME && isName(from, number);
    return words && tokens.is(number, Tokens.NUMBER)
        ? new Named(tokens.span(from, name), tokens.span(number, to))
        : null;
  }

  private boolean isName(int from, int to) {
    for (int token = from; token < to; token++) {
      boolean name = tokens.is(token, Tokens.WORD) || tokens.is(token, Tokens.SIGN);
      if (!name || RowReader.isBar(tokens, token)) {
        return false;
      }
    }
    return true;
  }

  /** From the first name to the last number. */
  Span span() {
    return new Span(rows.get(0).name().start(), rows.get(rows.size() - 1).value().end());
  }

  void write(Draft draft) {
    draft.sign("\n");
    for (Named row : rows) {
      var heads = new ArrayList<Span>(caption.words());
      heads.add(row.name());
      new NotedValue(passage, caption.note()).write(draft, heads, row.value());
    }
  }
}
