package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Says in one line why a file is no workbook that can be read back, and what to do. */
final class Unreadable {
  private Unreadable() {}

  static String describe(Path path) {
    return path + " " + why(path);
  }

  private static String why(Path path) {
    try {
      byte[] head = head(path);
      if (head.length == 0) {
        return "is empty: move it away, or take its backup";
      }
      if (head[0] == (byte) 0xD0 && head[1] == (byte) 0xCF) {
        return "is an old or encrypted Excel file: save it as .xlsx without a password";
      }
      if (head[0] != 'P' || head[1] != 'K') {
        return "is no Excel workbook: move it away, or name another output";
      }
      try (var zip = new ZipFile(path.toFile())) {
        if (zip.getEntry("content.xml") != null) {
          return "is an OpenDocument sheet: save it as .xlsx";
        }
        return "is no Excel workbook, though it is packed like one: name another output";
      }
    } catch (IOException e) {
      return "is damaged (" + e.getMessage() + "): take its backup .bak.xlsx, or move it away";
    }
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(4);
      return head.length == 1 ? new byte[] {head[0], 0} : head;
    }
  }

  static void refuseMacros(PackageFile file, String workbook, Path path) throws IOException {
    String types = new String(file.bytes("[Content_Types].xml"), StandardCharsets.UTF_8);
    if (types.contains("macroEnabled")) {
      throw new IOException(
          path + " is a workbook with macros: save it as .xlsx, or name another output");
    }
    if (file.parts().stream().noneMatch(p -> p.startsWith("xl/")) && !workbook.startsWith("xl/")) {
      throw new IOException(path + " is no Excel workbook: name another output");
    }
  }
}
