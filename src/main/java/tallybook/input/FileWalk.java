package tallybook.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.input.sources.SourcesList;

/**
 * The files under one input, in the order of their names, folder by folder; of a folder only the
 * names are held. Links are not followed but for the input itself, so nothing outside of it is
 * read, and nothing twice; each is told.
 */
final class FileWalk {
  private final Lists lists;
  private final Globs globs;
  private final Deque<Iterator<Step>> open = new ArrayDeque<>();
  private int passedOver;

  /** Something in a folder that is still to be looked at. */
  private record Step(Path path, String id, List<PlacedList> lists) {}

  /**
   * The entries of a folder, made when their turn comes, since a folder may hold millions.
   *
   * @param lost the paths whose names Java can't tell from their texts
   */
  private record Steps(
      Path folder,
      String prefix,
      Iterator<String> names,
      Map<String, Path> lost,
      List<PlacedList> lists)
      implements Iterator<Step> {
    @Override
    public boolean hasNext() {
      return names.hasNext();
    }

    @Override
    public Step next() {
      String name = names.next();
      Path path = lost.get(name);
      return new Step(path == null ? folder.resolve(name) : path, prefix + name, lists);
    }
  }

  FileWalk(Lists lists, Globs globs) {
    this.lists = lists;
    this.globs = globs;
  }

  /** Files and folders that were left aside without a word. */
  int passedOver() {
    return passedOver;
  }

  /** Begins with the next input. */
  Found enter(Path root, String prefix) throws IOException {
    if (Files.isDirectory(root)) {
      return folder(root, prefix, lists.everywhere());
    }
    if (!Files.exists(root)) {
      throw new NoSuchFileException(root.toString());
    }
    Path parent = root.toAbsolutePath().getParent();
    List<PlacedList> beside =
        parent == null ? lists.everywhere() : lists.in(parent, prefix, lists.everywhere());
    String id = prefix + FileNames.of(root);
    open.push(List.of(new Step(root.toRealPath(), id, beside)).iterator());
    return Found.said(lists.news());
  }

  /** The next file or word, or null at the end of the input. */
  @Nullable Found next() throws IOException {
    while (!open.isEmpty()) {
      Iterator<Step> steps = open.peek();
      if (!steps.hasNext()) {
        open.pop();
      } else {
        Optional<Found> found = look(steps.next());
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return null;
  }

  private Optional<Found> look(Step step) {
    BasicFileAttributes kind;
    try {
      kind =
          Files.readAttributes(step.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      return Optional.of(unread(step.id(), "gone", "can't be looked at: " + cause(e)));
    }
    if (kind.isDirectory()) {
      return Optional.of(folder(step.path(), step.id() + "/", step.lists()));
    }
    if (!globs.want(step.id())) {
      passedOver++;
      return Optional.empty();
    }
    if (kind.isSymbolicLink()) {
      return Optional.of(link(step));
    }
    if (!kind.isRegularFile()) {
      return Optional.of(unread(step.id(), "not_a_file", "is not a regular file"));
    }
    return Optional.of(Found.file(step.path(), step.id(), step.lists()));
  }

  private static Found link(Step step) {
    if (!Files.exists(step.path())) {
      return unread(step.id(), "gone", "is a link to no such file");
    }
    return Found.said(
        List.of(
            new Diagnostic(
                Severity.INFO,
                "input.link",
                Place.of(step.id()),
                "is a link; links are not followed: give what it points to as an input")));
  }

  /** Lists a folder; its news come first, its files as the walk goes on. */
  private Found folder(Path folder, String prefix, List<PlacedList> above) {
    var names = new ArrayList<String>();
    var lost = new TreeMap<String, Path>();
    var risFiles = new TreeMap<String, Path>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = FileNames.of(entry);
        if (Passed.over(name)) {
          passedOver++;
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".ris")) {
          risFiles.put(name, entry);
        } else if (!SourcesList.isNamed(name)) {
          names.add(name);
          if (!name.equals(String.valueOf(entry.getFileName()))) {
            lost.put(name, entry);
          }
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return unread(prefix, "folder", "can't be listed: " + cause(e));
    }
    List<PlacedList> own = lists.in(folder, prefix, above);
    Collections.sort(names);
    names.trimToSize();
    List<PlacedList> here =
        lists.withRis(risFiles, Collections.unmodifiableCollection(names), prefix, own);
    open.push(new Steps(folder, prefix, names.iterator(), lost, here));
    return Found.said(lists.news());
  }

  private static Found unread(String id, String code, String message) {
    return Found.said(List.of(Unreads.diagnostic(id, code, message)));
  }

  static String cause(Exception e) {
    Throwable cause = e instanceof DirectoryIteratorException d ? d.getCause() : e;
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    return cause instanceof NoSuchFileException ? "no such file" : "the system reports an error";
  }
}
