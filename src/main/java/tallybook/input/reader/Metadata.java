package tallybook.input.reader;

import org.jspecify.annotations.Nullable;
import tallybook.article.Article.Dating;

/**
 * What a document says about itself.
 *
 * @param date {@link Dating#MISSING} if it doesn't say
 * @param language ISO 639-1, or null if it doesn't say
 * @param origin who wrote it first, or null if it doesn't say
 */
public record Metadata(
    @Nullable String title,
    @Nullable String publisher,
    Dating date,
    @Nullable String url,
    @Nullable String language,
    @Nullable String origin) {
  public static final Metadata NONE = new Metadata(null, null, Dating.MISSING, null, null);

  public Metadata(
      @Nullable String title,
      @Nullable String publisher,
      Dating date,
      @Nullable String url,
      @Nullable String language) {
    this(title, publisher, date, url, language, null);
  }

  /** This, and the other where this doesn't tell. */
  public Metadata orElse(Metadata other) {
    return new Metadata(
        title == null ? other.title : title,
        publisher == null ? other.publisher : publisher,
        date.day() == null && other.date != Dating.MISSING ? other.date : date,
        url == null ? other.url : url,
        language == null ? other.language : language,
        origin == null ? other.origin : origin);
  }

  public Metadata titled(@Nullable String other) {
    return new Metadata(other, publisher, date, url, language, origin);
  }

  public Metadata dated(Dating other) {
    return new Metadata(title, publisher, other, url, language, origin);
  }
}
