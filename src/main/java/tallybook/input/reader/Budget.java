package tallybook.input.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much one file on disk may still become by unpacking, in all its nested archives. */
public final class Budget {
  private final long limit;
  private final int entries;
  private long spent;
  private int opened;

  public Budget(Limits limits) {
    this.limit = limits.inflatedBytes();
    this.entries = limits.entries();
  }

  /**
   * Takes bytes that were unpacked.
   *
   * @throws Unreadable if they are more than is left
   */
  public void spend(long bytes) throws Unreadable {
    spent += bytes;
    if (spent > limit) {
      throw new Unreadable("bomb", "unpacks to more than the limit of " + limit + " bytes");
    }
  }

  /**
   * Counts a file in an archive.
   *
   * @throws Unreadable if there are too many
   */
  public void enter() throws Unreadable {
    if (++opened > entries) {
      throw new Unreadable("bomb", "holds more than the limit of " + entries + " files");
    }
  }

  /** A stream of unpacked bytes that is cut off where the budget ends. */
  public InputStream watch(InputStream in) {
    return new Watched(in);
  }

  private final class Watched extends FilterInputStream {
    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      spend(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      spend(Math.max(0, count));
      return count;
    }
  }
}
