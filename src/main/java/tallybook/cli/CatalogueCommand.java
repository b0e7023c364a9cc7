package tallybook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tallybook.pipeline.CodeLine;
import tallybook.pipeline.CodeLists;
import tallybook.pipeline.Format;

/** Lists and looks up codes; loading them also proves the user's own files. */
@Command(
    name = "catalogue",
    description = {
      "List and look up indicators, economies, groups and units.",
      "",
      "With --catalogue it reads your folder's catalogue/*.tsv over the built-in lists and says which "
          + "line is wrong, if one is."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tallybook catalogue                       every code",
      "  tallybook catalogue korea                 codes and names with that word",
      "  tallybook catalogue -l indicator -f csv   one list, as CSV",
      "  tallybook catalogue --catalogue mine/     prove your own lists"
    })
final class CatalogueCommand implements Callable<Integer> {

  /** The code lists. */
  enum ListName {
    INDICATOR,
    AREA,
    GROUP,
    UNIT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private Common common;

  @Parameters(arity = "0..1", paramLabel = "WORD", description = "Part of a code or name.")
  private @Nullable String word;

  @Option(
      names = {"-l", "--list"},
      paramLabel = "LIST",
      description = "One of ${COMPLETION-CANDIDATES}; default: all.")
  private @Nullable ListName list;

  @Option(
      names = "--catalogue",
      paramLabel = "DIR",
      description = "Your folder of code lists and words, over the built-in ones.")
  private @Nullable Path catalogue;

  @Option(
      names = {"-f", "--format"},
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format = Format.TABLE;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (catalogue != null && !Files.isDirectory(catalogue)) {
      throw new Failure(ExitCode.NOTHING_READ, "no such folder: " + catalogue);
    }
    String name = list == null ? null : list.toString();
    var printer = format.printer(CodeLine.FIELDS, CodeLine.FIELDS, spec.commandLine().getOut());
    printer.printAll(CodeLists.lines(catalogue, name, word));
    int found = printer.finish();
    if (found == 0 && !common.isQuiet()) {
      spec.commandLine().getErr().println("no code or name has \"" + word + "\" in it");
    }
    return ExitCode.DONE;
  }
}
