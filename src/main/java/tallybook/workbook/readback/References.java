package tallybook.workbook.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.stream.Address;

/** The cells that a formula names by address: {@code B7}, {@code $B$7}, {@code 'Our view'!B7}. */
final class References {
  private static final int MOST_LETTERS = 3;
  private static final int MOST_DIGITS = 7;

  /**
   * A cell named by address.
   *
   * @param sheet null if it is the formula's own
   * @param column from 0
   * @param row from 1
   * @param start where the address begins in the formula, after the sheet's name
   */
  record Reference(
      @Nullable String sheet,
      int column,
      boolean columnFixed,
      int row,
      boolean rowFixed,
      int start,
      int end) {

    /** The address with its dollar signs, moved elsewhere. */
    String at(int otherColumn, int otherRow) {
      return (columnFixed ? "$" : "")
          + Address.letters(otherColumn)
          + (rowFixed ? "$" : "")
          + otherRow;
    }
  }

  private final String formula;
  private final List<Reference> found = new ArrayList<>();
  private int at;
  private @Nullable String sheet;

  private References(String formula) {
    this.formula = formula;
  }

  static List<Reference> of(String formula) {
    var references = new References(formula);
    references.scan();
    return references.found;
  }

  /**
   * A formula with other addresses.
   *
   * @param other what stands for a reference, or null to leave it
   */
  static String rewrite(String formula, Function<Reference, @Nullable String> other) {
    var text = new StringBuilder();
    int from = 0;
    for (Reference reference : of(formula)) {
      String now = other.apply(reference);
      if (now != null) {
        text.append(formula, from, reference.start()).append(now);
        from = reference.end();
      }
    }
    return text.append(formula, from, formula.length()).toString();
  }

  private void scan() {
    while (at < formula.length()) {
      char c = formula.charAt(at);
      if (c == '"') {
        skipQuoted('"');
        sheet = null;
      } else if (c == '\'') {
        int from = at;
        skipQuoted('\'');
        sheet = before('!') ? formula.substring(from + 1, at - 1).replace("''", "'") : null;
        at += sheet == null ? 0 : 1;
      } else if (c == '[') {
        skipBrackets();
        sheet = null;
      } else if (isWord(c)) {
        word();
      } else {
        at++;
        sheet = c == ':' ? sheet : null;
      }
    }
  }

  private void word() {
    int from = at;
    while (at < formula.length() && isWord(formula.charAt(at))) {
      at++;
    }
    if (before('!')) {
      sheet = formula.substring(from, at);
      at++;
      return;
    }
    if (!before('(')) {
      address(from);
    }
    // The second end of a range is on the sheet of the first.
    sheet = before(':') ? sheet : null;
  }

  private void address(int from) {
    int i = from;
    boolean columnFixed = is(i, '$');
    i += columnFixed ? 1 : 0;
    int letters = i;
    while (i < at && isLetter(formula.charAt(i))) {
      i++;
    }
    int lettersEnd = i;
    boolean rowFixed = is(i, '$');
    i += rowFixed ? 1 : 0;
    int digits = i;
    while (i < at && formula.charAt(i) >= '0' && formula.charAt(i) <= '9') {
      i++;
    }
    boolean fits =
        i == at
            && lettersEnd > letters
            && lettersEnd - letters <= MOST_LETTERS
            && i > digits
            && i - digits <= MOST_DIGITS;
    if (fits) {
      String name = formula.substring(letters, lettersEnd).toUpperCase(Locale.ROOT);
      int row = Integer.parseInt(formula.substring(digits, at));
      found.add(new Reference(sheet, Address.column(name), columnFixed, row, rowFixed, from, at));
    }
  }

  private boolean is(int i, char c) {
    return i < at && formula.charAt(i) == c;
  }

  private boolean before(char c) {
    return at < formula.length() && formula.charAt(at) == c;
  }

  private void skipQuoted(char quote) {
    at++;
    while (at < formula.length()) {
      if (formula.charAt(at++) == quote) {
        if (!before(quote)) {
          return;
        }
        at++;
      }
    }
  }

  private void skipBrackets() {
    int depth = 0;
    do {
      char c = formula.charAt(at++);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
    } while (depth > 0 && at < formula.length());
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '$';
  }
}
