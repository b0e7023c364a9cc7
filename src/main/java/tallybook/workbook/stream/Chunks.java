package tallybook.workbook.stream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes that grow without being copied: the first ones in memory, the rest in a temporary file. */
final class Chunks extends OutputStream {
  /** Bytes that are held in memory. */
  private static final int HELD = 1 << 23;

  private final List<byte[]> chunks = new ArrayList<>();
  private long size;
  private @Nullable Path file;
  private @Nullable OutputStream rest;

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (size < HELD) {
      chunks.add(Arrays.copyOfRange(bytes, from, from + length));
    } else {
      rest().write(bytes, from, length);
    }
    size += length;
  }

  private OutputStream rest() throws IOException {
    if (rest == null) {
      file = Files.createTempFile("tallybook", ".part");
      // If the program is interrupted, nothing stays.
      file.toFile().deleteOnExit();
      rest = Files.newOutputStream(file);
    }
    return rest;
  }

  long size() {
    return size;
  }

  @Override
  public void close() throws IOException {
    if (rest != null) {
      rest.close();
    }
  }

  /** The bytes from the first, once they are all written. */
  InputStream read() throws IOException {
    List<InputStream> streams = new ArrayList<>();
    chunks.forEach(chunk -> streams.add(new ByteArrayInputStream(chunk)));
    if (file != null) {
      streams.add(Files.newInputStream(file));
    }
    return new SequenceInputStream(Collections.enumeration(streams));
  }

  /** Lets the bytes go. */
  void discard() throws IOException {
    chunks.clear();
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
