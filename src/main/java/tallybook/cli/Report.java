package tallybook.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tallybook.flow.Diagnostic;
import tallybook.flow.Printable;
import tallybook.flow.Severity;
import tallybook.pipeline.RunLog;

/** What people are told about a run, on standard error or, by {@code build}, on standard output. */
final class Report {
  private static final int MOST = 20;
  private static final int SEVERAL = 3;
  private static final int NAMED = 5;
  private static final String UNDATED = "dating.";
  private static final String READBACK = "readback.";

  private final PrintWriter err;
  private final Common common;

  Report(PrintWriter err, Common common) {
    this.err = err;
    this.common = common;
  }

  /** {@code 2 articles (2 txt, UTF-8), 0 undated}. */
  static String read(RunLog log) {
    Map<String, Integer> formats = new TreeMap<>(log.formats());
    var kinds = new StringBuilder();
    formats.forEach(
        (format, number) ->
            kinds
                .append(kinds.length() == 0 ? "" : "; ")
                .append(number)
                .append(' ')
                .append(format));
    return count(log.articles(), "article")
        + (kinds.length() == 0 ? "" : " (" + kinds + ")")
        + ", "
        + log.undated()
        + " undated"
        + (log.copies() == 0 ? "" : ", " + count(log.copies(), "exact copy", "exact copies"))
        + (log.unread() == 0 ? "" : ", " + log.unread() + " not read")
        + (log.passedOver() == 0 ? "" : ", " + log.passedOver() + " passed over");
  }

  /** {@code 5 figures: 2 trade_turnover, 1 joint_ventures}, the most frequent first. */
  static String found(RunLog log) {
    List<String> parts =
        log.indicators().entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .toList();
    return count(log.figures(), "figure")
        + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
  }

  static String count(int number, String noun) {
    return count(number, noun, noun + "s");
  }

  private static String count(int number, String one, String many) {
    return Printable.grouped(number) + " " + (number == 1 ? one : many);
  }

  /** What was not read. */
  void unread(List<Diagnostic> notes, int articles) {
    List<Diagnostic> unread = notes.stream().filter(RunLog::isUnread).toList();
    if (!unread.isEmpty()) {
      err.println(
          "tallybook: "
              + unread.size()
              + " of "
              + count(articles + unread.size(), "input")
              + (unread.size() == 1 ? " was not read:" : " were not read:"));
      lines(unread, "  ");
    }
  }

  /** What was not read, then what a person should look at; all of it with {@code --verbose}. */
  void notes(List<Diagnostic> notes, int articles) {
    unread(notes, articles);
    Severity least = common.isVerbose() ? Severity.NONE : Severity.LOW;
    List<Diagnostic> others =
        common.isQuiet()
            ? List.of()
            : notes.stream()
                .filter(note -> !RunLog.isUnread(note) && note.severity().atLeast(least))
                .sorted(Comparator.comparing(note -> !isOfTheirs(note)))
                .toList();
    lines(others.stream().filter(note -> !isUndated(note)).toList(), "! ");
    undated(others.stream().filter(Report::isUndated).toList());
  }

  /** What became of a person's own edits comes before what the texts are like. */
  private static boolean isOfTheirs(Diagnostic note) {
    return note.code().startsWith(READBACK);
  }

  private static boolean isUndated(Diagnostic note) {
    return note.code().startsWith(UNDATED);
  }

  /** Several articles without a date in one line; what to do is the same for all. */
  private void undated(List<Diagnostic> notes) {
    if (notes.size() < SEVERAL || common.isVerbose()) {
      lines(notes, "! ");
      return;
    }
    String names =
        notes.stream()
            .limit(NAMED)
            .map(note -> note.place() == null ? "" : Printable.oneLine(note.place().toString()))
            .collect(Collectors.joining(", "));
    err.println(
        "! "
            + count(notes.size(), "article")
            + " have no date: "
            + names
            + (notes.size() > NAMED ? ", …" : ""));
    err.println(
        "  \"Today\" and \"last year\" can't be placed there. Fill in sources.csv (tallybook sources DIR"
            + " --write) or the Sources sheet; --verbose lists what each text tells.");
  }

  private void lines(List<Diagnostic> notes, String mark) {
    int shown = common.isVerbose() ? notes.size() : Math.min(notes.size(), MOST);
    for (Diagnostic note : notes.subList(0, shown)) {
      String place = note.place() == null ? "" : Printable.oneLine(note.place().toString()) + "  ";
      err.println(mark + place + Printable.oneLine(note.message()));
    }
    if (shown < notes.size()) {
      err.println(mark + "… and " + (notes.size() - shown) + " more: --verbose lists all");
    }
  }

  /**
   * The exit code of a run that went to its end.
   *
   * @throws Failure if nothing at all could be read
   */
  static int code(RunLog log) throws Failure {
    if (log.articles() == 0) {
      throw new Failure(
          ExitCode.NOTHING_READ,
          log.unread() > 0 ? "no article could be read" : "no article was found");
    }
    return log.unread() > 0 ? ExitCode.PARTLY_READ : ExitCode.DONE;
  }
}
