package tallybook.input.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The character sets that RTF numbers. */
final class CodePages {
  /** {@code \fcharset} to code page; 0 and 2 are the document's own. */
  private static final Map<Integer, Integer> FONT_SETS =
      Map.ofEntries(
          Map.entry(77, 10000),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(238, 1250));

  private CodePages() {}

  static @Nullable Charset ofFontSet(int set) {
    Integer page = FONT_SETS.get(set);
    return page == null ? null : of(page);
  }

  /** A code page by number; Latin-1 if this Java doesn't know it. */
  static Charset of(int page) {
    if (page == 65001) {
      return StandardCharsets.UTF_8;
    }
    for (String name :
        List.of("windows-" + page, "x-windows-" + page, "IBM" + page, "x-IBM" + page)) {
      if (Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    return StandardCharsets.ISO_8859_1;
  }
}
