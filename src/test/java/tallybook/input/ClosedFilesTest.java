package tallybook.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallybook.input.reader.Guard;
import tallybook.input.reader.Unreadable;

/** Files that hold no text for us, each with what to do. */
final class ClosedFilesTest {
  @TempDir Path folder;

  @Test
  void aPdfOfPicturesAsksForOcr() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(folder.resolve("scan.pdf").toFile());
    }
    assertEquals(
        "unread.scan  scan.pdf  has pictures of text only (no characters): run it through OCR first,"
            + " e.g. ocrmypdf",
        said());
  }

  @Test
  void aPdfWithAPasswordSaysSo() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      document.save(folder.resolve("locked.pdf").toFile());
    }
    assertEquals(
        "unread.protected  locked.pdf  is protected by a password: save it without one", said());
  }

  @Test
  void anOldWordFileAsksToBeSavedAnew() throws IOException {
    byte[] old = new byte[4096];
    byte[] mark = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    System.arraycopy(mark, 0, old, 0, mark.length);
    Files.write(folder.resolve("old.doc"), old);
    assertEquals(
        "unread.not_text  old.doc  is an old Office file, or one with a password: save it as .docx",
        said());
  }

  @Test
  void anOpenDocumentAsksToBeSavedAsWordsOwn() throws IOException {
    String type = "mimetypeapplication/vnd.oasis.opendocument.text";
    String entry = "PK\u0003\u0004" + "\0".repeat(26) + type + "PK";
    Files.write(folder.resolve("a.odt"), entry.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("unread.not_text  a.odt  is an OpenDocument file: save it as .docx", said());
  }

  @Test
  void aReaderThatStallsIsGivenUp() {
    var given =
        assertThrows(
            Unreadable.class,
            () -> Guard.run(Duration.ofMillis(50), "test", ClosedFilesTest::forever));
    assertEquals("time", given.code());
    assertTrue(
        assertThrows(
                Unreadable.class, () -> Guard.run(Duration.ofSeconds(9), "test", () -> deep(0)))
            .reason()
            .contains("nested too deep"));
  }

  private static int forever() throws InterruptedException {
    Thread.sleep(60_000);
    return 0;
  }

  private static int deep(int level) {
    return level < 0 ? 0 : level + deep(level + 1);
  }

  private String said() throws IOException {
    var read = ArticleSource.readAll(List.of(folder), ReadOptions.defaults());
    assertEquals(List.of(), read.items());
    return read.diagnostics().get(0).toString();
  }
}
