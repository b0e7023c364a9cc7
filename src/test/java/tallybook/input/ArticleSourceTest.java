package tallybook.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallybook.article.Article;
import tallybook.flow.Outcome;

final class ArticleSourceTest {
  private static final String RUSSIAN =
      "Товарооборот между Казахстаном и Республикой Корея достиг 5,9 миллиарда долларов в 2020 году.";

  @TempDir Path folder;

  @Test
  void theSeedsAreReadWithTheirSourcesList() throws IOException {
    var seeds = ArticleSource.readAll(List.of(Path.of("seeds")), ReadOptions.defaults());
    assertTrue(seeds.diagnostics().isEmpty(), seeds.diagnostics().toString());
    Article second = seeds.items().get(1);
    assertEquals("003_a8d6ec84594bbe08.txt", second.id());
    assertEquals("The Astana Times", second.publisher());
    assertEquals(LocalDate.of(2021, 8, 17), second.published());
    assertEquals("sources.csv", second.date().how());
    assertEquals("txt, UTF-8", second.format());
  }

  @Test
  void filesComeInTheOrderOfTheirPathsAndAFoldersListHoldsForItsFiles() throws IOException {
    write("b/x.txt", "Trade.");
    write("a.txt", "Trade.");
    write("b/sources.csv", "\ufeff File ; PUBLISHER;Published\r\nx.txt;Trend;2024-02-01\r\n");
    write(
        "sources.csv", "file\tpublisher\tpublished\tlanguage\na.txt\tKazinform\t2023-01-02\tru\n");
    var read = read();
    assertEquals(List.of("a.txt", "b/x.txt"), read.items().stream().map(Article::id).toList());
    assertEquals("ru", read.items().get(0).language());
    assertEquals("Trend", read.items().get(1).publisher());
    assertEquals("b/sources.csv", read.items().get(1).date().how());
    assertEquals(List.of(), read.diagnostics());
  }

  @Test
  void textsInManyEncodingsComeOutTheSame() throws IOException {
    for (String name :
        List.of("UTF-8", "windows-1251", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE")) {
      Files.write(folder.resolve(name), (RUSSIAN + "\n").repeat(3).getBytes(Charset.forName(name)));
    }
    Files.write(folder.resolve("BOM"), ("\ufeff" + RUSSIAN).getBytes(StandardCharsets.UTF_16LE));
    var read = read();
    assertEquals(List.of(), read.diagnostics());
    for (Article article : read.items()) {
      assertTrue(article.text().startsWith(RUSSIAN), article.id() + " " + article.format());
      assertEquals("ru", article.language());
    }
    assertEquals(7, read.items().size());
  }

  @Test
  void whatCannotBeReadIsNamedWithItsCause() throws IOException {
    write("empty.txt", "");
    write("blank.txt", " \u00a0\u2003\u200b\n");
    write("bad\nname.txt", "");
    Files.write(folder.resolve("cut.txt"), new byte[] {'5', ' ', (byte) 0xd0});
    write(".hidden", "Trade.");
    assertEquals(
        List.of(
            "unread.empty  bad\\nname.txt  is empty",
            "unread.no_text  blank.txt  holds no text, only white space",
            "input.encoding  cut.txt  invalid UTF-8 at byte 2; shown as \ufffd, the rest is read",
            "unread.empty  empty.txt  is empty"),
        read().diagnostics().stream().map(Object::toString).toList());
  }

  @Test
  void aLinkIsToldAndNotFollowed() throws IOException {
    write("a.txt", "Trade.");
    Files.createSymbolicLink(folder.resolve("again.txt"), folder.resolve("a.txt"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("none"));
    var read = read();
    assertEquals(1, read.items().size());
    assertEquals(
        List.of("input.link", "input.link", "unread.gone"),
        read.diagnostics().stream().map(d -> d.code()).toList());
  }

  @Test
  void inputsThatOverlapAreReadOnceAndIdsStayApart() throws IOException {
    write("one/x.txt", "Trade.");
    write("two/x.txt", "Trade.");
    write("two/sources.csv", "file,publisher,published\nx.txt,Trend,2024-02-01\n");
    var inputs = List.of(folder.resolve("one"), folder.resolve("two"), folder.resolve("one/x.txt"));
    var read = ArticleSource.readAll(inputs, ReadOptions.defaults());
    assertEquals(List.of("x.txt", "two/x.txt"), read.items().stream().map(Article::id).toList());
    assertEquals("Trend", read.items().get(1).publisher());
  }

  @Test
  void aMissingInputIsAUsersErrorAndNotADiagnostic() {
    assertThrows(
        NoSuchFileException.class,
        () -> ArticleSource.open(List.of(folder.resolve("artcles")), ReadOptions.defaults()));
  }

  @Test
  void hiddenAndUnwantedFilesAreCounted() throws IOException {
    write(".hidden", "x");
    write("a.txt", "x");
    write("a.log", "x");
    var options = ReadOptions.defaults().withGlobs(List.of("*.txt"), List.of());
    try (var source = ArticleSource.open(List.of(folder), options)) {
      while (source.next() != null) {}
      assertEquals(2, source.passedOver());
    }
  }

  @Test
  void controlCharactersBecomeSpacesOfEqualLength() throws IOException {
    write("a.txt", "a\u001b[31m\u0000b\u202e \ud83d\ude00\r\nc\u0085d");
    var article = read().items().get(0);
    assertEquals("a [31m b  \ud83d\ude00\r\nc\u0085d", article.text());
    assertNull(article.published());
    assertFalse(article.date().inferred());
  }

  private Outcome<Article> read() throws IOException {
    return ArticleSource.readAll(List.of(folder), ReadOptions.defaults());
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
