package tallybook.pipeline;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Resources;
import tallybook.input.ReadOptions;

/**
 * What to read, and how.
 *
 * @param paths files and folders
 * @param sources a sources list that holds for all of them, or null
 * @param date the day of the one article that has none, or null
 * @param charset of texts, or null to find out
 * @param include globs of what is read; all is where there is none
 * @param exclude globs of what is not
 * @param fields the user's names for the columns of lists of articles
 * @param dedupe whether an exact copy of an earlier article is left out
 * @param jobs threads, 1 or more; the outcome is the same with any number
 */
public record Inputs(
    List<Path> paths,
    @Nullable Path sources,
    @Nullable LocalDate date,
    @Nullable Charset charset,
    List<String> include,
    List<String> exclude,
    Map<String, String> fields,
    boolean dedupe,
    int jobs) {
  public Inputs {
    paths = List.copyOf(paths);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    fields = Map.copyOf(fields);
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one thread, not " + jobs);
    }
  }

  /** These files and folders, read as they are. */
  public static Inputs of(Path... paths) {
    return new Inputs(List.of(paths), null, null, null, List.of(), List.of(), Map.of(), true, 1);
  }

  ReadOptions options(Resources resources) {
    return new ReadOptions(resources, sources, date, charset, include, exclude, fields);
  }
}
