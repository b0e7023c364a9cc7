package tallybook.pipeline;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where text goes: the program's own output, or a file, which is whole or not there. A file is
 * written beside its place and moved there by {@link #keep()}; without that, or if the program is
 * interrupted, nothing is left.
 */
public final class Destination implements Closeable {
  private final Writer writer;
  private final @Nullable Path target;
  private final @Nullable Path temporary;
  private final @Nullable OutputStream bytes;

  private Destination(
      Writer writer,
      @Nullable Path target,
      @Nullable Path temporary,
      @Nullable OutputStream bytes) {
    this.writer = writer;
    this.target = target;
    this.temporary = temporary;
    this.bytes = bytes;
  }

  /** The program's output, which stays open. */
  public static Destination of(Writer output) {
    return new Destination(output, null, null, null);
  }

  /**
   * A file in UTF-8.
   *
   * @param force whether an existing one may be replaced
   * @throws FileAlreadyExistsException if there is one and it may not
   */
  public static Destination file(Path target, boolean force) throws IOException {
    if (isDevice(target)) {
      return of(Files.newBufferedWriter(target, StandardCharsets.UTF_8, StandardOpenOption.WRITE));
    }
    requireFree(target, force);
    Path real = target.toAbsolutePath();
    Path parent = real.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Path temporary = real.resolveSibling("." + real.getFileName() + ".tmp");
    temporary.toFile().deleteOnExit();
    FileChannel channel =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    OutputStream bytes = Channels.newOutputStream(channel);
    var writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
    return new Destination(writer, real, temporary, bytes);
  }

  /** A device or a pipe, {@code /dev/null}, is written to; it must never be moved away. */
  private static boolean isDevice(Path target) {
    return Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
  }

  /** Refuses a place where something is already. */
  public static void requireFree(Path target, boolean force) throws IOException {
    if (isDevice(target)) {
      return;
    }
    if (Files.isDirectory(target)) {
      throw new IOException(target + ": is a folder; name a file");
    }
    if (!force && Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
  }

  public Writer writer() {
    return writer;
  }

  /** Adds UTF-8 text as it is. */
  void copy(InputStream utf8) throws IOException {
    writer.flush();
    if (bytes == null) {
      new InputStreamReader(utf8, StandardCharsets.UTF_8).transferTo(writer);
    } else {
      utf8.transferTo(bytes);
    }
  }

  /** A folder for intermediate files: that of the target, else the system's for temporary files. */
  Path folder() {
    Path beside = target == null ? null : target.getParent();
    return beside == null ? Path.of(System.getProperty("java.io.tmpdir")) : beside;
  }

  /** All is written: puts the file in its place. */
  public void keep() throws IOException {
    writer.flush();
    if (temporary != null && target != null) {
      writer.close();
      try {
        Files.move(
            temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (temporary != null) {
      writer.close();
      Files.deleteIfExists(temporary);
    }
  }
}
