package tallybook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tallybook.flow.Printable;
import tallybook.pipeline.WrongFile;

/** How the program behaves on every command line: one line an error, no trace unless asked. */
final class Manners {
  private Manners() {}

  static CommandLine applied(CommandLine line) {
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setUsageHelpLongOptionsMaxWidth(30)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .setParameterExceptionHandler(Manners::misused)
        .setExecutionExceptionHandler((fault, at, parsed) -> failed(fault, at))
        .setDefaultValueProvider(Defaults.standard());
  }

  /** Colours where a terminal shows them; a Windows console would print them as signs. */
  private static Ansi ansi() {
    return System.getProperty("os.name", "").startsWith("Windows") ? Ansi.OFF : Ansi.AUTO;
  }

  private static int misused(ParameterException fault, String[] arguments) {
    PrintWriter err = fault.getCommandLine().getErr();
    err.println("tallybook: " + Printable.oneLine(fault.getMessage()));
    if (!UnmatchedArgumentException.printSuggestions(fault, err)) {
      err.println("  See: " + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    }
    return ExitCode.USAGE;
  }

  private static int failed(Exception fault, CommandLine at) {
    PrintWriter err = at.getErr();
    at.getOut().flush();
    if (fault instanceof Failure failure) {
      err.println("tallybook: " + failure.getMessage());
      return failure.code();
    }
    if (fault instanceof FileAlreadyExistsException exists) {
      err.println("tallybook: " + exists.getFile() + " exists: give --force to replace it");
      return ExitCode.USAGE;
    }
    err.println("tallybook: " + Printable.oneLine(plainWords(fault)));
    if (wantsTrace(at)) {
      fault.printStackTrace(err);
    } else if (!(fault instanceof IOException)) {
      err.println(
          "  This is a fault in tallybook; --debug shows where. Please report it with the input.");
    }
    return fault instanceof NoSuchFileException || fault instanceof WrongFile
        ? ExitCode.NOTHING_READ
        : ExitCode.FAULT;
  }

  private static boolean wantsTrace(CommandLine at) {
    var option = at.getCommandSpec().findOption("--debug");
    return option != null && Boolean.TRUE.equals(option.getValue());
  }

  private static String plainWords(Exception fault) {
    if (fault instanceof NoSuchFileException missing) {
      return Suggestion.noSuchFile(missing.getFile());
    }
    if (fault instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (fault instanceof FileSystemException file && file.getReason() != null) {
      return file.getFile() + ": " + file.getReason();
    }
    String message = fault.getMessage();
    return fault instanceof IOException && message != null
        ? message
        : fault.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
