package tallybook.mention.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Lines;
import tallybook.article.Span;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/**
 * Bare numbers, each after its own words or its year, below or behind a heading that states their
 * unit: "Trade (EUR million)", "2016: exports 6.3 / imports 14.8"; "Trade (USD million): 2016 –
 * 3,206; 2017 – 3,688".
 */
final class NotedList {
  private static final int LONGEST_HEADING = 24;
  private static final int FEWEST = 2;

  private final Passage passage;
  private final Caption caption;
  private final List<NotedPart> parts = new ArrayList<>();

  private NotedList(Passage passage, Caption caption) {
    this.passage = passage;
    this.caption = caption;
  }

  /** The lists that a line heads or holds, in their order. */
  static List<NotedList> at(Passage passage, UnitNotes notes, int line) {
    Lines lines = passage.lines();
    if (lines.kind(line) == Lines.Kind.BLANK) {
      return List.of();
    }
    Tokens tokens = passage.tokens();
    int limit = tokens.at(lines.end(line));
    var lists = new ArrayList<NotedList>();
    int from = tokens.at(lines.start(line));
    while (from < limit) {
      int to = Math.min(limit, passage.sentenceTo(passage.sentenceOf(from)));
      NotedList found = of(passage, notes, from, to, to == limit ? line + 1 : lines.size());
      if (found != null) {
        lists.add(found);
      }
      from = Math.max(to, from + 1);
    }
    return lists;
  }

  /** The list of a sentence, or of the lines that it heads. */
  private static @Nullable NotedList of(
      Passage passage, UnitNotes notes, int from, int to, int below) {
    int colon = from;
    while (colon < to && !passage.tokens().isSign(colon, ':')) {
      colon++;
    }
    boolean inside = colon < to - 1;
    if (inside ? !hasNumber(passage.tokens(), colon, to) : !hasDigits(passage, below)) {
      return null;
    }
    NotedList found = headed(passage, notes, from, colon);
    if (found == null) {
      return null;
    }
    if (inside) {
      found.parts.addAll(NotedPart.in(passage, notes, colon + 1, to));
    } else {
      found.readBelow(notes, below);
    }
    return found.isList() ? found : null;
  }

  private static boolean hasNumber(Tokens tokens, int from, int to) {
    for (int token = from; token < to; token++) {
      if (tokens.is(token, Tokens.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a number in a line, or in the one below it if it is blank. */
  private static boolean hasDigits(Passage passage, int line) {
    Lines lines = passage.lines();
    boolean blank = line < lines.size() && lines.kind(line) == Lines.Kind.BLANK;
    int filled = blank ? line + 1 : line;
    return filled < lines.size() && RowReader.hasDigits(passage, filled);
  }

  private static @Nullable NotedList headed(Passage passage, UnitNotes notes, int from, int to) {
    if (to <= from || to - from > LONGEST_HEADING) {
      return null;
    }
    UnitNote note = notes.in(from, to);
    boolean last = note != null && passage.tokens().at(note.whole().end()) >= to;
    if (note == null || !last || note.scale() == null) {
      return null;
    }
    List<Span> words = Caption.words(passage.tokens(), from, to, note);
    return words.isEmpty() ? null : new NotedList(passage, new Caption(words, note));
  }

  /** Reads the lines of parts that follow one another, after a blank line at most. */
  private void readBelow(UnitNotes notes, int first) {
    Lines lines = passage.lines();
    Tokens tokens = passage.tokens();
    boolean blank = first < lines.size() && lines.kind(first) == Lines.Kind.BLANK;
    for (int line = blank ? first + 1 : first; line < lines.size(); line++) {
      int from = tokens.at(lines.start(line));
      int to = tokens.at(lines.end(line));
      List<NotedPart> found = NotedPart.in(passage, notes, from, to);
      if (found.isEmpty()) {
        return;
      }
      parts.addAll(found);
    }
  }

  private boolean isList() {
    var indicators = new IndicatorWords(passage);
    return parts.size() >= FEWEST
        && (indicators.in(caption.words())
            || parts.stream().allMatch(part -> indicators.in(part.heads())));
  }

  /** From the first part to the last number. */
  Span span() {
    return new Span(parts.get(0).start(), parts.get(parts.size() - 1).value().end());
  }

  void write(Draft draft) {
    draft.sign("\n");
    Tokens tokens = passage.tokens();
    var indicators = new IndicatorWords(passage);
    for (NotedPart part : parts) {
      var heads = new ArrayList<Span>(caption.beside(part.heads(), indicators, tokens));
      heads.addAll(part.heads());
      new NotedValue(passage, caption.note()).write(draft, heads, part.value());
      draft.sign("\n");
    }
  }
}
