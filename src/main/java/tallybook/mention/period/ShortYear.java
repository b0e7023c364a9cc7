package tallybook.mention.period;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.Period.Form;
import tallybook.mention.period.PeriodWords.Kind;
import tallybook.mention.period.When.YearRef;

/** Years that are shortened or marked: "'19", "2025f". */
final class ShortYear {
  private static final String ENDS = ",.:;)]?!";

  private final TimeCursor at;

  ShortYear(TimeCursor cursor) {
    at = cursor;
  }

  /** "2025f": a letter after a year that tells of an outlook is a part of it. */
  static When marked(TimeCursor at, When when) {
    int letter = when.to();
    boolean outlook = at.is(letter, Kind.OUTLOOK) && at.isGlued(letter) && !at.isGlued(letter + 1);
    return outlook ? when.to(letter + 1) : when;
  }

  /** "'19": a year's last two digits, be it before a comma or in brackets. */
  @Nullable When byApostrophe(int token) {
    boolean opened = at.isSign(token - 1, '(') || at.isSign(token - 1, '[');
    boolean year =
        at.isSign(token, '\'')
            && (!at.isGlued(token) || opened)
            && at.isGlued(token + 1)
            && at.isTwoDigits(token + 1);
    boolean marked = at.is(token + 2, Kind.OUTLOOK) && !at.isGlued(token + 3);
    return year && (marked || !at.isGlued(token + 2) || isStop(token + 2))
        ? marked(
            at,
            When.of(
                Form.YEAR,
                0,
                0,
                YearRef.absolute(TimeCursor.century(at.whole(token + 1)), token + 2)))
        : null;
  }

  /** A sign that ends a word or a clause: no quotation mark, no stroke between digits. */
  private boolean isStop(int token) {
    boolean digits = at.tokens.is(token + 1, Tokens.NUMBER) && at.isGlued(token + 1);
    boolean ends =
        at.tokens.is(token, Tokens.SIGN)
            && ENDS.indexOf(at.tokens.folded(at.tokens.start(token))) >= 0;
    return ends && !digits;
  }
}
