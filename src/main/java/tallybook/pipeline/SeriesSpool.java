package tallybook.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows that come series by series in one order, and are given back in another. Few are held in
 * memory; more go to a file without a name, which no interruption leaves behind.
 */
final class SeriesSpool implements Closeable {
  private final Path folder;
  private final byte[] held;
  private int used;
  private @Nullable FileChannel file;
  private long written;

  /** Where each series begins and ends, by its number. */
  private long[] begins = new long[64];

  private long[] ends = new long[64];
  private int last = -1;

  /**
   * @param folder where the file lies, if one is needed
   * @param most how many bytes are held in memory
   */
  SeriesSpool(Path folder, int most) {
    this.folder = folder;
    this.held = new byte[most];
  }

  /** The rows that follow are of this series; each series begins once. */
  void begin(int series) {
    end();
    if (series >= begins.length) {
      int length = Math.max(series + 1, begins.length * 2);
      begins = Arrays.copyOf(begins, length);
      ends = Arrays.copyOf(ends, length);
    }
    begins[series] = written + used;
    last = series;
  }

  private void end() {
    if (last >= 0) {
      ends[last] = written + used;
    }
  }

  /** Takes the bytes of rows. */
  OutputStream sink() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        if (length > held.length - used) {
          spill();
        }
        if (length > held.length) {
          writeOut(ByteBuffer.wrap(bytes, from, length));
        } else {
          System.arraycopy(bytes, from, held, used, length);
          used += length;
        }
      }
    };
  }

  private void spill() throws IOException {
    writeOut(ByteBuffer.wrap(held, 0, used));
    used = 0;
  }

  private void writeOut(ByteBuffer bytes) throws IOException {
    FileChannel channel = file;
    if (channel == null) {
      channel = nameless(folder);
      file = channel;
    }
    while (bytes.hasRemaining()) {
      written += channel.write(bytes, written);
    }
  }

  /** A file that loses its name at once where the system allows it, and else when it is closed. */
  private static FileChannel nameless(Path folder) throws IOException {
    Path path = Files.createTempFile(folder, ".tallybook-", ".tmp");
    FileChannel channel =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      path.toFile().deleteOnExit();
    }
    return channel;
  }

  /** All rows, those of the series in this order; a series without rows is passed over. */
  InputStream inOrder(int[] series) throws IOException {
    end();
    last = -1;
    if (file != null && used > 0) {
      spill();
    }
    return new Runs(series);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  /** Series that lie behind one another are read at one go. */
  private final class Runs extends InputStream {
    private final int[] order;
    private final byte[] buffer = new byte[1 << 18];
    private int next;
    private long from;
    private long to;
    private int at;
    private int filled;

    Runs(int[] order) {
      this.order = order;
    }

    @Override
    public int read() throws IOException {
      return fill() ? buffer[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (!fill()) {
        return -1;
      }
      int count = Math.min(length, filled - at);
      System.arraycopy(buffer, at, bytes, offset, count);
      at += count;
      return count;
    }

    /** Whether there is a byte more. */
    private boolean fill() throws IOException {
      if (at < filled) {
        return true;
      }
      if (from == to && !nextRun()) {
        return false;
      }
      int length = (int) Math.min(buffer.length, to - from);
      FileChannel channel = file;
      if (channel == null) {
        System.arraycopy(held, (int) from, buffer, 0, length);
      } else {
        ByteBuffer into = ByteBuffer.wrap(buffer, 0, length);
        while (into.hasRemaining()) {
          if (channel.read(into, from + into.position()) < 0) {
            throw new IOException("the file of intermediate results was cut short");
          }
        }
      }
      from += length;
      at = 0;
      filled = length;
      return true;
    }

    private boolean nextRun() {
      while (next < order.length && isEmpty(order[next])) {
        next++;
      }
      if (next == order.length) {
        return false;
      }
      from = begins[order[next]];
      to = ends[order[next++]];
      while (next < order.length && !isEmpty(order[next]) && begins[order[next]] == to) {
        to = ends[order[next++]];
      }
      return true;
    }

    private boolean isEmpty(int series) {
      return series >= begins.length || begins[series] == ends[series];
    }
  }
}
