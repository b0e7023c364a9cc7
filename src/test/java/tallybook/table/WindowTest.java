package tallybook.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** A long record is looked through anew after each call, so there must be few. */
final class WindowTest {
  private static final int LONG = 3_000_000;

  @Test
  void aLongRecordFromAPipeTakesAFewCalls() throws IOException {
    var window = new Window(new Pipe(LONG));
    int calls = 0;
    while (window.more()) {
      calls++;
    }
    assertEquals(LONG, window.length());
    assertTrue(calls <= 6, calls + " calls");
  }

  @Test
  void whatIsHeldMovesToTheFront() throws IOException {
    var window = new Window(new ByteArrayInputStream(new byte[] {1, 2, 3}));
    assertTrue(window.more());
    window.from = 2;
    assertFalse(window.more());
    assertEquals(1, window.length());
    assertEquals(3, window.bytes[window.from]);
  }

  /** Gives at most 64 KB at a time. */
  private static final class Pipe extends InputStream {
    private int left;

    Pipe(int length) {
      left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      int count = Math.min(Math.min(length, 1 << 16), left);
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
