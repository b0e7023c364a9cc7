package tallybook.workbook.stream;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A part of a package, packed apart from the others and stored later. */
final class PackedPart {
  private final String name;
  private final boolean fast;
  private final Chunks packed = new Chunks();
  private final CRC32 sum = new CRC32();
  private long size;

  /**
   * @param fast whether time counts for more than size
   */
  PackedPart(String name, boolean fast) {
    this.name = name;
    this.fast = fast;
  }

  /** Takes the part's bytes; closing it ends the part. */
  OutputStream open() {
    OutputStream deflated = deflated(fast ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION);
    return new FilterOutputStream(deflated) {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        sum.update(bytes, from, length);
        size += length;
        out.write(bytes, from, length);
      }
    };
  }

  private OutputStream deflated(int level) {
    var deflater = new Deflater(level, true);
    return new DeflaterOutputStream(packed, deflater, 1 << 14) {
      @Override
      public void close() throws IOException {
        super.close();
        deflater.end();
      }
    };
  }

  void storeIn(ZipArchiveOutputStream zip) throws IOException {
    var entry = new ZipArchiveEntry(name);
    entry.setTime(noTime());
    entry.setMethod(ZipArchiveEntry.DEFLATED);
    entry.setSize(size);
    entry.setCompressedSize(packed.size());
    entry.setCrc(sum.getValue());
    try (InputStream bytes = packed.read()) {
      zip.addRawArchiveEntry(entry, bytes);
    }
    packed.discard();
  }

  /** 1980-01-01, the first time that a package can hold, which it holds without a zone. */
  private static long noTime() {
    return LocalDateTime.of(1980, 1, 1, 0, 0)
        .atZone(ZoneId.systemDefault())
        .toInstant()
        .toEpochMilli();
  }
}
