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

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  /** Bits by the hashes of first words: most words of a text begin no phrase. */
  private final long[] begun = new long[BITS / 64];

  /** Words in a row, and the line of the resource that they stand in. */
  record Phrase(List<String> words, TsvLine line) implements Serializable {}

  /**
   * The cells of a line; a line itself is not serialisable.
   *
   * @param days from the cell {@code from} to the cell {@code to}
   */
  record TsvLine(Map<String, String> cells, DayRange days) implements Serializable {
    TsvLine(Map<String, String> cells) {
      this(cells, DayRange.of(cells.getOrDefault("from", ""), cells.getOrDefault("to", "")));
    }

    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    boolean is(String kind) {
      return get("kind").equals(kind);
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
    lines.forEach(line -> phrases.add(line, line.cells()));
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
        .computeIfAbsent(folded.get(0), first -> new ArrayList<>())
        .add(new Phrase(List.copyOf(folded), line));
  }

  /** All phrases that begin at a word, the longest first. */
  List<Phrase> at(Words words, int index) {
    if (index < 0 || index >= words.size()) {
      return List.of();
    }
    int bit = bit(words.hash(index));
    if ((begun[bit >> 6] >>> bit & 1) == 0) {
      return List.of();
    }
    List<Phrase> begun = byFirst.getOrDefault(words.folded(index), List.of());
    int first = 0;
    while (first < begun.size() && !stands(begun.get(first), words, index)) {
      first++;
    }
    return first == begun.size() ? List.of() : standing(begun, first, words, index);
  }

  private static List<Phrase> standing(List<Phrase> begun, int first, Words words, int index) {
    var found = new ArrayList<Phrase>(begun.size() - first);
    for (Phrase phrase : begun.subList(first, begun.size())) {
      if (stands(phrase, words, index)) {
        found.add(phrase);
      }
    }
    return found;
  }

  private static int bit(int hash) {
    return hash * 0x9E3779B9 >>> 18;
  }

  /** The longest phrase of a kind that begins at a word. */
  Optional<Phrase> at(Words words, int index, String kind) {
    for (Phrase phrase : at(words, index)) {
      if (phrase.line().is(kind)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** Whether a phrase of a kind ends right before a word. */
  boolean endsBefore(Words words, int index, String kind) {
    for (int start = Math.max(0, index - 3); start < index; start++) {
      for (Phrase phrase : at(words, start)) {
        if (phrase.line().is(kind) && start + phrase.words().size() == index) {
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
    for (int i = 1; i < asked.size(); i++) {
      if (!words.folded(index + i).equals(asked.get(i))) {
        return false;
      }
    }
    return true;
  }
}
