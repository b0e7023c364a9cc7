package tallybook.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether another program has a workbook open: by the lock files that Excel and LibreOffice leave.
 */
final class OpenElsewhere {
  private OpenElsewhere() {}

  /** The program and, where the lock tells, the user; empty if nobody has the file open. */
  static Optional<String> by(Path file) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    String name = String.valueOf(real.getFileName());
    Path office = real.resolveSibling(".~lock." + name + "#");
    if (Files.exists(office)) {
      return Optional.of(("LibreOffice " + user(office, ',', 1)).strip());
    }
    for (String owner :
        new String[] {"~$" + name, "~$" + name.substring(Math.min(2, name.length()))}) {
      Path excel = real.resolveSibling(owner);
      if (Files.exists(excel)) {
        return Optional.of(("Excel " + excelUser(excel)).strip());
      }
    }
    return Optional.empty();
  }

  private static String user(Path lock, char separator, int field) throws IOException {
    String text = new String(Files.readAllBytes(lock), StandardCharsets.UTF_8);
    String[] fields = text.split(String.valueOf(separator));
    return field < fields.length && !fields[field].isBlank()
        ? "(" + fields[field].strip() + ")"
        : "";
  }

  /** Excel's lock file begins with the length of the user's name and the name. */
  private static String excelUser(Path lock) {
    try {
      byte[] bytes = Files.readAllBytes(lock);
      int length = bytes.length == 0 ? 0 : bytes[0];
      if (length > 0 && length < bytes.length) {
        return "(" + new String(bytes, 1, length, StandardCharsets.ISO_8859_1).strip() + ")";
      }
      return "";
    } catch (IOException e) {
      return "";
    }
  }
}
