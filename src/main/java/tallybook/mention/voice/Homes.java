package tallybook.mention.voice;

import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Passage;

/**
 * Where those who take turns in a conversation live or work, as their introduction tells: "Ana
 * Horvat, who imports tea in Zagreb, and Jan Kos of Maribor". For them "we" and "our" mean that
 * economy.
 */
final class Homes {
  private static final int LONGEST = 14;

  private final Passage passage;
  private final VoiceWords words;
  private final People people;
  private final int links;

  Homes(Passage passage, VoiceWords words, People people) {
    this.passage = passage;
    this.words = words;
    this.people = people;
    links = passage.lexicon().file("links");
  }

  /** Lets a person be at home in the first economy named after the name: not a Swede in Riga. */
  void settle(Person person) {
    int name = people.firstOf(person);
    if (name < 0 || person.area() != null || person.home() != null) {
      return;
    }
    int limit = Math.min(name + LONGEST, passage.sentenceTo(passage.sentenceOf(name)));
    for (int token = name + 1; token < limit; token++) {
      Person other = people.at(token);
      if (other != null && other != person) {
        return;
      }
      String area = words.area(passage, words.areaAt(passage, token));
      if (area != null) {
        if (isPlaced(token)) {
          person.live(area);
        }
        return;
      }
    }
  }

  /** "in Zagreb", "of Maribor". */
  private @Nullable String link(int token) {
    int match = passage.matches().before(token, links);
    return match < 0 ? null : passage.lexicon().entry(passage.matches().entry(match)).code();
  }

  private boolean isPlaced(int token) {
    String link = link(token);
    return link != null && (link.equals("in") || link.equals("of") || link.equals("from"));
  }
}
