package tallybook.dating;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallybook.catalogue.TsvTable;

/** Phrases of a resource by their first word, the longest first. */
final class Phrases implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int BITS = 1 << 14;

  /** By the hashes of first words. */
  private final Map<Integer, List<Phrase>> byFirst = new HashMap<>();

  /** Bits by the hashes of first words: most words of a text begin no phrase. */
  private final long[] begun = new long[BITS / 64];

  /** Words in a row, and the line of the resource that they stand in. */
  record Phrase(List<String> words, TsvLine line) implements Serializable {}

  /**
   * The cells of a line; a line itself is not serialisable.
   *
   * @param kind the cell {@code kind}
   * @param days from the cell {@code from} to the cell {@code to}
   */
  record TsvLine(Map<String, String> cells, String kind, DayRange days) implements Serializable {
    TsvLine(Map<String, String> cells) {
      this(
          cells,
          cells.getOrDefault("kind", ""),
          DayRange.of(cells.getOrDefault("from", ""), cells.getOrDefault("to", "")));
    }

    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    boolean is(String asked) {
      return kind.equals(asked);
    }
  }

  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparing((Phrase phrase) -> -phrase.words().size());

  static Phrases of(List<TsvTable.Line> lines) {
    return of(lines, List.of());
  }

  /** Lines, and words of time by their codes. */
  static Phrases of(List<TsvTable.Line> lines, List<TsvTable.Line> times) {
    var phrases = new Phrases();
    lines.forEach(line -> phrases.add(line, line.byName()));
    for (TsvTable.Line line : times) {
      phrases.add(line, Map.of("kind", line.required("code"), "value", line.required("value")));
    }
    phrases.sort();
    return phrases;
  }

  private void sort() {
    byFirst.values().forEach(list -> list.sort(LONGEST_FIRST));
  }

  private void add(TsvTable.Line line, Map<String, String> cells) {
    var told = new TsvLine(Map.copyOf(cells));
    for (String form : line.required("forms").split(" ; ")) {
      add(form, told);
    }
  }

  private void add(String form, TsvLine line) {
    var words = new Words(form);
    var folded = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      folded.add(words.folded(i));
    }
    int bit = bit(words.hash(0));
    begun[bit >> 6] |= 1L << bit;
    byFirst
        .computeIfAbsent(words.hash(0), first -> new ArrayList<>())
        .add(new Phrase(List.copyOf(folded), line));
  }

  /** All phrases that begin at a word, the longest first. */
  List<Phrase> at(Words words, int index) {
    List<Phrase> found = List.of();
    for (Phrase phrase : begun(words, index)) {
      if (stands(phrase, words, index)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(phrase);
      }
    }
    return found;
  }

  /** The phrases whose first word may be this one. */
  private List<Phrase> begun(Words words, int index) {
    if (index < 0 || index >= words.size()) {
      return List.of();
    }
    int hash = words.hash(index);
    int bit = bit(hash);
    return (begun[bit >> 6] >>> bit & 1) == 0 ? List.of() : byFirst.getOrDefault(hash, List.of());
  }

  private static int bit(int hash) {
    return hash * 0x9E3779B9 >>> 18;
  }

  /** The longest phrase of a kind that begins at a word. */
  Optional<Phrase> at(Words words, int index, String kind) {
    for (Phrase phrase : begun(words, index)) {
      if (phrase.line().is(kind) && stands(phrase, words, index)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** Whether a phrase of a kind ends right before a word. */
  boolean endsBefore(Words words, int index, String kind) {
    for (int start = Math.max(0, index - 3); start < index; start++) {
      for (Phrase phrase : begun(words, start)) {
        if (phrase.line().is(kind)
            && start + phrase.words().size() == index
            && stands(phrase, words, start)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a phrase of a kind stands anywhere in a word's sentence. */
  boolean inSentence(Words words, int index, String kind) {
    int sentence = words.sentence(index);
    int start = index;
    while (start > 0 && words.sentence(start - 1) == sentence) {
      start--;
    }
    for (int i = start; i < words.size() && words.sentence(i) == sentence; i++) {
      if (at(words, i, kind).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(Phrase phrase, Words words, int index) {
    List<String> asked = phrase.words();
    if (index + asked.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < asked.size(); i++) {
      if (!words.is(index + i, asked.get(i))) {
        return false;
      }
    }
    return true;
  }
}
