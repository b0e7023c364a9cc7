package tallybook.mention.passage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.ResourceException;

/** The words of one file of the lexicon by what their codes mean to a reader. */
public final class WordList<E extends Enum<E>> {
  private final int file;
  private final @Nullable E[] byEntry;

  private WordList(int file, @Nullable E[] byEntry) {
    this.file = file;
    this.byEntry = byEntry;
  }

  /**
   * Reads the codes of a file.
   *
   * @throws ResourceException if a code is none of the meanings
   */
  @SuppressWarnings("unchecked")
  public static <E extends Enum<E>> WordList<E> of(
      Lexicon lexicon, String file, Class<E> meanings) {
    var byEntry =
        (@Nullable E[]) java.lang.reflect.Array.newInstance(meanings, lexicon.entries().size());
    for (Lexicon.Entry entry : lexicon.entries()) {
      if (entry.file().equals(file)) {
        byEntry[entry.id()] = meaning(entry, meanings);
      }
    }
    return new WordList<>(lexicon.file(file), byEntry);
  }

  private static <E extends Enum<E>> E meaning(Lexicon.Entry entry, Class<E> meanings) {
    String name = entry.code().toUpperCase(Locale.ROOT);
    for (E meaning : meanings.getEnumConstants()) {
      if (meaning.name().equals(name)) {
        return meaning;
      }
    }
    throw entry.line().fault("\"" + entry.code() + "\" is none of the codes of this file");
  }

  /** The match of this list that begins at a token, or -1. */
  public int matchAt(Passage passage, int token) {
    return passage.matches().at(token, file);
  }

  /** The match of this list that ends just before a token, or -1. */
  public int matchBefore(Passage passage, int token) {
    return passage.matches().before(token, file);
  }

  /** What begins at a token, or null. */
  public @Nullable E at(Passage passage, int token) {
    return meaningOf(passage, matchAt(passage, token));
  }

  /** What ends just before a token, or null. */
  public @Nullable E before(Passage passage, int token) {
    return meaningOf(passage, matchBefore(passage, token));
  }

  /** The meaning of a match of any file: null if it is not of this one. */
  public @Nullable E meaningOf(Passage passage, int match) {
    return match < 0 ? null : byEntry[passage.matches().entry(match)];
  }

  /** One past what begins at a token; the token itself if nothing does. */
  public int end(Passage passage, int token) {
    int match = matchAt(passage, token);
    return match < 0 ? token : passage.matches().to(match);
  }
}
