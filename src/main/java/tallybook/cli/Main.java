package tallybook.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** Where the program starts and ends: streams, exit code. */
public final class Main {
  private static final List<String> VERSION = List.of("--version", "-V");

  private Main() {}

  /** Runs one command line; a code other than 0 ends the virtual machine with it. */
  public static void main(String[] arguments) {
    // POI logs through Log4j's interface and would print that it found no logger.
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("java.awt.headless", "true");
    Ahead.begin(arguments);
    var out = writer(FileDescriptor.out);
    var err = writer(FileDescriptor.err);
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /** Runs one command line with these writers and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    if (arguments.length == 0) {
      out.print(Root.SHORT_HELP);
      return ExitCode.DONE;
    }
    if (arguments.length == 1 && VERSION.contains(arguments[0])) {
      // Asked by scripts again and again: no need to make a parser for it.
      Root.Version.lines().forEach(out::println);
      return ExitCode.DONE;
    }
    CommandLine line = Commands.line(arguments);
    line.setOut(out);
    line.setErr(err);
    return line.execute(arguments);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    OutputStream bytes = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(bytes, charset()), false);
  }

  /** UTF-8, but on a Windows console the console's own. */
  private static Charset charset() {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    var console = windows ? System.console() : null;
    return console == null ? StandardCharsets.UTF_8 : console.charset();
  }
}
