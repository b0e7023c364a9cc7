package tallybook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallybook.catalogue.Resources;
import tallybook.flow.Diagnostic;
import tallybook.observation.Observation;
import tallybook.observation.TimePeriod;
import tallybook.reconcile.Fixtures;
import tallybook.reconcile.Policy;
import tallybook.reconcile.RandomFigures;
import tallybook.reconcile.Settings;
import tallybook.reconcile.rate.Rates;
import tallybook.workbook.sheets.Labels;
import tallybook.workbook.style.Theme;

/** Figures that stream through give the bytes that held figures give. */
final class StreamedFiguresTest {
  private static final Labels LABELS =
      new Labels(Fixtures.CATALOGUE, Theme.load(Resources.builtIn()));

  private static final Rates RATES =
      new Rates(
          List.of(
              new Rates.Line(
                  "EUR", "USD", TimePeriod.year(2020), "avg", new BigDecimal("1.142"), "bank")));

  @Property(tries = 60)
  void streamedAndHeldFiguresGiveTheSameBytes(@ForAll long seed) throws IOException {
    List<Observation> figures = RandomFigures.of(seed, 60);
    Policy[] policies = Policy.values();
    Settings settings =
        Fixtures.SETTINGS.withPolicy(policies[(int) Math.floorMod(seed, policies.length)]);
    Format format = Format.values()[(int) Math.floorMod(seed, 3)];
    int held = seed % 2 == 0 ? 64 : 1 << 20;
    String expected = held(figures, settings, format);
    String streamed = streamed(figures, settings, format, held);
    assertTrue(expected.equals(streamed), () -> firstDifference(expected, streamed));
  }

  @Property(tries = 20)
  void soTheyDoConvertedBalancedAndOnTwoThreads(@ForAll long seed) throws IOException {
    List<Observation> figures = RandomFigures.of(seed, 60);
    Settings settings = Fixtures.SETTINGS.withCurrency("USD", RATES).withBalance().withMixedSides();
    String expected = held(figures, settings, Format.JSONL);
    assertTrue(expected.equals(streamed(figures, settings, Format.JSONL, 64)));
    assertTrue(expected.equals(streamed(figures, settings.withThreads(2), Format.JSONL, 64)));
  }

  @Test
  void inAFileTheBytesAreTheSame(@TempDir Path folder) throws IOException {
    List<Observation> figures = RandomFigures.of(5, 300);
    Path file = folder.resolve("groups.csv");
    try (var destination = Destination.file(file, false)) {
      settle(figures, Fixtures.SETTINGS, Format.CSV, destination, 64);
      destination.keep();
    }
    assertTrue(held(figures, Fixtures.SETTINGS, Format.CSV).startsWith(Files.readString(file)));
    assertEquals(List.of("groups.csv"), names(folder));
  }

  @Test
  void aRunThatBreaksOffLeavesNothing(@TempDir Path folder) throws IOException {
    List<Observation> figures = RandomFigures.of(5, 300);
    try (var destination = Destination.file(folder.resolve("groups.csv"), false)) {
      settle(figures, Fixtures.SETTINGS, Format.CSV, destination, 64);
    }
    assertEquals(List.of(), names(folder));
  }

  @Test
  void manyRowsLieInAFileWithoutAName(@TempDir Path folder) throws IOException {
    try (var spool = new SeriesSpool(folder, 8)) {
      spool.begin(1);
      spool.sink().write("first series\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      spool.begin(0);
      spool.sink().write("second\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
      assertTrue(!posix || names(folder).isEmpty());
      assertEquals(
          "second\nfirst series\n",
          new String(
              spool.inOrder(new int[] {0, 1, 2}).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8));
    }
    assertEquals(List.of(), names(folder));
  }

  private static String firstDifference(String left, String right) {
    int at = 0;
    while (at < left.length() && at < right.length() && left.charAt(at) == right.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - 200);
    return left.substring(from, Math.min(left.length(), at + 100))
        + "\n<>\n"
        + right.substring(from, Math.min(right.length(), at + 100));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static void note(StringBuilder said, List<Diagnostic> warnings) {
    warnings.forEach(warning -> said.append(warning.message()).append('\n'));
  }

  private static String held(List<Observation> figures, Settings settings, Format format)
      throws IOException {
    var out = new StringWriter();
    var held = new HeldFigures(Fixtures.CATALOGUE, settings, LABELS);
    figures.forEach(held::add);
    var said = new StringBuilder();
    var verdict =
        held.settle(List.of(), format, Destination.of(out), warnings -> note(said, warnings));
    return told(out.toString(), verdict) + said;
  }

  private static String streamed(
      List<Observation> figures, Settings settings, Format format, int held) throws IOException {
    var out = new StringWriter();
    var said = new StringBuilder();
    var streamed = new StreamedFigures(Fixtures.CATALOGUE, settings, LABELS);
    figures.forEach(streamed::add);
    var verdict =
        streamed.settle(format, Destination.of(out), warnings -> note(said, warnings), held);
    return told(out.toString(), verdict) + said;
  }

  private static String told(String out, Verdict verdict) {
    return out
        + String.join("; ", verdict.clauses())
        + verdict.gravest()
        + verdict.undated()
        + verdict.hasLowConfidence();
  }

  private static void settle(
      List<Observation> figures, Settings settings, Format format, Destination out, int held)
      throws IOException {
    var streamed = new StreamedFigures(Fixtures.CATALOGUE, settings, LABELS);
    figures.forEach(streamed::add);
    streamed.settle(format, out, warnings -> {}, held);
  }
}
