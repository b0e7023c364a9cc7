package tallybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  @TempDir Path folder;
  private final StringWriter err = new StringWriter();
  private long now;

  private Progress progress(Progress.Mode mode) throws IOException {
    for (int i = 0; i < 100; i++) {
      Files.createFile(folder.resolve(i + ".txt"));
    }
    return new Progress(new PrintWriter(err), mode, List.of(folder), () -> now);
  }

  @Test
  void aLineTellsHowFarHowFastAndHowLongStill() {
    assertEquals(
        "[##..................] 1,204/8,530 articles  412/s  eta 0:18",
        Progress.line(1204, 8530, 412));
    assertEquals(
        "[....................] 1/8,530 articles  1/s  eta 2:22:09", Progress.line(1, 8530, 1));
    assertEquals("[....................] 0/10 articles  0/s  eta ?", Progress.line(0, 10, 0));
    assertEquals("[####################] 0/0 articles  0/s  eta ?", Progress.line(0, 0, 0));
  }

  @Test
  void onATerminalOneLineIsRewrittenFromHalfASecondOnAndErasedAtTheEnd() throws IOException {
    try (var progress = progress(Progress.Mode.TERMINAL)) {
      now = SECOND / 4;
      progress.done(10);
      assertEquals("", err.toString());
      now = SECOND;
      progress.done(50);
      progress.done(51);
    }
    assertEquals(
        "\r[##########..........] 50/100 articles  50/s  eta 0:01\u001b[K\r\u001b[K",
        err.toString());
  }

  @Test
  void elsewhereNothingIsPrinted() throws IOException {
    try (var progress = progress(Progress.Mode.OFF)) {
      now = 60 * SECOND;
      progress.done(50);
    }
    assertEquals("", err.toString());
  }

  @Test
  void elsewhereALineEveryTenSecondsIsPrintedIfOneAsksForAll() throws IOException {
    try (var progress = progress(Progress.Mode.LINES)) {
      for (int second = 1; second <= 25; second++) {
        now = second * SECOND;
        progress.done(second);
      }
    }
    assertEquals(2, err.toString().lines().count());
    assertTrue(err.toString().lines().allMatch(line -> line.startsWith("[")), err.toString());
  }

  @Test
  void theRateIsThatOfLate() {
    var pace = new Pace(0);
    for (int i = 1; i <= 100; i++) {
      pace.note(i <= 50 ? 0 : (i - 50) * 10, i * SECOND);
    }
    assertEquals(10, pace.rate(), 0.3);
  }

  @Test
  void anInterruptedRunSaysHowFarItCame() throws IOException {
    try (var progress = progress(Progress.Mode.OFF)) {
      progress.done(12);
      progress.interrupted();
    }
    assertEquals("tallybook: interrupted after 12 articles; no file was written\n", err.toString());
  }
}
