package tallybook.input;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Printable;
import tallybook.flow.Severity;
import tallybook.input.reader.Limits;
import tallybook.input.sources.RisReader;
import tallybook.input.sources.SourceRow;
import tallybook.input.sources.SourcesList;
import tallybook.input.sources.SourcesReader;

/** The sources lists met so far: each read once, and what was wrong with it told once. */
final class Lists {
  private static final String FILE = "sources.csv";
  private static final int SHOWN = 80;

  private final SourcesReader reader;
  private final RisReader ris;
  private final int rowNotes;
  private final @Nullable Charset charset;
  private final List<PlacedList> everywhere = new ArrayList<>();
  private final Map<Path, SourcesList> read = new HashMap<>();
  private List<Diagnostic> news = new ArrayList<>();

  Lists(SourcesReader reader, Limits limits, @Nullable Charset charset) {
    this.reader = reader;
    this.ris = new RisReader(limits);
    this.rowNotes = limits.rowNotes();
    this.charset = charset;
  }

  /** A list that the user names: it holds for every input, by id. */
  void add(Path list) {
    SourcesList given = reader.read(list, FileNames.of(list), charset);
    news.addAll(given.diagnostics());
    everywhere.add(new PlacedList("", given, false));
  }

  List<PlacedList> everywhere() {
    return List.copyOf(everywhere);
  }

  /** The lists for a folder's files: the user's, the folder's own, those above. */
  List<PlacedList> in(Path folder, String prefix, List<PlacedList> above) {
    Path list = folder.resolve(FILE);
    if (!Files.isRegularFile(list)) {
      return above;
    }
    SourcesList here = read.get(list);
    if (here == null) {
      here = reader.read(list, prefix + FILE, charset);
      read.put(list, here);
      news.addAll(here.diagnostics());
      missing(folder, prefix + FILE, here);
    }
    var lists = new ArrayList<>(everywhere);
    lists.add(new PlacedList(prefix, here, false));
    above.stream().skip(everywhere.size()).forEach(lists::add);
    return List.copyOf(lists);
  }

  /** The lists with those that reference managers keep beside the files of a folder. */
  List<PlacedList> withRis(
      Map<String, Path> risFiles,
      Collection<String> siblings,
      String prefix,
      List<PlacedList> known) {
    var lists = new ArrayList<>(known);
    risFiles.forEach(
        (name, path) -> {
          SourcesList list = ris.read(path, prefix + name, siblings);
          news.addAll(list.diagnostics());
          lists.add(new PlacedList(prefix, list, true));
        });
    return List.copyOf(lists);
  }

  /** What was to be said about lists since the last call. */
  List<Diagnostic> news() {
    List<Diagnostic> told = news;
    news = new ArrayList<>();
    return told;
  }

  private void missing(Path folder, String name, SourcesList list) {
    List<SourceRow> lost =
        list.rows().stream().filter(row -> !row.skip() && !exists(folder, row.file())).toList();
    for (SourceRow row : lost.subList(0, Math.min(lost.size(), rowNotes))) {
      warn(name, "line " + row.line() + ": no such file: " + Printable.of(row.file(), SHOWN));
    }
    if (lost.size() > rowNotes) {
      warn(name, (lost.size() - rowNotes) + " more rows name no such file");
    }
  }

  private void warn(String name, String message) {
    news.add(new Diagnostic(Severity.LOW, "sources.unknown_file", Place.of(name), message));
  }

  private static boolean exists(Path folder, String file) {
    try {
      Path whole = folder.resolve(file);
      return Files.exists(whole, LinkOption.NOFOLLOW_LINKS)
          || Files.exists(folder.resolve(container(file)), LinkOption.NOFOLLOW_LINKS)
          || Files.exists(
              folder.resolve(java.text.Normalizer.normalize(file, java.text.Normalizer.Form.NFC)))
          || Files.exists(
              folder.resolve(java.text.Normalizer.normalize(file, java.text.Normalizer.Form.NFD)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The file on disk of an article inside a file: {@code a.zip} of {@code a.zip!/b.txt}. */
  private static String container(String file) {
    int archive = file.indexOf("!/");
    int part = file.indexOf('#', 1);
    int end = archive < 0 ? part : part < 0 ? archive : Math.min(archive, part);
    return end < 0 ? file : file.substring(0, end);
  }
}
