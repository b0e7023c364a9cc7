package tallybook.pipeline;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import tallybook.dating.TextDating;
import tallybook.flow.Diagnostic;
import tallybook.flow.Printable;
import tallybook.input.ReadOptions;
import tallybook.input.Survey;
import tallybook.input.sources.SourcesFile;
import tallybook.observation.Field;

/** What lies in the inputs, and where their dates come from: the {@code sources} command. */
public final class Surveying {
  private static final Set<String> BRIEF =
      Set.of("file", "format", "language", "published", "dated", "publisher", "copy", "unread");

  private final ReadOptions options;
  private final Survey survey;

  private Surveying(ReadOptions options, Survey survey) {
    this.options = options;
    this.survey = survey;
  }

  /** Looks at everything once. */
  public static Surveying take(Tallybook tallybook, Inputs inputs) throws IOException {
    ReadOptions options = inputs.options(tallybook.resources());
    var dating = TextDating.load(tallybook.resources());
    return new Surveying(options, Survey.take(inputs.paths(), options, dating));
  }

  /** Prints a line an article, and a line a file that is none. */
  public void print(Format format, Writer out) throws IOException {
    List<Field<Survey.Row>> brief =
        Survey.FIELDS.stream().filter(field -> BRIEF.contains(field.name())).toList();
    Printer<Survey.Row> printer = format.printer(brief, Survey.FIELDS, out);
    printer.printAll(survey.rows());
    printer.finish();
  }

  /**
   * Writes or completes the sources list of a folder.
   *
   * @return what was done, in a line
   */
  public String complete(Path folder) throws IOException {
    SourcesFile file = survey.complete(folder, options);
    String list = folder.resolve("sources.csv").toString();
    return Printable.oneLine(list)
        + ": "
        + Wording.count(file.added(), "row")
        + " added, "
        + Wording.count(file.filled(), "cell")
        + " filled; "
        + Wording.count((int) survey.undated(), "date")
        + " for you to fill in";
  }

  public List<Diagnostic> notes() {
    return survey.diagnostics();
  }

  public int articles() {
    return survey.rows().size() - unread();
  }

  public int unread() {
    return (int) survey.rows().stream().filter(row -> row.unread() != null).count();
  }

  public int undated() {
    return (int) survey.undated();
  }

  /** Files that were passed over without a word. */
  public int passedOver() {
    return survey.passedOver();
  }
}
