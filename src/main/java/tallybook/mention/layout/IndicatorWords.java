package tallybook.mention.layout;

import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.catalogue.Lexicon;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/** Finds the words of a caption or a head that mean an indicator. */
final class IndicatorWords {
  private static final String NO_INDICATOR = "NONE";

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;
  private final int file;

  IndicatorWords(Passage passage) {
    lexicon = passage.lexicon();
    tokens = passage.tokens();
    matches = passage.matches();
    file = lexicon.file("indicators");
  }

  boolean in(Iterable<Span> stretches) {
    for (Span words : stretches) {
      if (first(words) != null) {
        return true;
      }
    }
    return false;
  }

  /** The first words in a stretch that mean an indicator, or null. */
  @Nullable Span first(Span words) {
    int to = tokens.at(words.end());
    for (int token = tokens.at(words.start()); token < to; token++) {
      int match = matches.at(token, file);
      boolean named =
          match >= 0 && !lexicon.entry(matches.entry(match)).code().equals(NO_INDICATOR);
      if (named) {
        return tokens.span(token, matches.to(match));
      }
    }
    return null;
  }
}
