package tallybook.mention.quantity;

import java.util.List;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.mention.passage.Passage;
import tallybook.mention.period.Period;

/**
 * Finds {@code hedge? sign? currency? number (range number)? scale? unit? hedge?}: it starts at the
 * number and looks outwards. Nothing is read twice, so the time is linear in the text.
 */
public final class QuantityReader {
  private final QuantityWords words;

  public QuantityReader(Lexicon lexicon, Catalogue catalogue) {
    words = new QuantityWords(lexicon, catalogue);
  }

  /** The quantities of a passage in text order, those that are no figures included. */
  public List<Quantity> read(Passage passage) {
    return read(passage, List.of());
  }

  /** The same, where no number that belongs to one of these periods is a quantity. */
  public List<Quantity> read(Passage passage, List<Period> periods) {
    return new QuantityWalk(words, passage, periods).run();
  }
}
