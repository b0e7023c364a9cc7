package tallybook.workbook.stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class SwiftDeflateTest {
  private static byte[] packed(byte[] bytes, int piece) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = new SwiftDeflate(packed)) {
      for (int at = 0; at < bytes.length; at += piece) {
        out.write(bytes, at, Math.min(piece, bytes.length - at));
      }
    }
    return packed.toByteArray();
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    return new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true))
        .readAllBytes();
  }

  @Property(tries = 200)
  void whatIsPackedComesOutAsItWas(@ForAll byte[] bytes) throws IOException {
    assertArrayEquals(bytes, unpacked(packed(bytes, 7)));
  }

  @Test
  void bytesOfEveryKindComeOutAcrossBlocksAndWindows() throws IOException {
    var random = new SplittableRandom(5);
    for (int kinds : new int[] {1, 2, 3, 17, 256}) {
      byte[] bytes = new byte[400_000];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (i % 5000 < 2500 ? random.nextInt(kinds) : i / 64);
      }
      assertArrayEquals(bytes, unpacked(packed(bytes, 8191)));
    }
  }

  @Test
  void rowsThatRepeatPackToAnEighth() throws IOException {
    var rows = new StringBuilder();
    for (int row = 1; row < 3000; row++) {
      rows.append(
          "<c r=\"A" + row + "\" s=\"5\" t=\"inlineStr\"><is><t>Exports, " + row * 7919 % 97);
      rows.append("</t></is></c><c r=\"B" + row + "\" s=\"15\"><v>" + row % 12 + "</v></c>");
    }
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    byte[] packed = packed(bytes, 1 << 16);
    assertArrayEquals(bytes, unpacked(packed));
    assertTrue(packed.length * 8 < bytes.length, packed.length + " of " + bytes.length);
  }

  @Test
  void anEmptyStreamIsOne() throws IOException {
    assertArrayEquals(new byte[0], unpacked(packed(new byte[0], 1)));
  }
}
