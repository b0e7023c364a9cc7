import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes what lets a laid-out tallybook start sooner, for the Java that runs this: the classes that
 * short runs load, parsed and laid out beforehand. From Java 25 on that is an ahead-of-time cache,
 * {@code lib/tallybook-VERSION.aot}, which holds them linked, with what a run has learnt of the
 * methods; before, a class data archive, {@code lib/tallybook-VERSION.jsa}, a static one, since a
 * dynamic one slows the workbook's classes on Java 17. Whatever goes wrong is said in a line and is
 * no failure: the program runs without, only starts later.
 */
final class Archive {
  private static final int WITH_CACHE = 25;
  private static final List<String> BUILD = List.of("build", "seeds", "-o", "%OUT%");
  private static final List<List<String>> SHORT_RUNS =
      List.of(
          List.of("--version"),
          List.of("--help"),
          BUILD,
          List.of("extract", "seeds"),
          List.of("extract", "seeds", "-f", "jsonl"),
          List.of("explain", "seeds", "trade"),
          List.of("sources", "seeds"));

  private final Path lib;
  private final Path scratch;

  private Archive(Path lib, Path scratch) {
    this.lib = lib;
    this.scratch = scratch;
  }

  public static void main(String[] arguments) throws IOException {
    Path scratch = Files.createTempDirectory("tallybook-archive");
    try {
      new Archive(Path.of(arguments[0]).toRealPath().resolve("lib"), scratch).make();
    } catch (IOException | InterruptedException e) {
      System.err.println("no class data archive was made: " + e.getMessage());
    } finally {
      try (Stream<Path> files = Files.walk(scratch)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  private void make() throws IOException, InterruptedException {
    if (Runtime.version().feature() >= WITH_CACHE) {
      cache();
    } else {
      archive();
    }
  }

  /** One run is watched: a build, which does what the others do and more. */
  private void cache() throws IOException, InterruptedException {
    Path cache = named(".aot");
    int code = java(List.of("-XX:AOTCacheOutput=" + cache), program(BUILD));
    if (code != 0) {
      Files.deleteIfExists(cache);
      throw new IOException("java -XX:AOTCacheOutput ended with " + code);
    }
  }

  private void archive() throws IOException, InterruptedException {
    Set<String> classes = new LinkedHashSet<>();
    for (List<String> run : SHORT_RUNS) {
      classes.addAll(classesOf(run));
    }
    Path list = scratch.resolve("classes.lst");
    Files.write(list, classes);
    Path archive = named(".jsa");
    int code =
        java(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive), List.of());
    if (code != 0) {
      Files.deleteIfExists(archive);
      throw new IOException("java -Xshare:dump ended with " + code);
    }
  }

  /** The file of this Java's version; one from before is gone. */
  private Path named(String ending) throws IOException {
    Path file = lib.resolve("tallybook-" + System.getProperty("java.version") + ending);
    Files.deleteIfExists(file);
    return file;
  }

  private List<String> program(List<String> run) {
    var words = new ArrayList<String>();
    words.add("tallybook.cli.Main");
    run.forEach(word -> words.add(word.equals("%OUT%") ? scratch.resolve("run.xlsx").toString() : word));
    return words;
  }

  private List<String> classesOf(List<String> run) throws IOException, InterruptedException {
    Path list = scratch.resolve("run.lst");
    Files.deleteIfExists(list);
    java(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list), program(run));
    return Files.exists(list) ? Files.readAllLines(list) : List.of();
  }

  private int java(List<String> flags, List<String> words) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable", "-Xlog:all=off"));
    command.addAll(List.of("-cp", lib.resolve("tallybook.jar").toString()));
    command.addAll(words);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(scratch.resolve("output.txt").toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("a run took longer than two minutes");
    }
    return process.exitValue();
  }
}
