package tallybook.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tallybook.catalogue.Lexicon;

/**
 * Cuts lines into sentences. A stop ends one unless it belongs to a number, an initial or an
 * abbreviation of the language; a stop inside an open quotation does end one. The text is walked
 * once.
 */
public final class SentenceSplitter {
  /** What goes on for longer is none: it is cut, which bounds the work of all who read in one. */
  private static final int LONGEST = 5000;

  private final Set<String> never;
  private final Set<String> notBeforeNumber;
  private final Set<String> notBeforeMoney;
  private final Set<String> money;
  private final Set<String> starters;

  /** Reads the settings {@code abbreviations…}, {@code money}, {@code starters}. */
  public SentenceSplitter(Lexicon lexicon) {
    never = lexicon.wordSet("abbreviations");
    notBeforeNumber = lexicon.wordSet("abbreviations.number");
    notBeforeMoney = lexicon.wordSet("abbreviations.money");
    money = lexicon.wordSet("money");
    starters = lexicon.wordSet("starters");
  }

  /** The sentences of a text in order; folded and lines are the text's own. */
  public List<Sentence> split(String text, char[] folded, Lines lines) {
    var sentences = new ArrayList<Sentence>();
    for (int line = 0; line < lines.size(); line++) {
      int start = lines.start(line);
      for (int i = start; i < lines.end(line); i++) {
        char c = folded[i];
        if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
          int end = endAt(text, folded, i, lines.end(line));
          if (end > 0) {
            add(sentences, folded, start, end, line, lines);
            start = end;
            i = end - 1;
          }
        }
      }
      add(sentences, folded, start, lines.end(line), line, lines);
    }
    return sentences;
  }

  private static void add(
      List<Sentence> sentences, char[] folded, int start, int end, int line, Lines lines) {
    int first = start;
    int last = end;
    while (first < last && folded[first] <= ' ') {
      first++;
    }
    while (last > first && folded[last - 1] <= ' ') {
      last--;
    }
    while (last - first > LONGEST) {
      int cut = cut(folded, first);
      sentences.add(new Sentence(first, cut, line, lines.kind(line)));
      first = cut;
    }
    if (first < last) {
      sentences.add(new Sentence(first, last, line, lines.kind(line)));
    }
  }

  /** At the last blank of the longest sentence there may be, or where none is near at its end. */
  private static int cut(char[] folded, int first) {
    int end = first + LONGEST;
    for (int at = end; at > first + LONGEST / 2; at--) {
      if (folded[at] <= ' ') {
        return at;
      }
    }
    return Character.isLowSurrogate(folded[end]) ? end - 1 : end;
  }

  /** Where the sentence that a stop may end does end, closing quotes and brackets with it; or 0. */
  private int endAt(String text, char[] folded, int stop, int lineEnd) {
    int end = stop + 1;
    while (end < lineEnd && isClosing(folded[end])) {
      end++;
    }
    if (end >= lineEnd) {
      return lineEnd;
    }
    int next = end;
    while (next < lineEnd && folded[next] <= ' ') {
      next++;
    }
    if (next == end || next == lineEnd) {
      return next == lineEnd ? lineEnd : 0;
    }
    return begins(text, next) && !isAbbreviation(folded, stop, next, lineEnd) ? end : 0;
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == '.' || c == '!' || c == '?';
  }

  private static boolean begins(String text, int at) {
    char c = text.charAt(at);
    return Character.isUpperCase(c) || !Character.isLetter(c) && c != ',' && c != ';' && c != '.';
  }

  private boolean isAbbreviation(char[] folded, int stop, int next, int lineEnd) {
    if (folded[stop] != '.') {
      return false;
    }
    int first = stop;
    while (first > 0 && (Character.isLetter(folded[first - 1]) || isInnerDot(folded, first - 1))) {
      if (stop - --first > 12) {
        return false;
      }
    }
    if (first == stop) {
      return false;
    }
    var word = new String(folded, first, stop - first);
    if (word.length() == 1 || word.indexOf('.') >= 0) {
      return !starters.contains(wordAt(folded, next, lineEnd));
    }
    return never.contains(word)
        || notBeforeMoney.contains(word) && money.contains(wordAt(folded, next, lineEnd))
        || Character.isDigit(folded[next]) && notBeforeNumber.contains(word);
  }

  private static boolean isInnerDot(char[] folded, int at) {
    return folded[at] == '.'
        && at > 0
        && Character.isLetter(folded[at - 1])
        && (at < 2 || !Character.isLetter(folded[at - 2]));
  }

  private static String wordAt(char[] folded, int from, int lineEnd) {
    int end = from;
    while (end < lineEnd && Character.isLetter(folded[end])) {
      end++;
    }
    return new String(folded, from, end - from);
  }
}
