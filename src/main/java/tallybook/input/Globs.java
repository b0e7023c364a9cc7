package tallybook.input;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** Which files are wanted. A glob with a {@code /} is held to the id, another to the name alone. */
final class Globs {
  private final List<Glob> include;
  private final List<Glob> exclude;

  private record Glob(boolean wholePath, PathMatcher matcher) {
    static Glob of(String glob) {
      return new Glob(
          glob.indexOf('/') >= 0, FileSystems.getDefault().getPathMatcher("glob:" + glob));
    }

    boolean fits(String id) {
      try {
        return matcher.matches(Path.of(wholePath ? id : id.substring(id.lastIndexOf('/') + 1)));
      } catch (InvalidPathException e) {
        return false;
      }
    }
  }

  Globs(List<String> include, List<String> exclude) {
    this.include = include.stream().map(Glob::of).toList();
    this.exclude = exclude.stream().map(Glob::of).toList();
  }

  boolean want(String id) {
    return (include.isEmpty() || include.stream().anyMatch(glob -> glob.fits(id)))
        && exclude.stream().noneMatch(glob -> glob.fits(id));
  }
}
