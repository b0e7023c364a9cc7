package tallybook.input.sources;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article.Dating;
import tallybook.input.reader.Metadata;

/**
 * What the user says about one article.
 *
 * @param line in the list, from 1
 * @param file as written: the article's path from the list's folder
 * @param origin who wrote it first, or null
 * @param skip whether to leave the article out
 */
public record SourceRow(
    int line,
    String file,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String title,
    @Nullable String url,
    @Nullable String language,
    @Nullable String origin,
    boolean skip) {

  /** As metadata; dated by the list's name. */
  public Metadata metadata(String list) {
    Dating date = published == null ? Dating.MISSING : new Dating(published, list, false);
    return new Metadata(title, publisher, date, url, language, origin);
  }
}
