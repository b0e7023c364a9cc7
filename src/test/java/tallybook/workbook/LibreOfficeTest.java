package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tallybook.workbook.Books.TURNOVER;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.workbook.readback.NumberReader;
import tallybook.workbook.readback.PackageFile;
import tallybook.workbook.readback.ReadBack;
import tallybook.workbook.readback.Sheets;

/** What another program makes of a workbook: it computes the same, and what it saves reads back. */
@Tag("libreoffice")
final class LibreOfficeTest {
  @TempDir Path folder;

  @Test
  void itSavesWhatReadsBackTheSameAndComputesWhatWeCached() throws Exception {
    Path office = office();
    assumeTrue(office != null, "LibreOffice is not here: nothing is checked with it");
    Path file = folder.resolve("book.xlsx");
    WorkbookWriterTest.WRITER.write(Books.conflicts(), file);
    var reader =
        new DecisionReader(
            Catalogue.load(Resources.builtIn()), Resources.builtIn(), NumberReader::digits);
    try (var user = User.of(file)) {
      user.type("Reconcile", "Group key", TURNOVER + "|2022", "Override", 6.3e9);
      user.type("Reconcile", "Group key", TURNOVER + "|2023", "Review", "exclude");
    }
    ReadBack typed = reader.read(file);
    WorkbookWriterTest.WRITER
        .files()
        .write(Books.conflicts(), file, typed, WorkbookFile.Options.USUAL);
    Path saved = convert(java.util.Objects.requireNonNull(office), file);
    assertEquals(reader.read(file).decisions(), reader.read(saved).decisions());
    assertEquals(values(file, "Reconcile"), values(saved, "Reconcile"));
    assertEquals(values(file, "Indicators"), values(saved, "Indicators"));
  }

  private static String values(Path file, String sheet) throws IOException {
    try (PackageFile read = PackageFile.open(file)) {
      var text = new StringBuilder();
      for (var row :
          Sheets.values(read).getOrDefault(sheet, new java.util.TreeMap<>()).entrySet()) {
        for (var cell : row.getValue().entrySet()) {
          text.append(row.getKey()).append(' ').append(cell.getKey()).append(' ');
          text.append(shown(cell.getValue())).append('\n');
        }
      }
      return text.toString();
    }
  }

  /** LibreOffice writes fifteen digits. */
  private static String shown(Object value) {
    return value instanceof Double number
        ? String.format(java.util.Locale.ROOT, "%.12g", number)
        : value.toString();
  }

  private static @org.jspecify.annotations.Nullable Path office() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  private Path convert(Path office, Path file) throws IOException, InterruptedException {
    Path out = Files.createDirectory(folder.resolve("saved"));
    var builder =
        new ProcessBuilder(
            office.toString(),
            "--headless",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--convert-to",
            "xlsx",
            "--outdir",
            out.toString(),
            file.toString());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    Process process = builder.start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "LibreOffice didn't come back");
    assertEquals(
        Map.of(), process.exitValue() == 0 ? Map.of() : Map.of("exit", process.exitValue()));
    return out.resolve(String.valueOf(file.getFileName()));
  }
}
