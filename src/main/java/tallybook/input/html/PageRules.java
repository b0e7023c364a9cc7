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
  final Set<String> dropWords;
  final Set<String> keepWords;
  final Set<String> containerTags;
  final Set<String> dateWords;
  final List<String> dateMetas;
  final List<String> publisherMetas;
  final List<String> titleMetas;
  final double keepShare;
  final int paragraphCharacters;
  final int containerScore;
  final double climbFactor;
  final double climbLinks;
  final double linksBlock;
  final int enoughCharacters;

  private PageRules(Map<String, String> values) {
    dropTags = Set.copyOf(words(values, "drop.tags"));
    dropWords = Set.copyOf(Set.copyOf(words(values, "drop.words")));
    keepWords = Set.copyOf(words(values, "keep.words"));
    containerTags = Set.copyOf(words(values, "container.tags"));
    dateWords = Set.copyOf(words(values, "date.words"));
    dateMetas = words(values, "date.metas");
    publisherMetas = words(values, "publisher.metas");
    titleMetas = words(values, "title.metas");
    keepShare = number(values, "keep.share");
    paragraphCharacters = (int) number(values, "paragraph.characters");
    containerScore = (int) number(values, "container.score");
    climbFactor = number(values, "climb.factor");
    climbLinks = number(values, "climb.links");
    linksBlock = number(values, "links.block");
    enoughCharacters = (int) number(values, "enough.characters");
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
}
