package tallybook.mention.layout;

import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;

/** Finds the words of a heading that tell who the items below it are: "by host", "Partner". */
final class ItemWords {
  private static final String HOST = "host";

  private final Passage passage;
  private final Matches matches;
  private final int file;

  ItemWords(Passage passage) {
    this.passage = passage;
    matches = passage.matches();
    file = passage.lexicon().file("listings");
  }

  /** The first such words between two tokens, or null. */
  @Nullable Span in(int from, int to) {
    for (int token = from; token < to; token++) {
      int match = matches.at(token, file);
      if (match >= 0 && matches.to(match) <= to) {
        return passage.tokens().span(token, matches.to(match));
      }
    }
    return null;
  }

  /** What such words make of the items; null makes nothing known. */
  Item is(@Nullable Span words) {
    if (words == null) {
      return Item.UNTOLD;
    }
    int match = matches.at(passage.tokens().at(words.start()), file);
    boolean host = passage.lexicon().entry(matches.entry(match)).code().equals(HOST);
    return host ? Item.HOST : Item.PARTNER;
  }
}
