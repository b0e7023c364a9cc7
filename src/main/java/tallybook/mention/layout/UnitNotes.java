package tallybook.mention.layout;

import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.UnitKind;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/** Finds the unit that a caption or a head states for the numbers below it. */
final class UnitNotes {
  private static final String JOINING = ",.-/'";
  private static final int LONGEST_COUNTED = 3;
  private static final String CHANGE = "change";

  private final Catalogue catalogue;
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;
  private final int units;
  private final int scales;
  private final int links;
  private final int frames;

  UnitNotes(Passage passage, Catalogue catalogue) {
    this.catalogue = catalogue;
    lexicon = passage.lexicon();
    tokens = passage.tokens();
    matches = passage.matches();
    units = lexicon.file("units");
    scales = lexicon.file("scales");
    links = lexicon.file("links");
    frames = lexicon.file("frames");
  }

  /** Whether a unit or a scale word begins at a token. */
  boolean begins(int token) {
    return unitAt(token) >= 0 || matches.at(token, scales) >= 0;
  }

  /** A unit that is no stretch of time, or -1. */
  private int unitAt(int token) {
    int match = matches.at(token, units);
    String code = match < 0 ? "" : lexicon.entry(matches.entry(match)).code();
    boolean time = catalogue.unit(code).filter(unit -> unit.kind() == UnitKind.TIME).isPresent();
    return time ? -1 : match;
  }

  /** One past the unit or scale word that begins at a token, the longer of the two. */
  int end(int token) {
    int unit = unitAt(token);
    int scale = matches.at(token, scales);
    return Math.max(unit < 0 ? token + 1 : matches.to(unit), scale < 0 ? 0 : matches.to(scale));
  }

  /** The unit that a head holds: in brackets, after its last comma, or at its end; null if none. */
  @Nullable UnitNote in(int from, int to) {
    UnitNote bracket = bracketed(from, to);
    if (bracket != null) {
      return bracket;
    }
    UnitNote whole = whole(from, to);
    if (whole != null) {
      return whole;
    }
    UnitNote longest = null;
    for (int token = to - 1; token > from; token--) {
      if (tokens.isSign(token, ',') || matches.at(token, links) >= 0) {
        UnitNote last = whole(token + 1, to);
        if (last == null) {
          return longest == null ? between(from, to) : longest;
        }
        longest = over(last, token, to);
      }
    }
    if (longest != null) {
      return longest;
    }
    UnitNote ending = ending(from, to);
    return ending == null ? between(from, to) : ending;
  }

  /** "desk paper, in million euros unless noted; source: customs": a part between two stops. */
  private @Nullable UnitNote between(int from, int to) {
    int start = from;
    for (int token = from; token <= to; token++) {
      if (token == to || tokens.isSign(token, ',') || tokens.isSign(token, ';')) {
        boolean part = start > from || token < to;
        UnitNote note = part ? whole(start, token) : null;
        if (note != null || (note = counted(start, token)) != null) {
          return note;
        }
        start = token + 1;
      }
    }
    return null;
  }

  /** "thousand trips": a scale and what is counted. */
  private @Nullable UnitNote counted(int from, int to) {
    int scale = matches.at(from, scales);
    int words = scale < 0 ? to : matches.to(scale);
    if (scale < 0 || words >= to || to - words > LONGEST_COUNTED) {
      return null;
    }
    for (int token = words; token < to; token++) {
      if (!tokens.is(token, Tokens.WORD)) {
        return null;
      }
    }
    return note(from, to, scale, -1);
  }

  /** "(million US dollars)", the last such of a stretch; null if there is none. */
  @Nullable UnitNote bracketed(int from, int to) {
    int close = -1;
    for (int token = to - 1; token >= from; token--) {
      if (tokens.isSign(token, ')') || tokens.isSign(token, ']')) {
        close = token;
      } else if (close >= 0 && (tokens.isSign(token, '(') || tokens.isSign(token, '['))) {
        UnitNote inside = in(token + 1, close);
        if (inside != null) {
          return over(inside, token, close + 1);
        }
        close = -1;
      }
    }
    return null;
  }

  /** "(-3.4%)": a number's own unit. */
  private boolean isOfNumber(int token) {
    return tokens.is(token - 1, Tokens.NUMBER)
        && (tokens.isGlued(token) || tokens.decimals(token - 1) > 0);
  }

  private @Nullable UnitNote ending(int from, int to) {
    for (int token = Math.max(from + 1, to - 5); token < to; token++) {
      UnitNote note = begins(token) && !isOfNumber(token) ? whole(token, to) : null;
      if (note != null && note.unit() != null) {
        return note;
      }
    }
    return null;
  }

  private UnitNote over(UnitNote note, int from, int to) {
    return new UnitNote(tokens.span(from, to), note.scale(), note.unit(), note.before());
  }

  /** A stretch that holds nothing but a unit, a scale and small words; else null. */
  @Nullable UnitNote whole(int from, int to) {
    int scale = -1;
    int unit = -1;
    int token = from;
    while (token < to) {
      int asUnit = unit < 0 ? unitAt(token) : -1;
      int asScale = scale < 0 ? matches.at(token, scales) : -1;
      boolean longer = asUnit >= 0 && (asScale < 0 || matches.to(asUnit) >= matches.to(asScale));
      boolean ofScale = asScale >= 0 && (!longer || isShared(token, asUnit, to));
      if (ofScale) {
        scale = asScale;
        token = matches.to(asScale);
      } else if (asUnit >= 0) {
        unit = asUnit;
        token = matches.to(asUnit);
      } else if (isSmall(token)) {
        int words = matches.at(token, frames);
        token = Math.max(token + 1, words < 0 ? 0 : matches.to(words));
      } else {
        return null;
      }
    }
    return unit < 0 && scale < 0 ? null : note(from, to, scale, unit);
  }

  /** "m" after a currency, or before one, is millions, not metres. */
  private boolean isShared(int token, int asUnit, int to) {
    boolean another = false;
    for (int other = matches.to(asUnit); other < to; other++) {
      another |= unitAt(other) >= 0;
    }
    return another && matches.to(asUnit) == token + 1;
  }

  private boolean isSmall(int token) {
    if (tokens.is(token, Tokens.SIGN)) {
      return JOINING.indexOf(tokens.folded(tokens.start(token))) >= 0;
    }
    int frame = matches.at(token, frames);
    boolean little = frame >= 0 && !lexicon.entry(matches.entry(frame)).code().equals(CHANGE);
    return matches.at(token, links) >= 0 || little;
  }

  private UnitNote note(int from, int to, int scale, int unit) {
    boolean first = unit >= 0 && (scale < 0 || matches.from(unit) < matches.from(scale));
    String position = unit < 0 ? "" : lexicon.entry(matches.entry(unit)).get("position");
    boolean before = position.equals("before") || position.equals("both") && first;
    return new UnitNote(tokens.span(from, to), of(scale), of(unit), before);
  }

  private @Nullable Span of(int match) {
    return match < 0 ? null : tokens.span(matches.from(match), matches.to(match));
  }
}
