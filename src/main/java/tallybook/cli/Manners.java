package tallybook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tallybook.flow.Printable;
import tallybook.pipeline.WrongFile;

/** How the program behaves on every command line: one line an error, no trace unless asked. */
final class Manners {
  private static final String JSON = "--json";
  private static final String DEBUG = "--debug";
  private static final String REPORT =
      "This is a fault in tallybook; --debug shows where. Please report it with the input.";

  private Manners() {}

  static CommandLine applied(CommandLine line, String... arguments) {
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setUsageHelpLongOptionsMaxWidth(30)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .setParameterExceptionHandler(Manners::misused)
        .setExecutionExceptionHandler((fault, at, parsed) -> failed(fault, at))
        .setDefaultValueProvider(Defaults.standard(arguments));
  }

  /** Colours where a terminal shows them; a Windows console would print them as signs. */
  private static Ansi ansi() {
    return System.getProperty("os.name", "").startsWith("Windows") ? Ansi.OFF : Ansi.AUTO;
  }

  private static int misused(ParameterException fault, String[] arguments) {
    if (fault.getCause() instanceof IOException cause) {
      return failed(cause, fault.getCommandLine()); // of a file of defaults
    }
    PrintWriter err = fault.getCommandLine().getErr();
    String message = Printable.oneLine(fault.getMessage());
    String help = fault.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    if (List.of(arguments).contains(JSON)) {
      ErrorObject.print(err, ExitCode.USAGE, message, help);
      return ExitCode.USAGE;
    }
    err.println("tallybook: " + message);
    if (!UnmatchedArgumentException.printSuggestions(fault, err)) {
      err.println("  See: " + help);
    }
    return ExitCode.USAGE;
  }

  private static int failed(Exception fault, CommandLine at) {
    PrintWriter err = at.getErr();
    at.getOut().flush();
    int code = code(fault);
    String message = message(fault);
    boolean ours = !(fault instanceof IOException);
    if (isSet(at, JSON)) {
      ErrorObject.print(err, code, Printable.oneLine(message), ours ? REPORT : null);
    } else {
      err.println("tallybook: " + message);
      if (ours && !isSet(at, DEBUG)) {
        err.println("  " + REPORT);
      }
    }
    if (isSet(at, DEBUG) && !(fault instanceof Failure)) {
      fault.printStackTrace(err);
    }
    return code;
  }

  private static int code(Exception fault) {
    if (fault instanceof Failure failure) {
      return failure.code();
    }
    if (fault instanceof FileAlreadyExistsException) {
      return ExitCode.USAGE;
    }
    return fault instanceof NoSuchFileException || fault instanceof WrongFile
        ? ExitCode.NOTHING_READ
        : ExitCode.FAULT;
  }

  private static String message(Exception fault) {
    if (fault instanceof Failure) {
      return String.valueOf(fault.getMessage());
    }
    return fault instanceof FileAlreadyExistsException exists
        ? Printable.oneLine(exists.getFile()) + " exists: give --force to replace it"
        : Printable.oneLine(plainWords(fault));
  }

  private static boolean isSet(CommandLine at, String name) {
    var option = at.getCommandSpec().findOption(name);
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
