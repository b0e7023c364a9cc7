package tallybook.input.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tallybook.catalogue.ResourceException;
import tallybook.catalogue.Resources;

/** The words and thresholds of {@code input/html.properties}. */
final class PageRules {
  private static final String FILE = "input/html.properties";
  private static final PageRules BUILT_IN = new PageRules(Resources.builtIn().properties(FILE));

  final Set<String> dropTags;
  final Stems dropAlways;
  final Stems dropWords;
  final Set<String> keepWords;
  final Set<String> containerTags;
  final Set<String> dateWords;
  final List<String> dateMetas;
  final List<String> publisherMetas;
  final List<String> titleMetas;
  final double keepShare;
  final double keepAlwaysShare;
  final int paragraphCharacters;
  final int containerScore;
  final double climbFactor;
  final double climbLinks;
  final double linksBlock;
  final int enoughCharacters;
  final int scarceCharacters;

  private PageRules(Map<String, String> values) {
    dropTags = Set.copyOf(words(values, "drop.tags"));
    dropAlways = Stems.of(words(values, "drop.always"));
    dropWords = Stems.of(words(values, "drop.words"));
    keepWords = Set.copyOf(words(values, "keep.words"));
    containerTags = Set.copyOf(words(values, "container.tags"));
    dateWords = Set.copyOf(words(values, "date.words"));
    dateMetas = words(values, "date.metas");
    publisherMetas = words(values, "publisher.metas");
    titleMetas = words(values, "title.metas");
    keepShare = number(values, "keep.share");
    keepAlwaysShare = number(values, "keep.always.share");
    paragraphCharacters = (int) number(values, "paragraph.characters");
    containerScore = (int) number(values, "container.score");
    climbFactor = number(values, "climb.factor");
    climbLinks = number(values, "climb.links");
    linksBlock = number(values, "links.block");
    enoughCharacters = (int) number(values, "enough.characters");
    scarceCharacters = (int) number(values, "scarce.characters");
  }

  static PageRules builtIn() {
    return BUILT_IN;
  }

  private static List<String> words(Map<String, String> values, String key) {
    return List.of(values.getOrDefault(key, "").strip().split("\\s+")).stream().distinct().toList();
  }

  private static double number(Map<String, String> values, String key) {
    try {
      return Double.parseDouble(values.getOrDefault(key, ""));
    } catch (NumberFormatException e) {
      throw new ResourceException(FILE, 0, key + " is no number");
    }
  }

  /**
   * Words of classes and ids.
   *
   * @param whole as they stand
   * @param beginnings of words
   */
  record Stems(Set<String> whole, List<String> beginnings) {
    static Stems of(List<String> words) {
      return new Stems(
          Set.copyOf(words.stream().filter(word -> !word.endsWith("*")).toList()),
          words.stream()
              .filter(word -> word.endsWith("*"))
              .map(word -> word.substring(0, word.length() - 1))
              .toList());
    }

    boolean has(String word) {
      return whole.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }
  }
}
