package tallybook.mention.voice;

import java.util.Arrays;
import tallybook.mention.passage.Tokens;

/**
 * The stretches of a text that stand between quotation marks of any kind; only the outermost. A
 * quotation that opens again at the next line without having closed goes on there.
 */
final class Quotations {
  private final Tokens tokens;
  private int[] froms = new int[8];
  private int[] tos = new int[8];
  private int size;

  private Quotations(Tokens tokens) {
    this.tokens = tokens;
  }

  static Quotations of(Tokens tokens) {
    var quotations = new Quotations(tokens);
    quotations.scan();
    return quotations;
  }

  int size() {
    return size;
  }

  /** The opening mark. */
  int from(int quotation) {
    return froms[quotation];
  }

  /** One past the closing mark. */
  int to(int quotation) {
    return tos[quotation];
  }

  /** The quotation that a token stands in, its marks included; -1 if none. */
  int at(int token) {
    int found = Arrays.binarySearch(froms, 0, size, token);
    int quotation = found >= 0 ? found : -found - 2;
    return quotation >= 0 && token < tos[quotation] ? quotation : -1;
  }

  private void scan() {
    int open = -1;
    char mark = 0;
    int depth = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.is(token, Tokens.BREAK)) {
        if (open >= 0 && !goesOn(token, mark)) {
          open = unclosed(open, token, mark);
        }
      } else if (tokens.is(token, Tokens.SIGN)) {
        char c = tokens.printed(tokens.start(token));
        if (open < 0) {
          if (opens(token, c)) {
            open = token;
            mark = c;
            depth = 1;
          }
        } else if (closes(token, c, mark)) {
          if (--depth == 0) {
            add(open, token + 1);
            open = -1;
          }
        } else if (c == mark && isDirected(c) && !tokens.is(token - 1, Tokens.BREAK)) {
          depth++;
        }
      }
    }
    if (open >= 0) {
      unclosed(open, tokens.size(), mark);
    }
  }

  /** Whether the next line opens with the mark again. */
  private boolean goesOn(int breakToken, char mark) {
    int next = breakToken;
    while (tokens.is(next, Tokens.BREAK)) {
      next++;
    }
    return isDirected(mark)
        && next < tokens.size()
        && tokens.printed(tokens.start(next)) == mark
        && mark != '\u2018';
  }

  private int unclosed(int open, int end, char mark) {
    if (isDirected(mark) && mark != '\u2018') {
      add(open, end);
    }
    return -1;
  }

  private boolean opens(int token, char c) {
    boolean before = !tokens.isGlued(token) || !tokens.is(token - 1, Tokens.WORD);
    boolean after = tokens.isGlued(token + 1);
    return switch (c) {
      case '\u201c', '\u00ab', '\u201e', '\u2039' -> true;
      case '"' -> before && after && !tokens.is(token - 1, Tokens.NUMBER);
      case '\u2018', '\'' -> before && after && !tokens.isGlued(token);
      default -> false;
    };
  }

  private boolean closes(int token, char c, char mark) {
    return switch (mark) {
      case '\u201c' -> c == '\u201d';
      case '\u201e' -> c == '\u201c' || c == '\u201d';
      case '\u00ab' -> c == '\u00bb';
      case '\u2039' -> c == '\u203a';
      case '"' -> c == '"';
      case '\u2018' -> c == '\u2019' && endsWord(token);
      default -> c == '\'' && endsWord(token);
    };
  }

  private boolean endsWord(int token) {
    return tokens.isGlued(token)
        && !(tokens.isGlued(token + 1) && tokens.is(token + 1, Tokens.WORD));
  }

  private static boolean isDirected(char mark) {
    return mark != '"' && mark != '\'';
  }

  private void add(int from, int to) {
    if (size == froms.length) {
      froms = Arrays.copyOf(froms, 2 * size);
      tos = Arrays.copyOf(tos, 2 * size);
    }
    froms[size] = from;
    tos[size++] = to;
  }
}
