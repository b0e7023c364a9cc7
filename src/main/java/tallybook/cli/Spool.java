package tallybook.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Keeps standard input in a file of its own while it is read, since formats are told by content.
 */
final class Spool implements Closeable {
  private static final String STANDARD_INPUT = "-";

  private final InputStream in;
  private @Nullable Path folder;

  Spool(InputStream in) {
    this.in = in;
  }

  static boolean isStandardInput(Path path) {
    return path.toString().equals(STANDARD_INPUT);
  }

  /** The path itself; for {@code -} a file with what standard input gave, called {@code stdin}. */
  Path unlessStandardInput(Path path) throws IOException {
    if (!isStandardInput(path)) {
      return path;
    }
    Path made = folder;
    if (made == null) {
      made = Files.createTempDirectory("tallybook");
      folder = made;
      made.toFile().deleteOnExit();
      Path file = made.resolve("stdin");
      file.toFile().deleteOnExit();
      Files.copy(in, file);
    }
    return made.resolve("stdin");
  }

  @Override
  public void close() throws IOException {
    if (folder != null) {
      Files.deleteIfExists(folder.resolve("stdin"));
      Files.deleteIfExists(folder);
    }
  }
}
