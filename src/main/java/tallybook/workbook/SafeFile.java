package tallybook.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Files that are whole or not there: written beside the target, forced to the disk, then moved. */
final class SafeFile {
  private SafeFile() {}

  /** Writes a file's bytes. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Looks at the new file before it takes the old one's place. */
  @FunctionalInterface
  interface Check {
    void of(Path made) throws IOException;
  }

  /** Writes a file; false if it held the very same already. */
  static boolean write(Path target, Content content, Check check) throws IOException {
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path parent = real.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Path temporary = real.resolveSibling("." + real.getFileName() + ".tmp");
    // If the program is interrupted, nothing half-written stays.
    temporary.toFile().deleteOnExit();
    try {
      fill(temporary, content);
      if (Files.exists(real) && Files.mismatch(real, temporary) < 0) {
        return false;
      }
      check.of(temporary);
      likeBefore(real, temporary);
      move(temporary, real);
      return true;
    } catch (AccessDeniedException e) {
      throw new IOException(
          "can't write in " + parent + ": permission denied; name a file elsewhere with -o", e);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void fill(Path file, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  /** Colleagues who could open the old file can open the new one. */
  private static void likeBefore(Path old, Path made) throws IOException {
    var view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    if (view != null && Files.exists(old)) {
      PosixFileAttributes before = view.readAttributes();
      Files.setPosixFilePermissions(made, before.permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
