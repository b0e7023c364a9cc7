package tallybook.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;

/** The code lists as lines, with those of a user's folder over the built-in ones. */
public final class CodeLists {
  private CodeLists() {}

  /** The words over the built-in resources: those of a folder, or none. */
  static Resources resources(@Nullable Path folder) {
    return folder == null ? Resources.builtIn() : Resources.overlaidBy(folder);
  }

  /**
   * The lines of one list that mention a word.
   *
   * @param folder the user's resources, or null
   * @param list a list's name, or null for all
   * @param word in a code or label, or null for every line
   */
  public static List<CodeLine> lines(
      @Nullable Path folder, @Nullable String list, @Nullable String word) {
    return CodeLine.of(Catalogue.load(resources(folder))).stream()
        .filter(line -> list == null || line.list().equals(list))
        .filter(line -> word == null || line.mentions(word))
        .toList();
  }
}
