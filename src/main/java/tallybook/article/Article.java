package tallybook.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that states figures, and what is known about it.
 *
 * @param id its path relative to the input root, {@code /}-separated
 * @param text plain text, kept as read: every place in the program refers to it
 * @param title headline, or null if nothing tells
 * @param publisher outlet, or null if nothing tells
 * @param date the day of publication and how it is known
 * @param url where it was published, or null
 * @param language ISO 639-1 code, {@code en} where nothing tells otherwise
 * @param origin who wrote it first, where the sources list says so: articles of one origin are one
 *     voice; or null
 * @param format what it was read from, and how: {@code txt, UTF-8}
 * @param pages where in the text each page after the first begins; empty if it has no pages
 */
public record Article(
    String id,
    String text,
    @Nullable String title,
    @Nullable String publisher,
    Dating date,
    @Nullable String url,
    String language,
    @Nullable String origin,
    String format,
    List<Integer> pages)
    implements Serializable {
  public Article {
    pages = List.copyOf(pages);
  }

  /** An article without pages, of its own publisher. */
  public Article(
      String id,
      String text,
      @Nullable String title,
      @Nullable String publisher,
      Dating date,
      @Nullable String url,
      String language,
      String format) {
    this(id, text, title, publisher, date, url, language, null, format, List.of());
  }

  /**
   * @param day null if nothing tells it
   * @param how where the day comes from, for the Sources sheet: {@code sources.csv}, {@code
   *     inferred: "Monday, Aug. 16" falls in 2021 alone}; {@code missing} if there is none
   * @param inferred whether the day was concluded rather than stated
   * @param made the day the file was made, as it says itself: a clue, and no day of publication; or
   *     null
   */
  public record Dating(
      @Nullable LocalDate day, String how, boolean inferred, @Nullable LocalDate made)
      implements Serializable {
    public static final Dating MISSING = new Dating(null, "missing", false);

    public Dating(@Nullable LocalDate day, String how, boolean inferred) {
      this(day, how, inferred, null);
    }

    /** No day of publication is told, but the one that the file was made on. */
    public static Dating made(LocalDate made) {
      return new Dating(null, "missing; the file was made on " + made, false, made);
    }
  }

  public @Nullable LocalDate published() {
    return date.day();
  }

  /** The same article with its day known otherwise. */
  public Article dated(Dating other) {
    return new Article(id, text, title, publisher, other, url, language, origin, format, pages);
  }

  /** An article that is read instead of this one: its text written otherwise. */
  public Article withText(String other) {
    return new Article(id, other, title, publisher, date, url, language, format);
  }

  /**
   * The page that a place of the text is on, from 1; 0 if the article has no pages.
   *
   * @param offset in UTF-16 units
   */
  public int page(int offset) {
    return pages.isEmpty() ? 0 : 1 + (int) pages.stream().filter(start -> start <= offset).count();
  }
}
