package tallybook.mention.period;

import java.util.List;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.mention.passage.Passage;

/** Finds the stretches of time that a text names, and what they do in their sentences. */
public final class PeriodReader {
  private final PeriodWords words;
  private final FiscalYears fiscalYears;

  public PeriodReader(Lexicon lexicon, Resources resources) {
    words = new PeriodWords(lexicon);
    fiscalYears = FiscalYears.load(resources);
  }

  /**
   * The periods of a passage in text order. Relative ones are resolved against the day on which a
   * sentence says that something was said, then the dateline, then the day of publication, and look
   * back.
   */
  public List<Period> read(Passage passage) {
    var cursor = new TimeCursor(words, passage.tokens(), passage.matches());
    var found = new PeriodWalk(cursor, passage).run();
    return new PeriodResolver(passage, cursor, fiscalYears).resolve(found);
  }
}
