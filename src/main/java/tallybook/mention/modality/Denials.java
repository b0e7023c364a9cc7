package tallybook.mention.modality;

import org.jspecify.annotations.Nullable;
import tallybook.mention.modality.ModalWords.Denial;
import tallybook.mention.modality.ModalWords.Scope;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Reason;
import tallybook.mention.passage.Tokens;
import tallybook.mention.period.TimeCursor;

/** Whether the text presents a figure as false: negates it, dismisses it, takes it back. */
final class Denials {
  private static final int NOTHING = -1;
  private static final int DENIED_WITHIN = 2;
  private static final int CORRECTED_WITHIN = 12;
  private static final int YEAR_DIGITS = 4;

  /** A weight above this denies at any distance: "dismissed reports that …". */
  private static final int NEAR_ONLY = 5;

  private final ModalWords words;
  private final FigurePlace place;
  private final Passage passage;
  private final Tokens tokens;
  private final Matches matches;
  private final int left;
  private final int to;
  private final int first;
  private final int last;

  Denials(ModalWords words, FigurePlace place) {
    this.words = words;
    this.place = place;
    passage = place.passage();
    tokens = place.tokens();
    matches = place.matches();
    left = place.left();
    to = place.to();
    first = place.first();
    last = place.last();
  }

  /** The word that denies the figure, or null. */
  @Nullable Reason reason() {
    int match = before();
    match = match >= 0 ? match : after();
    return match < 0 ? null : place.reason("status.denied", words.weight(passage, match), match);
  }

  private int before() {
    for (int token = left - 1; token >= first; token--) {
      boolean cut = tokens.isSign(token, ';') || tokens.isSign(token, ':');
      if (cut || isFigure(token) && left - token > 3) {
        return NOTHING;
      }
      int match = words.denials.matchAt(passage, token);
      Denial denial = words.denials.meaningOf(passage, match);
      if (denial == Denial.BUT || denial == Denial.HEDGE) {
        return NOTHING;
      }
      if (denial == Denial.DENIED && words.scope(passage, match) == Scope.AFTER) {
        boolean far = words.weight(passage, match) > NEAR_ONLY;
        int gap = left - matches.to(match);
        return far || gap >= 0 && gap <= DENIED_WITHIN ? match : NOTHING;
      }
    }
    return NOTHING;
  }

  /** A number that is no year: "the report of $7 billion in 2022 is false". */
  private boolean isFigure(int token) {
    int digits = tokens.end(token) - tokens.start(token);
    boolean year =
        digits == YEAR_DIGITS
            && tokens.decimals(token) == 0
            && tokens.mantissa(token) >= TimeCursor.FIRST_YEAR
            && tokens.mantissa(token) <= TimeCursor.LAST_YEAR;
    return tokens.is(token, Tokens.NUMBER) && !year;
  }

  private int after() {
    boolean aside = false;
    for (int token = to; token < last; token++) {
      aside = tokens.isSign(token, '(') || aside && !tokens.isSign(token, ')');
      if (aside) {
        continue;
      }
      if (tokens.isSign(token, ';') || isFigure(token)) {
        return NOTHING;
      }
      int match = words.denials.matchAt(passage, token);
      Denial denial = words.denials.meaningOf(passage, match);
      if (denial == Denial.CORRECTED && token - to < CORRECTED_WITHIN) {
        return match;
      }
      if (denial == Denial.DENIED && words.scope(passage, match) == Scope.BEFORE) {
        return match;
      }
    }
    return NOTHING;
  }
}
