package tallybook.workbook.stream;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Bytes in memory that grow without being copied. */
final class Chunks extends OutputStream {
  private final List<byte[]> chunks = new ArrayList<>();
  private long size;

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    chunks.add(Arrays.copyOfRange(bytes, from, from + length));
    size += length;
  }

  long size() {
    return size;
  }

  InputStream read() {
    List<InputStream> streams = new ArrayList<>();
    chunks.forEach(chunk -> streams.add(new ByteArrayInputStream(chunk)));
    return new SequenceInputStream(Collections.enumeration(streams));
  }
}
