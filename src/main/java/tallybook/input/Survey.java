package tallybook.input;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article;
import tallybook.article.Copies;
import tallybook.article.CopyDays;
import tallybook.article.NearCopies;
import tallybook.flow.Diagnostic;
import tallybook.flow.Outcome;
import tallybook.flow.Place;
import tallybook.flow.Stage;
import tallybook.input.sources.Proposal;
import tallybook.input.sources.SourcesFile;
import tallybook.observation.Field;
import tallybook.observation.Field.Type;

/**
 * What lies in some inputs: each article, how it was read, what is known of it and how; each file
 * that was not read, and why.
 *
 * @param rows in the order of paths
 * @param diagnostics what else was to be said
 * @param passedOver files and folders left aside without a word
 */
public record Survey(List<Row> rows, List<Diagnostic> diagnostics, int passedOver) {
  public Survey {
    rows = List.copyOf(rows);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * One article, or one file that isn't one.
   *
   * @param file the article's id
   * @param format {@code pdf, 3 pages}; null if it was not read
   * @param origin who wrote it first, where the user says so
   * @param dated where the day comes from
   * @param stated whether the document or the user states the day
   * @param copyOf an article that this one repeats, to the letter or nearly
   * @param exact whether to the letter
   * @param unread why it was not read, or null
   */
  public record Row(
      String file,
      @Nullable String format,
      @Nullable String language,
      @Nullable String publisher,
      @Nullable String origin,
      @Nullable LocalDate published,
      @Nullable String dated,
      boolean stated,
      @Nullable String title,
      @Nullable String url,
      int characters,
      @Nullable String copyOf,
      boolean exact,
      @Nullable String unread) {

    private static Row of(Article article) {
      return new Row(
          article.id(),
          article.format(),
          article.language(),
          article.publisher(),
          article.origin(),
          article.published(),
          article.date().how(),
          article.published() != null && !article.date().inferred(),
          article.title(),
          article.url(),
          article.text().codePointCount(0, article.text().length()),
          null,
          false,
          null);
    }

    private static Row of(Diagnostic unread) {
      Place place = unread.place();
      String file = place == null ? "" : place.name();
      return new Row(
          file,
          null,
          null,
          null,
          null,
          null,
          null,
          false,
          null,
          null,
          0,
          null,
          false,
          unread.message());
    }

    private Row with(Copies copies) {
      String repeats = copies.repeats(file).orElse(null);
      String cluster = copies.cluster(file);
      String copy = repeats == null && !cluster.equals(file) ? cluster : repeats;
      return new Row(
          file,
          format,
          language,
          publisher,
          origin,
          published,
          dated,
          stated,
          title,
          url,
          characters,
          copy,
          repeats != null,
          unread);
    }

    /** The same, of the day of its exact copies if it states none itself. */
    private Row of(CopyDays days, Copies copies) {
      Article.Dating told =
          stated || unread != null ? null : days.of(copies.repeats(file).orElse(file)).orElse(null);
      return told == null
          ? this
          : new Row(
              file,
              format,
              language,
              publisher,
              origin,
              told.day(),
              told.how(),
              false,
              title,
              url,
              characters,
              copyOf,
              exact,
              null);
    }

    /** The copy in a word for people: {@code same as a.txt}, {@code much like a.txt}. */
    public @Nullable String copy() {
      return copyOf == null ? null : (exact ? "same as " : "much like ") + copyOf;
    }
  }

  /** The columns, for tables of any kind. */
  public static final List<Field<Row>> FIELDS =
      List.of(
          field("file", Type.TEXT, "Path from the input's root; the article's id", Row::file),
          field(
              "format",
              Type.TEXT,
              "Format, character set or pages; empty if not read",
              Row::format),
          field("language", Type.CODE, "ISO 639-1", Row::language),
          field(
              "published",
              Type.DATE,
              "Day of publication; empty if nothing tells it",
              Row::published),
          field("dated", Type.TEXT, "Where the day comes from", Row::dated),
          field("publisher", Type.TEXT, "Outlet; empty if nothing tells it", Row::publisher),
          field("origin", Type.TEXT, "Who wrote it first, as the list says", Row::origin),
          field("title", Type.TEXT, "Headline; empty if nothing tells it", Row::title),
          field("url", Type.TEXT, "Where it was published; empty if nothing tells it", Row::url),
          field("characters", Type.INTEGER, "Characters of text", Row::characters),
          field("copy", Type.TEXT, "The article that this one repeats", Row::copy),
          field("unread", Type.TEXT, "Why it was not read; empty if it was", Row::unread));

  private static Field<Row> field(
      String name, Type type, String meaning, Function<Row, @Nullable Object> get) {
    return new Field<>(name, type, meaning, get);
  }

  /**
   * Looks at everything once.
   *
   * @param dating gives an undated article the day that its text fixes
   */
  public static Survey take(List<Path> paths, ReadOptions options, Stage<Article, Article> dating)
      throws IOException {
    var rows = new ArrayList<Row>();
    var notes = new ArrayList<Diagnostic>();
    var copies = new NearCopies();
    int passedOver;
    try (var source = ArticleSource.open(paths, options)) {
      for (var next = source.next(); next != null; next = source.next()) {
        for (Article article : next.items()) {
          Outcome<Article> dated = dating.run(article);
          notes.addAll(dated.diagnostics());
          copies.add(dated.items().get(0));
          rows.add(Row.of(dated.items().get(0)));
        }
        next.diagnostics().forEach(said -> note(said, rows, notes));
      }
      passedOver = source.passedOver();
    }
    Copies found = copies.find();
    CopyDays days = days(rows, found);
    List<Row> whole = rows.stream().map(row -> row.with(found).of(days, found)).toList();
    Set<String> dated = dated(whole);
    notes.removeIf(note -> isAnswered(note, dated));
    return new Survey(whole, notes, passedOver);
  }

  /** The days that exact copies state, by the first of them. */
  private static CopyDays days(List<Row> rows, Copies copies) {
    var days = new CopyDays();
    for (Row row : rows) {
      if (row.stated()) {
        var day = new Article.Dating(row.published(), "", false);
        days.add(copies.repeats(row.file()).orElse(row.file()), row.file(), day);
      }
    }
    return days;
  }

  private static Set<String> dated(List<Row> rows) {
    var dated = new HashSet<String>();
    rows.stream().filter(row -> row.published() != null).forEach(row -> dated.add(row.file()));
    return dated;
  }

  /** Whether a question for a day is answered by a copy. */
  private static boolean isAnswered(Diagnostic note, Set<String> dated) {
    Place place = note.place();
    return note.code().startsWith("dating.") && place != null && dated.contains(place.name());
  }

  private static void note(Diagnostic said, List<Row> rows, List<Diagnostic> notes) {
    if (said.code().startsWith(Unreads.PREFIX)) {
      rows.add(Row.of(said));
    } else {
      notes.add(said);
    }
  }

  /** What articles state themselves: for the empty cells of their sources list. */
  public List<Proposal> proposals() {
    return rows.stream()
        .filter(row -> row.unread() == null)
        .map(
            row ->
                new Proposal(
                    row.file(),
                    row.publisher(),
                    row.stated() ? row.published() : null,
                    row.title(),
                    row.url()))
        .toList();
  }

  /** Articles without a day: cells for the user to fill. */
  public long undated() {
    return rows.stream().filter(row -> row.unread() == null && row.published() == null).count();
  }

  /**
   * Writes or completes the {@code sources.csv} of a folder that this is the survey of.
   *
   * @return what was done; call {@link SourcesFile#added} and {@link SourcesFile#filled}
   * @throws tallybook.input.reader.Unreadable if the list can't be read; it is left as it is
   */
  public SourcesFile complete(Path folder, ReadOptions options) throws IOException {
    Path list = folder.resolve("sources.csv");
    SourcesFile file = SourcesFile.open(list, options.resources());
    file.complete(proposals());
    file.write(list);
    return file;
  }
}
