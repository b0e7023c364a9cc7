package tallybook.mention.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/**
 * A bare number and what stands before it: "exports to Malta 6.3", "2016 – 3,206".
 *
 * @param start where its words begin in the text
 * @param heads its words and its year
 */
record NotedPart(int start, List<Span> heads, Span value) {
  private static final int LONGEST_NAME = 8;

  /** The parts of a stretch that holds nothing else; else none. */
  static List<NotedPart> in(Passage passage, UnitNotes notes, int from, int to) {
    var reader = new Reader(passage.tokens(), notes);
    var parts = new ArrayList<NotedPart>();
    int start = from;
    boolean valued = false;
    for (int token = from; token <= to; token++) {
      if (token == to || reader.divides(token, valued)) {
        valued = false;
        NotedPart part = reader.part(start, token);
        if (part == null) {
          return List.of();
        }
        parts.add(part);
        start = token + 1;
      } else {
        valued |= reader.isValue(token);
      }
    }
    return parts;
  }

  private static final class Reader {
    private final Tokens tokens;
    private final UnitNotes notes;
    private @Nullable Span year;

    Reader(Tokens tokens, UnitNotes notes) {
      this.tokens = tokens;
      this.notes = notes;
    }

    /** A comma does so only after a number: "exports, 2016: 6.3". */
    boolean divides(int token, boolean valued) {
      return tokens.isSign(token, ';')
          || tokens.isSign(token, '/')
          || valued && tokens.isSign(token, ',');
    }

    boolean isValue(int token) {
      return tokens.is(token, Tokens.NUMBER) && !isYear(token);
    }

    @Nullable NotedPart part(int first, int last) {
      int from = first;
      while (from < last && isEdge(from)) {
        from++;
      }
      int number = last - 1;
      while (number >= from && !tokens.is(number, Tokens.NUMBER)) {
        if (!isEdge(number)) {
          return null;
        }
        number--;
      }
      if (number <= from || !isNamed(from, number) || isYear(number)) {
        return null;
      }
      int name = from;
      if (isYear(from)) {
        year = tokens.span(from, from + 1);
        name++;
      }
      while (name < number && isEdge(name)) {
        name++;
      }
      int end = number;
      while (end > name && isEdge(end - 1)) {
        end--;
      }
      var heads = new ArrayList<Span>();
      if (end > name) {
        heads.add(tokens.span(name, end));
      }
      if (year != null) {
        heads.add(year);
      }
      return heads.isEmpty()
          ? null
          : new NotedPart(tokens.start(from), heads, tokens.span(number, number + 1));
    }

    /** Whether words and years alone stand in a stretch, few enough for a name. */
    private boolean isNamed(int from, int to) {
      for (int token = from; token < to; token++) {
        boolean word = tokens.is(token, Tokens.WORD) || isYear(token) || isEdge(token);
        if (!word || notes.begins(token)) {
          return false;
        }
      }
      return to - from <= LONGEST_NAME;
    }

    /** A sign that may stand around a name; a sign of the number's own may not. */
    private boolean isEdge(int token) {
      boolean sign = tokens.is(token, Tokens.SIGN) && !notes.begins(token);
      boolean bracket = tokens.isSign(token, '(') || tokens.isSign(token, ')');
      return sign && !bracket && !tokens.isSign(token, '+') && !tokens.isSign(token, '|');
    }

    private boolean isYear(int token) {
      return ListItem.isYear(tokens, token);
    }
  }
}
