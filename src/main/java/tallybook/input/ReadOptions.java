package tallybook.input;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Resources;

/**
 * How to read articles.
 *
 * @param resources limits and words
 * @param sources a sources list that holds for all inputs, or null; goes before those in folders
 * @param date the day of the one article that has none, or null
 * @param charset to read texts with whatever they look like, or null to find out
 * @param include globs; an article is read if its name (or path, for a glob with {@code /}) fits
 *     one. All are read where there is none
 * @param exclude globs likewise, of what is not read
 * @param fields the user's names for the columns of lists of articles: {@code text} to {@code body}
 */
public record ReadOptions(
    Resources resources,
    @Nullable Path sources,
    @Nullable LocalDate date,
    @Nullable Charset charset,
    List<String> include,
    List<String> exclude,
    Map<String, String> fields) {
  public ReadOptions {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    fields = Map.copyOf(fields);
  }

  public static ReadOptions defaults() {
    return with(Resources.builtIn());
  }

  public static ReadOptions with(Resources resources) {
    return new ReadOptions(resources, null, null, null, List.of(), List.of(), Map.of());
  }

  public ReadOptions withSources(@Nullable Path other) {
    return new ReadOptions(resources, other, date, charset, include, exclude, fields);
  }

  public ReadOptions withDate(@Nullable LocalDate other) {
    return new ReadOptions(resources, sources, other, charset, include, exclude, fields);
  }

  public ReadOptions withCharset(@Nullable Charset other) {
    return new ReadOptions(resources, sources, date, other, include, exclude, fields);
  }

  public ReadOptions withGlobs(List<String> included, List<String> excluded) {
    return new ReadOptions(resources, sources, date, charset, included, excluded, fields);
  }

  public ReadOptions withFields(Map<String, String> other) {
    return new ReadOptions(resources, sources, date, charset, include, exclude, other);
  }
}
