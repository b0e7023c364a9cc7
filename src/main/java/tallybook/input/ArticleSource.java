package tallybook.input;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article;
import tallybook.flow.Diagnostic;
import tallybook.flow.Outcome;
import tallybook.input.reader.Budget;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.Limits;
import tallybook.input.reader.Part;
import tallybook.input.reader.Unread;
import tallybook.input.reader.Unreadable;
import tallybook.input.sources.SourcesReader;

/**
 * Articles out of files and folders, one at a time, in the order of their paths: an article is
 * read, handed on and let go.
 *
 * <p>An article's id is its path from the input root, with {@code /}: {@code 2024/june/a.txt}. What
 * lies inside a file adds its part: {@code export.rtf#3} is the third article of an export, {@code
 * saved.zip!/june/a.txt} a file in an archive. Where two inputs give one id, the later one has the
 * name of its input in front: {@code june/a.txt}. Names that begin with a dot are passed over and
 * counted; links are not followed; every other regular file is read by what it holds, whatever its
 * name ends in.
 *
 * <p>A file that can't be read gives one diagnostic, its code beginning with {@code unread.}, and
 * the rest goes on.
 */
public final class ArticleSource implements Closeable {
  private final Deque<Path> roots;
  private final FileWalk walk;
  private final Assembly assembly;
  private final Context context;
  private final Lists lists;
  private final boolean severalRoots;
  private final Set<String> ids = new HashSet<>();
  private final Set<Path> seen = new HashSet<>();
  private String rootName = "";
  private @Nullable Found file;
  private @Nullable Drafts drafts;

  private ArticleSource(List<Path> paths, ReadOptions options) {
    Limits limits = Limits.load(options.resources());
    this.roots = new ArrayDeque<>(paths);
    this.severalRoots = paths.size() > 1;
    this.lists =
        new Lists(new SourcesReader(options.resources(), limits), limits, options.charset());
    this.walk = new FileWalk(lists, new Globs(options.include(), options.exclude()));
    this.assembly = new Assembly(options);
    this.context =
        new Context(
            limits,
            options.charset(),
            options.fields(),
            options.resources(),
            0,
            new Budget(limits),
            Formats::open);
    Path given = options.sources();
    if (given != null) {
      lists.add(given);
    }
  }

  /**
   * Begins to read.
   *
   * @param paths files and folders
   * @throws NoSuchFileException if one of them, or the sources list named in the options, is not
   *     there
   */
  public static ArticleSource open(List<Path> paths, ReadOptions options) throws IOException {
    for (Path path : paths) {
      require(path);
    }
    Path list = options.sources();
    if (list != null) {
      require(list);
    }
    return new ArticleSource(paths, options);
  }

  private static void require(Path path) throws NoSuchFileException {
    if (!java.nio.file.Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
  }

  /**
   * All articles at once: for small inputs.
   *
   * @throws NoSuchFileException as {@link #open}
   */
  public static Outcome<Article> readAll(List<Path> paths, ReadOptions options) throws IOException {
    var articles = new ArrayList<Article>();
    var notes = new ArrayList<Diagnostic>();
    try (var source = open(paths, options)) {
      for (var next = source.next(); next != null; next = source.next()) {
        articles.addAll(next.items());
        notes.addAll(next.diagnostics());
      }
    }
    return new Outcome<>(articles, notes);
  }

  /** The next article, or what was not read and why; null at the end. */
  public @Nullable Outcome<Article> next() throws IOException {
    while (true) {
      Outcome<Article> part = nextPart();
      if (part != null) {
        return part;
      }
      Found found = nextFound();
      if (found == null) {
        return null;
      }
      if (!found.diagnostics().isEmpty()) {
        return new Outcome<>(List.of(), found.diagnostics());
      }
      Path path = found.path();
      if (path != null && isNew(path)) {
        file = named(found);
        Outcome<Article> failed = openFile(path);
        if (failed != null) {
          return failed;
        }
      }
    }
  }

  /** Files and folders so far that were passed over without a word: hidden, or not wanted. */
  public int passedOver() {
    return walk.passedOver();
  }

  @Override
  public void close() throws IOException {
    Drafts open = drafts;
    if (open != null) {
      drafts = null;
      open.close();
    }
  }

  private @Nullable Found nextFound() throws IOException {
    Found found = walk.next();
    while (found == null && !roots.isEmpty()) {
      Path root = roots.removeFirst();
      rootName = FileNames.of(root.toAbsolutePath().normalize());
      found = walk.enter(root, "");
    }
    return found;
  }

  /** Several inputs may overlap; a file is read once. */
  private boolean isNew(Path path) throws IOException {
    return !severalRoots || seen.add(path.toRealPath());
  }

  private Found named(Found found) {
    if (!severalRoots || ids.add(found.id())) {
      return found;
    }
    String longer = rootName + "/" + found.id();
    for (int n = 2; !ids.add(longer); n++) {
      longer = rootName + "(" + n + ")/" + found.id();
    }
    return found.named(longer);
  }

  private @Nullable Outcome<Article> openFile(Path path) {
    try {
      drafts = Formats.open(Content.of(FileNames.of(path), path), context.fresh());
      return null;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return failed(e);
    }
  }

  private @Nullable Outcome<Article> nextPart() throws IOException {
    Drafts open = drafts;
    Found from = file;
    if (open == null || from == null) {
      return null;
    }
    try {
      Part part = open.next();
      if (part != null) {
        return assembly.article(from, part);
      }
    } catch (IOException | RuntimeException | StackOverflowError e) {
      close();
      return failed(e);
    }
    close();
    return null;
  }

  /** Whatever goes wrong inside a file costs that file alone. */
  private Outcome<Article> failed(Throwable fault) {
    Found from = file;
    String id = from == null ? "" : from.id();
    if (fault instanceof Unreadable said) {
      return Outcome.none(Unreads.diagnostic(id, said.code(), said.reason()));
    }
    if (fault instanceof IOException e) {
      return Outcome.none(Unreads.diagnostic(id, "system", "can't be read: " + FileWalk.cause(e)));
    }
    Unread unread = Unread.of("", Unreadable.broken("or unusual", fault));
    return Outcome.none(Unreads.diagnostic(id, unread.code(), unread.message()));
  }
}
