package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tallybook.workbook.Books.TURNOVER;
import static tallybook.workbook.WorkbookWriterTest.FILES;
import static tallybook.workbook.WorkbookWriterTest.READER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tallybook.observation.Qualifier;
import tallybook.observation.TimeBasis;
import tallybook.workbook.readback.ReadBack;

/** Books of nothing, of one figure, of thousands, without dates, of one endless line. */
final class ExtremesTest {
  private static final Pattern PARAGRAPH_LINK = Pattern.compile("#(txt_\\w+)");
  private static final Pattern PARAGRAPH_NAME = Pattern.compile(" name=\"(txt_\\w+)\"");

  @TempDir Path folder;

  static Stream<Arguments> books() {
    return Stream.of(
        Arguments.of("nothing", Books.empty(), 0),
        Arguments.of("one", one("2024-01-02", "Trade turnover was $6 billion in 2023."), 1),
        Arguments.of("undated", one(null, "Trade turnover is $6 billion."), 1),
        Arguments.of("endless", one(null, "word ".repeat(8_000) + "$6 billion"), 1),
        Arguments.of("thousands", thousands(5_000), 5_000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("books")
  void areWrittenReadBackAndLeftAlone(String name, Book book, int figures) throws IOException {
    Path file = folder.resolve(name + ".xlsx");
    WorkbookWriterTest.WRITER.write(book, file);
    Path kept = Path.of("target/books/" + name + ".xlsx");
    Files.createDirectories(kept.getParent());
    Files.copy(file, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertEquals(Set.of(), withoutTarget(file));
    ReadBack read = READER.read(file);
    assertEquals(List.of(), read.diagnostics());
    assertEquals(List.of(), read.decisions());
    assertFalse(FILES.write(book, file, read, WorkbookFile.Options.USUAL).changed());
    if (figures > 0) {
      try (var user = User.of(file)) {
        user.type("Reconcile", "Group key", user.firstKey("Reconcile", "Group key"), "Override", 7);
      }
      ReadBack typed = READER.read(file);
      assertEquals(1, typed.decisions().size());
      FILES.write(book, file, typed, WorkbookFile.Options.USUAL);
      assertEquals(typed.decisions(), READER.read(file).decisions());
      assertTrue(Files.exists(folder.resolve(name + ".bak.xlsx")));
    }
  }

  private static Book one(@org.jspecify.annotations.Nullable String day, String text) {
    return new BookBuilder()
        .article("a.txt", null, day, text)
        .figure(
            "a.txt",
            "$6 billion",
            "6000000000",
            "1e9",
            Qualifier.EXACT,
            TURNOVER,
            day == null ? "?" : "2023",
            day == null ? TimeBasis.UNDATED : TimeBasis.DURING)
        .build("One");
  }

  /** Paragraphs that links lead to and that nothing is named. */
  private static Set<String> withoutTarget(Path file) throws IOException {
    var linked = new TreeSet<String>();
    var named = new TreeSet<String>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        PARAGRAPH_LINK.matcher(xml).results().forEach(found -> linked.add(found.group(1)));
        PARAGRAPH_NAME.matcher(xml).results().forEach(found -> named.add(found.group(1)));
      }
    }
    linked.removeAll(named);
    return linked;
  }

  private static Book thousands(int figures) {
    var text = new StringBuilder("A year of trade.\nIt was long.\nIt is over.\n");
    for (int i = 0; i < figures; i++) {
      text.append("In that year trade was $").append(1000 + i).append(" million.\n");
    }
    var builder = new BookBuilder().article("a.txt", "Outlet", "2024-01-02", text.toString());
    String[] partners = {"KOR", "TUR", "UZB", "DEU", "CHN"};
    for (int i = 0; i < figures; i++) {
      builder.figure(
          "a.txt",
          "$" + (1000 + i) + " million",
          (1000 + i) + "000000",
          "1e6",
          Qualifier.EXACT,
          "exports|KAZ|" + partners[i % partners.length] + "|_T|level|USD|actual",
          Integer.toString(1950 + i / partners.length % 70),
          TimeBasis.DURING);
    }
    return builder.build("Many");
  }
}
