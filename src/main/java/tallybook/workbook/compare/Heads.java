package tallybook.workbook.compare;

import java.util.Set;

/** Understands the headings of hand-made sheets: "Bilateral trade with Korea, $ bn". */
@FunctionalInterface
public interface Heads {
  /** What a heading, the words of a row, or a caption name. */
  Named read(String words);

  /**
   * What words name.
   *
   * @param indicators codes of the catalogue; empty if they name none
   * @param areas codes of economies; empty if they name none
   * @param scale what "thousand", "mln" or "bn" stands for; 0 if they say nothing of the kind
   */
  record Named(Set<String> indicators, Set<String> areas, double scale) {
    public Named {
      indicators = Set.copyOf(indicators);
      areas = Set.copyOf(areas);
    }
  }

  /** Headings are looked at word by word alone. */
  Heads NOTHING = words -> new Named(Set.of(), Set.of(), 0);
}
