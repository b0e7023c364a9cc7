package tallybook.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import tallybook.flow.Printable;

/** What a mistyped path may have been meant to be. */
final class Suggestion {
  private static final int MOST_LOOKED_AT = 2000;

  private Suggestion() {}

  /** The one line that says that a path leads nowhere, with the likeliest name beside it. */
  static String noSuchFile(String path) {
    String message = "no such file or folder: " + Printable.oneLine(path);
    return like(Path.of(path))
        .map(name -> message + "   (did you mean " + Printable.oneLine(name) + "?)")
        .orElse(message);
  }

  /**
   * @throws Failure if no file is there
   */
  static void requireFile(Path path) throws Failure {
    if (!Files.isRegularFile(path)) {
      throw new Failure(
          ExitCode.NOTHING_READ,
          Files.isDirectory(path)
              ? Printable.oneLine(path.toString()) + " is a folder, not a file"
              : noSuchFile(path.toString()));
    }
  }

  /** The name beside a path that is nearest to its own, if one is near. */
  private static Optional<String> like(Path path) {
    Path name = path.getFileName();
    Path parent = path.toAbsolutePath().getParent();
    if (name == null || parent == null || !Files.isDirectory(parent)) {
      return Optional.empty();
    }
    String wanted = name.toString().toLowerCase(Locale.ROOT);
    String best = null;
    int least = Math.max(1, wanted.length() / 4) + 1;
    int looked = 0;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
      for (Path entry : entries) {
        String candidate = String.valueOf(entry.getFileName());
        int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
        if (distance < least
            || (distance == least && best != null && candidate.compareTo(best) < 0)) {
          least = distance;
          best = candidate + (Files.isDirectory(entry) ? "/" : "");
        }
        if (++looked == MOST_LOOKED_AT) {
          break;
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return Optional.empty();
    }
    Path beside = path.getParent();
    return Optional.ofNullable(best).map(n -> beside == null ? n : beside + "/" + n);
  }

  /**
   * Insertions, deletions, substitutions and swaps of neighbours that lead from one to the other.
   */
  static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, i, j, steps);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] steps) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = steps[i - 1][j - 1] + (same ? 0 : 1);
    least = Math.min(least, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
