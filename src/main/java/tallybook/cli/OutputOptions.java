package tallybook.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tallybook.pipeline.Destination;
import tallybook.pipeline.Format;
import tallybook.pipeline.Reconciling;

/** Where text goes, and in which form. */
final class OutputOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here; - is standard output, the default.")
  private @Nullable Path output;

  @Option(names = "--force", description = "Replace an existing file.")
  private boolean force;

  @Option(
      names = {"-f", "--format"},
      description = "${COMPLETION-CANDIDATES}; default: by the output's name, else table.")
  private @Nullable Format format;

  @Option(names = "--json", description = "The same as -f jsonl.")
  private boolean json;

  Format format() {
    if (json) {
      return Format.JSONL;
    }
    if (format != null) {
      return format;
    }
    String name = output == null ? "" : output.toString();
    if (name.endsWith(".csv")) {
      return Format.CSV;
    }
    return name.endsWith(".jsonl") || name.endsWith(".json") ? Format.JSONL : Format.TABLE;
  }

  /** The workbook that the output's name asks for, or null if it is a table. */
  @Nullable Path workbook() {
    boolean named = output != null && Reconciling.isWorkbook(output);
    return named && format == null && !json ? output : null;
  }

  boolean isStandardOutput() {
    return output == null || Spool.isStandardInput(output);
  }

  Destination open(Writer standard) throws IOException {
    return output == null || Spool.isStandardInput(output)
        ? Destination.of(standard)
        : Destination.file(output, force);
  }
}
