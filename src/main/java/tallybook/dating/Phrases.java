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
  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  /** Words in a row, and the line of the resource that they stand in. */
  record Phrase(List<String> words, TsvLine line) implements Serializable {}

  /** The cells of a line; a line itself is not serialisable. */
  record TsvLine(Map<String, String> cells) implements Serializable {
    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    boolean is(String kind) {
      return get("kind").equals(kind);
    }
  }

  static Phrases of(List<TsvTable.Line> lines) {
    var phrases = new Phrases();
    for (TsvTable.Line line : lines) {
      for (String form : line.required("forms").split(" ; ")) {
        phrases.add(form, new TsvLine(Map.copyOf(line.cells())));
      }
    }
    phrases.byFirst.values().forEach(list -> list.sort(LONGEST_FIRST));
    return phrases;
  }

  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparing((Phrase phrase) -> -phrase.words().size());

  private void add(String form, TsvLine line) {
    var words = new Words(form);
    var folded = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      folded.add(words.at(i).folded());
    }
    byFirst
        .computeIfAbsent(folded.get(0), first -> new ArrayList<>())
        .add(new Phrase(List.copyOf(folded), line));
  }

  /** All phrases that begin at a word, the longest first. */
  List<Phrase> at(Words words, int index) {
    if (index < 0 || index >= words.size()) {
      return List.of();
    }
    List<Phrase> candidates = byFirst.getOrDefault(words.at(index).folded(), List.of());
    return candidates.isEmpty()
        ? candidates
        : candidates.stream().filter(phrase -> stands(phrase, words, index)).toList();
  }

  /** The longest phrase of a kind that begins at a word. */
  Optional<Phrase> at(Words words, int index, String kind) {
    return at(words, index).stream().filter(phrase -> phrase.line().is(kind)).findFirst();
  }

  /** Whether a phrase of a kind ends right before a word. */
  boolean endsBefore(Words words, int index, String kind) {
    for (int start = Math.max(0, index - 3); start < index; start++) {
      int from = start;
      if (at(words, start).stream()
          .anyMatch(phrase -> phrase.line().is(kind) && from + phrase.words().size() == index)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase of a kind stands anywhere in a word's sentence. */
  boolean inSentence(Words words, int index, String kind) {
    int sentence = words.at(index).sentence();
    int start = index;
    while (start > 0 && words.at(start - 1).sentence() == sentence) {
      start--;
    }
    for (int i = start; i < words.size() && words.at(i).sentence() == sentence; i++) {
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
      if (!words.at(index + i).folded().equals(asked.get(i))) {
        return false;
      }
    }
    return true;
  }
}
