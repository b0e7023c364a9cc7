package tallybook.mention.area;

import java.util.List;

/**
 * Words that stand for an economy or a group of economies. Token places are half-open.
 *
 * @param codes codes of the catalogue's areas that the words may mean: one, unless it is an
 *     epithet; empty for words that point to an economy named elsewhere
 */
public record AreaMention(int from, int to, Kind kind, List<String> codes) {
  public AreaMention {
    codes = List.copyOf(codes);
  }

  /** How an economy is called. */
  public enum Kind {
    /** "Kazakhstan". */
    NAME,
    /** "Kazakh". */
    ADJECTIVE,
    /** "Kazakhs". */
    PEOPLE,
    /** "Astana". */
    CITY,
    /** "Akorda": a government by its seat. */
    SEAT,
    /** "Exim Bank of India", "Sasol": a company or a fund that is its economy's. */
    BODY,
    /** "Sino" before a hyphen. */
    PREFIX,
    /** "the Kingdom": one of several. */
    EPITHET,
    /** "the two countries". */
    PAIR,
    /** "our country": that of who speaks. */
    SPEAKER,
    /** "Here": in the country of who speaks. */
    HERE,
    /** "we": likewise, where a verb says what it does. */
    WE,
    /** "the country": that of the article. */
    HOME,
    /** "its neighbour": the partner. */
    OTHER,
    /** "your country": that of who is spoken to. */
    YOU,
    /** "exports there": the place named last. */
    THERE,
    /** "it": as "its", where a verb or a preposition makes it a side. */
    IT,
    /** "its": the economy that the sentence, or the one before, speaks of first. */
    SUBJECT
  }

  /** Whether it points to an economy that is named elsewhere. */
  public boolean isDeictic() {
    return codes.isEmpty();
  }

  /** The one economy that it names, or the first that it may mean. Not for deictic words. */
  public String code() {
    return codes.get(0);
  }
}
