package tallybook.workbook.stream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows into a package whose sheets are laid out but empty. Parts are packed side by side, and
 * written in a fixed order with a fixed time, so the same parts are the same bytes.
 */
public final class PackageAssembler {
  private static final String EMPTY = "<sheetData/>";
  private static final String TYPES = "[Content_Types].xml";

  private final String markedRun;
  private final boolean fast;

  /**
   * @param markedRun properties of a marked run of rich text, as XML
   * @param fast whether sheets are packed quickly rather than small, their rows terse
   */
  public PackageAssembler(String markedRun, boolean fast) {
    this.markedRun = markedRun;
    this.fast = fast;
  }

  /** What becomes of a part's text. */
  @FunctionalInterface
  public interface Change {
    /** Tells the new text, in pieces. */
    void of(String text, Consumer<String> pieces);
  }

  /**
   * Writes the package.
   *
   * @param laidOut the package without rows
   * @param rows writes a sheet's rows, by the name of the sheet's part in the package
   * @param changes what becomes of a part's text, by the part's name
   */
  public void write(
      byte[] laidOut,
      Map<String, Consumer<RowXml>> rows,
      Map<String, Change> changes,
      OutputStream out)
      throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      var parts = new ArrayList<Future<PackedPart>>();
      for (Part part : parts(laidOut)) {
        Consumer<RowXml> writer = rows.get(part.name);
        Change change = changes.get(part.name);
        parts.add(workers.submit(() -> pack(part, change, writer)));
      }
      store(parts, out);
    } finally {
      workers.shutdownNow();
    }
  }

  private record Part(String name, byte[] bytes) {
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static List<Part> parts(byte[] laidOut) throws IOException {
    var parts = new ArrayList<Part>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(laidOut))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(new Part(entry.getName(), zip.readAllBytes()));
      }
    }
    parts.sort(
        (a, b) -> {
          int types = Boolean.compare(!a.name.equals(TYPES), !b.name.equals(TYPES));
          return types != 0 ? types : a.name.compareTo(b.name);
        });
    return parts;
  }

  private PackedPart pack(Part part, @Nullable Change change, @Nullable Consumer<RowXml> rows)
      throws IOException {
    var packed = new PackedPart(part.name, fast && rows != null);
    try (OutputStream out = packed.open()) {
      if (rows != null) {
        fill(changed(part, change), rows, out);
      } else if (change != null) {
        var text = new Utf8(out);
        change.of(part.text(), piece -> text.bytes(Utf8.of(piece)));
        text.flush();
      } else {
        out.write(part.bytes);
      }
    }
    return packed;
  }

  private static String changed(Part part, @Nullable Change change) {
    if (change == null) {
      return part.text();
    }
    var text = new StringBuilder();
    change.of(part.text(), text::append);
    return text.toString();
  }

  private void fill(String sheet, Consumer<RowXml> rows, OutputStream out) throws IOException {
    int at = sheet.indexOf(EMPTY);
    if (at < 0) {
      throw new IllegalArgumentException("the sheet that was laid out holds rows already");
    }
    out.write(Utf8.of(sheet.substring(0, at) + "<sheetData>"));
    var xml = new RowXml(out, markedRun, fast);
    rows.accept(xml);
    xml.flush();
    out.write(Utf8.of("</sheetData>" + sheet.substring(at + EMPTY.length())));
  }

  private static void store(List<Future<PackedPart>> parts, OutputStream out) throws IOException {
    var zip = new ZipArchiveOutputStream(out);
    zip.setUseZip64(Zip64Mode.AsNeeded);
    for (Future<PackedPart> part : parts) {
      finished(part).storeIn(zip);
    }
    zip.finish();
  }

  private static PackedPart finished(Future<PackedPart> part) throws IOException {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while packing", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
