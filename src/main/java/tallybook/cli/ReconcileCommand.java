package tallybook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tallybook.pipeline.Format;
import tallybook.pipeline.Reconciling;
import tallybook.pipeline.Tallybook;
import tallybook.pipeline.Verdict;

/** Groups observations, judges and settles them. */
@Command(
    name = "reconcile",
    description = {
      "Group comparable figures, say which disagree and why, and propose a value for each group.",
      "",
      "Reads observations as JSON lines or CSV, as extract writes them, or out of a workbook's",
      "Evidence sheet, with the decisions that stand in the workbook. Written to FILE.xlsx, they",
      "become a workbook, in which a person's decisions are kept as build keeps them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tallybook reconcile figures.jsonl",
      "  tallybook extract articles/ -f jsonl | tallybook reconcile - -f jsonl > groups.jsonl",
      "  tallybook reconcile figures.jsonl --explain 'trade_turnover|KAZ|KOR'",
      "  tallybook reconcile figures.csv --policy latest -o groups.csv",
      "  tallybook reconcile figures.jsonl -o figures.xlsx",
      "  tallybook reconcile talks.xlsx --balance -o groups.csv",
      "  tallybook reconcile figures.jsonl --fail-on conflict || echo 'figures disagree'"
    })
final class ReconcileCommand implements Callable<Integer> {
  @Mixin private Common common;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Observations: JSON lines, CSV or a workbook; - is standard input.")
  private List<Path> files = new ArrayList<>();

  @Mixin private SelectionOptions selection;
  @Mixin private JudgementOptions judgement;
  @Mixin private OutputOptions output;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "What a person ruled, as JSON lines: pins, exclusions, overrides and the rest.")
  private @Nullable Path decisions;

  @Option(
      names = "--explain",
      paramLabel = "CELL",
      description = "Print the arithmetic of the groups whose key has this in it instead.")
  private @Nullable String explained;

  @Option(
      names = "--catalogue",
      paramLabel = "DIR",
      description = "Your own code lists, thresholds, reliability and wording, over the built-in.")
  private @Nullable Path catalogue;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Threads; the result is the same with any number. Default: 1.")
  private int jobs = 1;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description =
          "End with code 5 if it is found: unread, undated, conflict, low-confidence, stale, or a "
              + "flag of this severity: info, low, medium, high.")
  private FailOn failOn = FailOn.NONE;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    var wanted = selection.selection();
    if (catalogue != null && !Files.isDirectory(catalogue)) {
      throw new Failure(ExitCode.NOTHING_READ, Suggestion.noSuchFile(catalogue.toString()));
    }
    Path workbook = explained == null ? output.workbook() : null;
    boolean holds =
        decisions != null
            || explained != null
            || workbook != null
            || files.stream().anyMatch(Reconciling::isWorkbook);
    var reconciling =
        new Reconciling(
            Tallybook.with(catalogue),
            judgement.judgement(selection.asOf()),
            Math.max(1, jobs),
            holds);
    if (decisions != null) {
      Suggestion.requireFile(decisions);
      reconciling.decide(decisions);
    }
    for (Path file : files) {
      read(reconciling, file, wanted);
    }
    new Report(err, common).notes(reconciling.notes(), 0);
    if (reconciling.observations() == 0) {
      throw new Failure(
          ExitCode.NOTHING_READ,
          reconciling.read() == 0
              ? "no observation was found"
              : "none of "
                  + Report.count(reconciling.read(), "observation")
                  + " fits what --indicator, --area, --period, --status, --min-confidence or"
                  + " --as-of asks for");
    }
    if (explained != null) {
      return explain(reconciling, explained);
    }
    Verdict verdict = workbook == null ? print(reconciling) : book(reconciling, workbook);
    if (failOn.isFound(null, verdict)
        || failOn == FailOn.UNREAD && !reconciling.notes().isEmpty()) {
      return ExitCode.FOUND;
    }
    return reconciling.notes().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY_READ;
  }

  private Verdict book(Reconciling reconciling, Path workbook) throws IOException {
    Reconciling.Booked booked =
        reconciling.write(workbook, Recipe.of(spec, workbook), Recipe.options(spec));
    new Report(spec.commandLine().getErr(), common).notes(reconciling.warnings(), 0);
    if (!common.isQuiet()) {
      PrintWriter out = spec.commandLine().getOut();
      out.println("settled  " + String.join("; ", booked.verdict().clauses()));
      out.println("wrote    " + Printed.written(booked.written(), workbook));
      Printed.whole(booked.written(), workbook).ifPresent(out::println);
      out.flush();
    }
    return booked.verdict();
  }

  private Verdict print(Reconciling reconciling) throws IOException {
    Verdict verdict;
    try (var destination = output.open(spec.commandLine().getOut())) {
      verdict = reconciling.run(output.format(), destination);
      destination.keep();
    }
    new Report(spec.commandLine().getErr(), common).notes(reconciling.warnings(), 0);
    if (output.format() == Format.TABLE && !common.isQuiet()) {
      PrintWriter out = spec.commandLine().getOut();
      out.println();
      out.println(String.join("; ", verdict.clauses()));
      out.flush();
    }
    return verdict;
  }

  private int explain(Reconciling reconciling, String asked) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (reconciling.explain(asked, out) == 0) {
      throw new Failure(ExitCode.USAGE, "no group's key has \"" + asked + "\" in it");
    }
    return ExitCode.DONE;
  }

  private static void read(Reconciling reconciling, Path file, tallybook.pipeline.Selection wanted)
      throws IOException {
    if (Spool.isStandardInput(file)) {
      reconciling.read("-", System.in, wanted);
    } else if (Files.isDirectory(file)) {
      throw new Failure(
          ExitCode.USAGE,
          file
              + " is a folder: for articles, tallybook extract DIR -f jsonl | tallybook reconcile -");
    } else {
      reconciling.read(file, wanted);
    }
  }
}
