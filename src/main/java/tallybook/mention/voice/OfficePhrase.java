package tallybook.mention.voice;

import org.jspecify.annotations.Nullable;
import tallybook.mention.voice.VoiceWords.Office;

/**
 * An office with what belongs to it: "the Minister of Foreign Affairs of Kazakhstan, Murat
 * Nurtleu".
 *
 * @param from the office's own first word
 * @param to one past the last word, the name included
 * @param area the economy whose office it is; null if the phrase doesn't tell
 * @param nameFrom first word of the name in the phrase; -1 if it names nobody
 * @param nameTo one past the name
 */
record OfficePhrase(
    int from, int to, Office office, @Nullable String area, int nameFrom, int nameTo) {
  boolean isNamed() {
    return nameFrom >= 0;
  }
}
