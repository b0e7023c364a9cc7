package tallybook.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tallybook.catalogue.Resources;
import tallybook.input.reader.Budget;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Draft;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.Limits;
import tallybook.input.reader.Part;
import tallybook.input.sources.Proposal;
import tallybook.input.sources.SourcesFile;
import tallybook.input.text.CleanText;

/**
 * Each reader, given good files with faults put in: it ends, and what it throws is an IOException.
 * {@code mvn -Pfuzz test} runs 20,000 of each file.
 */
final class FuzzTest {
  private static final Path FOLDER = Path.of("src/test/resources/input");
  private static final int RUNS = Integer.getInteger("fuzz.runs", 200);
  private static final Limits LIMITS = Limits.load(Resources.builtIn());
  private static final long SLOW_NANOS = 20_000_000_000L;

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> listed = Files.list(FOLDER)) {
      listed.filter(path -> !isList(path)).sorted().forEach(files::add);
    }
    files.add(Path.of("seeds/003_a8d6ec84594bbe08.txt"));
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aReaderBearsAnyFaultInItsFile(Path file) throws IOException {
    byte[] good = Files.readAllBytes(file);
    String name = String.valueOf(file.getFileName());
    for (int run = 0; run < RUNS; run++) {
      byte[] bad = mutated(good, new Random(31L * run + name.hashCode()));
      long start = System.nanoTime();
      try {
        read(Content.of(name, bad));
      } catch (IOException said) {
        continue;
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError escaped) {
        fail(name + " run " + run, escaped);
      }
      if (System.nanoTime() - start > SLOW_NANOS) {
        fail(name + " run " + run + " takes too long");
      }
    }
  }

  /** What lies beside articles and is read otherwise. */
  private static boolean isList(Path path) {
    return path.toString().endsWith(".ris");
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/test/resources/input/release.ris", "seeds/sources.csv"})
  void aListBesideArticlesCostsNoneOfThemWhateverItsFaults(Path list, @TempDir Path folder)
      throws IOException {
    byte[] good = Files.readAllBytes(list);
    Files.writeString(folder.resolve("release.pdf"), "Trade grew.");
    Path beside = folder.resolve(list.getFileName());
    for (int run = 0; run < RUNS; run++) {
      Files.write(beside, mutated(good, new Random(31L * run + good.length)));
      var read = ArticleSource.readAll(List.of(folder), ReadOptions.defaults());
      assertEquals(1, read.items().size(), "run " + run);
      SourcesFile file = null;
      try {
        file = SourcesFile.open(beside, Resources.builtIn());
      } catch (IOException said) {
        continue;
      }
      file.complete(List.of(new Proposal("release.pdf", "Trend", null, null, null)));
      assertTrue(file.text().contains("release.pdf"), "run " + run);
    }
  }

  private static void read(Content content) throws IOException {
    var context =
        new Context(
            LIMITS,
            null,
            Map.of("text", "story"),
            Resources.builtIn(),
            0,
            new Budget(LIMITS),
            Formats::open);
    try (Drafts drafts = Formats.open(content, context)) {
      for (Part part = drafts.next(); part != null; part = drafts.next()) {
        if (part instanceof Draft draft) {
          assertEquals(CleanText.of(draft.text()), draft.text());
          draft
              .pages()
              .forEach(
                  start ->
                      assertEquals(
                          draft.text().length(), start + draft.text().substring(start).length()));
        }
      }
    }
  }

  /** A few changes: bytes set, runs doubled, cut, moved, zeroed, or the end cut off. */
  private static byte[] mutated(byte[] good, Random random) {
    byte[] bad = good.clone();
    for (int change = 1 + random.nextInt(8); change > 0 && bad.length > 4; change--) {
      int at = random.nextInt(bad.length);
      int length = Math.min(bad.length - at, 1 + random.nextInt(1 + random.nextInt(64)));
      switch (random.nextInt(6)) {
        case 0 -> bad[at] = (byte) random.nextInt(256);
        case 1 -> bad[at] = (byte) (bad[at] ^ 1 << random.nextInt(8));
        case 2 ->
            bad = joined(Arrays.copyOf(bad, at + length), Arrays.copyOfRange(bad, at, bad.length));
        case 3 ->
            bad = joined(Arrays.copyOf(bad, at), Arrays.copyOfRange(bad, at + length, bad.length));
        case 4 -> Arrays.fill(bad, at, at + length, (byte) random.nextInt(256));
        default -> bad = random.nextInt(4) == 0 ? Arrays.copyOf(bad, at) : bad;
      }
    }
    return bad;
  }

  private static byte[] joined(byte[] left, byte[] right) {
    byte[] all = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, all, left.length, right.length);
    return all;
  }
}
