package tallybook.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** What lies among files and is none: links, a pipe, an empty folder, a name that is no text. */
final class BadLinks {
  private BadLinks() {}

  static void write(Path folder, Predicate<String> wanted) throws IOException {
    if (wanted.test("60_empty_folder")) {
      Files.createDirectories(folder.resolve("60_empty_folder"));
    }
    link(folder, "62_loop/parent", folder, wanted);
    link(folder, "62_loop/self", Path.of("self"), wanted);
    link(folder, "63_dangling.txt", folder.resolve("none"), wanted);
    link(folder, "64_link_outside.txt", Path.of("/etc/hostname"), wanted);
    link(folder, "65_link_to_good.txt", folder.resolve("00_good_a.txt"), wanted);
    if (wanted.test("68_fifo.txt")) {
      fifo(folder.resolve("68_fifo.txt"));
    }
  }

  private static void link(Path folder, String name, Path to, Predicate<String> wanted)
      throws IOException {
    if (wanted.test(name)) {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      Files.createSymbolicLink(path, to);
    }
  }

  /** Where the system has named pipes; elsewhere a link to nothing, which is no file either. */
  private static void fifo(Path path) throws IOException {
    try {
      new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!Files.exists(path)) {
      Files.createSymbolicLink(path, path.resolveSibling("none"));
    }
  }
}
