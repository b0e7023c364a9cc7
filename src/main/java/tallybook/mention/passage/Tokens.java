package tallybook.mention.passage;

import java.util.Arrays;
import tallybook.article.Span;
import tallybook.catalogue.Fold;
import tallybook.catalogue.Lexicon;

/**
 * The words, numbers and signs of a text, found in one scan and kept in arrays. Places are UTF-16
 * units of the text, which the folded copy shares.
 */
public final class Tokens {
  /** Letters. */
  public static final byte WORD = 0;

  /** Digits that make a number. */
  public static final byte NUMBER = 1;

  /** Digits that make none: a date, a version, a score. */
  public static final byte CODE = 2;

  /** One character that is neither letter nor digit nor blank. */
  public static final byte SIGN = 3;

  /** The end of a line. */
  public static final byte BREAK = 4;

  private final String text;
  private final char[] folded;
  private final char[] printed;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private long[] hashes;
  private long[] mantissas;
  private byte[] decimals;
  private int size;

  private Tokens(String text, char[] folded) {
    this.text = text;
    this.folded = folded;
    this.printed = text.toCharArray();
    int likely = folded.length / 4 + 16;
    starts = new int[likely];
    ends = new int[likely];
    kinds = new byte[likely];
    hashes = new long[likely];
    mantissas = new long[likely];
    decimals = new byte[likely];
  }

  /** Scans a text whose folded copy has its lines made plain ({@code Lines.of}). */
  static Tokens of(String text, char[] folded) {
    var tokens = new Tokens(text, folded);
    tokens.scan();
    return tokens;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  /** The characters from one token up to another, which is left out. */
  public Span span(int from, int to) {
    return new Span(start(from), end(to - 1));
  }

  /** False for places outside the text. */
  public boolean is(int token, byte kind) {
    return token >= 0 && token < size && kinds[token] == kind;
  }

  /** Whether the token is a word of one letter. False for places outside the text. */
  public boolean isLetter(int token) {
    return is(token, WORD) && ends[token] - starts[token] == 1;
  }

  /** Whether the token is this one sign, in its folded form. False for places outside the text. */
  public boolean isSign(int token, char sign) {
    return is(token, SIGN) && folded[starts[token]] == sign;
  }

  /** A dash of any length: a hyphen too. */
  public boolean isDash(int token) {
    return isSign(token, '-') || isSign(token, '\u2014');
  }

  /** A hyphen inside a word or a number: no blank on either side. */
  public boolean isHyphen(int token) {
    return isSign(token, '-') && isGlued(token) && isGlued(token + 1);
  }

  /** A dash behind a blank, which parts phrases. */
  public boolean isDashApart(int token) {
    return isDash(token) && !isGlued(token);
  }

  /** Whether nothing stands between a token and the one before it. */
  public boolean isGlued(int token) {
    return token > 0 && token < size && starts[token] == ends[token - 1];
  }

  /** Whether blanks, and nothing else, stand between a token and the one before it. */
  boolean isAfterBlanks(int token) {
    if (token >= size) {
      return false;
    }
    int at = starts[token];
    int end = ends[token - 1];
    while (at > end && folded[at - 1] == ' ') {
      at--;
    }
    return at == end && at < starts[token];
  }

  /** How many characters a token has. */
  int length(int token) {
    return ends[token] - starts[token];
  }

  /** The hash by which the lexicon knows a word. */
  long hash(int token) {
    return hashes[token];
  }

  private long hashed(int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = Lexicon.hash(hash, folded[i]);
    }
    return hash;
  }

  /** The digits of a number without its decimal mark: 62 for 6.2. */
  public long mantissa(int token) {
    return mantissas[token];
  }

  /** How many digits of a number stand after its decimal mark: 1 for 6.2. */
  public int decimals(int token) {
    return decimals[token];
  }

  public String text() {
    return text;
  }

  /** The characters from one token to another as printed, the last not included. */
  public String text(int from, int to) {
    return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
  }

  /** A character of the folded text; 0 outside it. */
  public char folded(int at) {
    return at >= 0 && at < folded.length ? folded[at] : 0;
  }

  /** A character as printed. */
  public char printed(int at) {
    return printed[at];
  }

  /** How many characters the text has. */
  public int length() {
    return folded.length;
  }

  /** Whether a word begins with a capital letter. */
  public boolean isCapital(int token) {
    return is(token, WORD) && isUpperCase(printed[starts[token]]);
  }

  private static boolean isUpperCase(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  /** The first token that starts at or after a place. */
  public int at(int place) {
    int found = Arrays.binarySearch(starts, 0, size, place);
    return found >= 0 ? found : -found - 1;
  }

  private void scan() {
    var number = new NumberScan(folded);
    int i = 0;
    while (i < folded.length) {
      char c = folded[i];
      if (c >= 'a' && c <= 'z') {
        i = add(i, wordEnd(i), WORD);
      } else if (c == '\n') {
        i = add(i, i + 1, BREAK);
      } else if (c <= ' ') {
        i++;
      } else if (c >= '0' && c <= '9') {
        number.read(i);
        i = addNumber(i, number);
      } else if (c == '.' && isPoint(i)) {
        number.readPoint(i);
        i = addNumber(i, number);
      } else if (c == '\'' && isEnding(i)) {
        i = add(i, wordEnd(i + 1), WORD);
      } else {
        i = Fold.isLetter(c) ? add(i, wordEnd(i), WORD) : add(i, i + 1, SIGN);
      }
    }
  }

  /** ".5" after a blank, a bracket, a sign. */
  private boolean isPoint(int at) {
    char before = folded(at - 1);
    char after = folded(at + 1);
    return after >= '0'
        && after <= '9'
        && !Fold.isLetter(before)
        && before != '.'
        && !(before >= '0' && before <= '9')
        && before != ')'
        && before != '"';
  }

  /** "'s" after a letter: a word of its own. */
  private boolean isEnding(int at) {
    return folded(at + 1) == 's' && !Fold.isLetter(folded(at + 2)) && Fold.isLetter(folded(at - 1));
  }

  /** Letters, and dots between single letters: "u.s". */
  private int wordEnd(int start) {
    int i = start;
    while (i < folded.length && Fold.isLetter(folded[i])) {
      i++;
    }
    while (i - start == 1 || i - start > 2 && folded[i - 2] == '.') {
      if (folded(i) != '.' || !Fold.isLetter(folded(i + 1)) || Fold.isLetter(folded(i + 2))) {
        break;
      }
      i += 2;
    }
    return i;
  }

  private int addNumber(int start, NumberScan number) {
    add(start, number.end, number.number ? NUMBER : CODE);
    mantissas[size - 1] = number.mantissa;
    decimals[size - 1] = (byte) number.decimals;
    return number.end;
  }

  private int add(int start, int end, byte kind) {
    // One place more than tokens: who looks at what is behind the last finds nothing there.
    if (size + 1 == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
      mantissas = Arrays.copyOf(mantissas, 2 * size);
      decimals = Arrays.copyOf(decimals, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size] = hashed(start, end);
    kinds[size++] = kind;
    return end;
  }
}
