package tallybook.mention.passage;

import java.util.Arrays;
import tallybook.catalogue.Lexicon;

/**
 * The lexicon's words found in a text, in text order: of each file the longest form at a token, and
 * none that begins inside an earlier one of its file. An entry that shares a form with another of
 * its file stands beside it. A match is a number, its place in the arrays.
 */
public final class Matches {
  private static final int NONE = -1;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final int[] firstAt;
  private final int[] lastEnding;

  /** The files that have a match that begins at a token, and those that have one ending there. */
  private final long[] filesAt;

  private final long[] filesEnding;
  private int[] from;
  private int[] to;
  private int[] entry;
  private byte[] file;
  private int[] sameEnding;
  private int size;

  private final int[] busyUntil;

  /** Where forms that begin at a token end, the shortest first, and where the lexicon has them. */
  private int[] ends = new int[16];

  private int[] formsAt = new int[16];

  private Matches(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    firstAt = new int[tokens.size() + 1];
    lastEnding = new int[tokens.size() + 1];
    Arrays.fill(lastEnding, NONE);
    filesAt = new long[tokens.size() + 1];
    filesEnding = new long[tokens.size() + 1];
    int likely = 2 * tokens.size() + 16;
    from = new int[likely];
    to = new int[likely];
    entry = new int[likely];
    file = new byte[likely];
    sameEnding = new int[likely];
    busyUntil = new int[lexicon.files().size()];
  }

  /** Walks the lexicon once from every token. */
  static Matches of(Tokens tokens, Lexicon lexicon) {
    var matches = new Matches(tokens, lexicon);
    for (int token = 0; token < tokens.size(); token++) {
      matches.firstAt[token] = matches.size;
      if (!tokens.is(token, Tokens.BREAK)) {
        matches.walk(token);
      }
    }
    matches.firstAt[tokens.size()] = matches.size;
    return matches;
  }

  public int size() {
    return size;
  }

  /** First token. */
  public int from(int match) {
    return from[match];
  }

  /** One past the last token. */
  public int to(int match) {
    return to[match];
  }

  /** The entry's id. */
  public int entry(int match) {
    return entry[match];
  }

  /** The file's place in the lexicon's list. */
  public int file(int match) {
    return file[match];
  }

  /** The first match that begins at a token; the matches there run to {@link #lastAt}. */
  public int firstAt(int token) {
    return firstAt[token];
  }

  /** One past the last match that begins at a token. */
  public int lastAt(int token) {
    return firstAt[token + 1];
  }

  /** The first match of a file that begins at a token, or -1; also for places outside the text. */
  public int at(int token, int ofFile) {
    return begins(token, 1L << ofFile) ? first(token, ofFile) : NONE;
  }

  /** Whether a match of one of some files, given as bits, begins at a token. */
  public boolean begins(int token, long files) {
    return token >= 0 && token < filesAt.length && (filesAt[token] & files) != 0;
  }

  private int first(int token, int ofFile) {
    int match = firstAt[token];
    while (file[match] != ofFile) {
      match++;
    }
    return match;
  }

  /** The longest match of a file that ends just before a token, or -1. */
  public int before(int token, int ofFile) {
    return ends(token, 1L << ofFile) ? longestEnding(token, ofFile) : NONE;
  }

  private boolean ends(int token, long files) {
    return token >= 0 && token < filesEnding.length && (filesEnding[token] & files) != 0;
  }

  private int longestEnding(int token, int ofFile) {
    int best = NONE;
    for (int match = lastEnding[token]; match != NONE; match = sameEnding[match]) {
      if (file[match] == ofFile) {
        best = match;
      }
    }
    return best;
  }

  /** Reads on from a token, as long as a form of the lexicon does. */
  private void walk(int start) {
    long hash = tokens.hash(start);
    int beginning = lexicon.beginning(hash);
    boolean several = false;
    int token = start;
    int found = 0;
    while (beginning >= 0) {
      token++;
      if (Lexicon.formsAt(beginning) > 0) {
        found = note(token, Lexicon.formsAt(beginning), found);
      }
      boolean blank = tokens.isAfterBlanks(token);
      if (!Lexicon.goesOn(beginning) || !blank && !tokens.isGlued(token)) {
        break;
      }
      hash =
          Lexicon.hash(
              blank ? Lexicon.hash(hash, ' ') : hash, tokens.hash(token), tokens.length(token));
      several |= blank;
      beginning = several ? lexicon.longer(hash) : lexicon.beginning(hash);
    }
    if (found > 0) {
      keep(start, found);
    }
  }

  private int note(int end, int forms, int found) {
    if (found == ends.length) {
      ends = Arrays.copyOf(ends, 2 * found);
      formsAt = Arrays.copyOf(formsAt, 2 * found);
    }
    ends[found] = end;
    formsAt[found] = forms;
    return found + 1;
  }

  /** Keeps of each file the longest. */
  private void keep(int start, int found) {
    int first = size;
    long longer = 0;
    for (int i = found - 1; i >= 0; i--) {
      longer |= keep(start, ends[i], formsAt[i], longer);
    }
    for (int match = first; match < size; match++) {
      busyUntil[file[match]] = to[match];
    }
  }

  /** Keeps the forms that end at a token, but of files that have longer ones; gives their files. */
  private long keep(int start, int end, int forms, long longer) {
    long files = 0;
    int last = forms + lexicon.found(forms);
    for (int place = forms + 1; place <= last; place++) {
      int ofEntry = lexicon.found(place);
      if (ofEntry < 0) {
        if (!isSpelled(~ofEntry, tokens.start(start))) {
          continue;
        }
        ofEntry = lexicon.entryOf(~ofEntry);
      }
      int ofFile = lexicon.fileOf(ofEntry);
      files |= 1L << ofFile;
      if ((longer >>> ofFile & 1) == 0 && busyUntil[ofFile] <= start) {
        add(start, end, ofEntry, ofFile);
      }
    }
    return files;
  }

  private boolean isSpelled(int form, int at) {
    if (lexicon.initialOf(form) != tokens.printed(at)) {
      return false;
    }
    String spelling = lexicon.wordingOf(form);
    int length = Math.min(spelling.length(), tokens.length() - at);
    for (int i = 0; i < length; i++) {
      char c = spelling.charAt(i);
      if (c == ' ') {
        return true;
      }
      if (c != tokens.printed(at + i)) {
        return false;
      }
    }
    return true;
  }

  private void add(int start, int end, int ofEntry, int ofFile) {
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
      entry = Arrays.copyOf(entry, 2 * size);
      file = Arrays.copyOf(file, 2 * size);
      sameEnding = Arrays.copyOf(sameEnding, 2 * size);
    }
    from[size] = start;
    to[size] = end;
    entry[size] = ofEntry;
    file[size] = (byte) ofFile;
    filesAt[start] |= 1L << ofFile;
    filesEnding[end] |= 1L << ofFile;
    sameEnding[size] = lastEnding[end];
    lastEnding[end] = size++;
  }
}
