package tallybook.input.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import tallybook.input.reader.Unreadable;

/** The rung of the ladder that guesses; loaded only for a text that is not UTF-8. */
final class Detected {
  /** News in other sets is not known to us; a guess at one would be wrong. */
  private static final Set<String> LIKELY =
      Set.of(
          "windows-1251",
          "KOI8-R",
          "ISO-8859-5",
          "windows-1252",
          "ISO-8859-1",
          "windows-1250",
          "ISO-8859-2",
          "windows-1254",
          "ISO-8859-9",
          "windows-1253",
          "windows-1256",
          "EUC-KR",
          "EUC-JP",
          "Shift_JIS",
          "GB18030",
          "Big5",
          "IBM866");

  private static final int POSSIBLE = 10;
  private static final Charset IBM866 = Charset.forName("IBM866");

  private Detected() {}

  static Decoded decode(byte[] bytes) throws Unreadable {
    if (Ibm866.fits(bytes)) {
      return new Decoded(new String(bytes, IBM866), "IBM866", List.of());
    }
    CharsetMatch best = best(bytes);
    if (best == null || best.getConfidence() < POSSIBLE) {
      throw new Unreadable(
          "encoding", "looks like neither UTF-8 nor a known 8-bit set: give --charset");
    }
    Charset charset = Charset.forName(windows(best.getName()));
    return new Decoded(new String(bytes, charset), charset.name(), List.of());
  }

  private static @org.jspecify.annotations.Nullable CharsetMatch best(byte[] bytes) {
    for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
      if (LIKELY.contains(match.getName()) && Charset.isSupported(windows(match.getName()))) {
        return match;
      }
    }
    return null;
  }

  /** The Windows sets hold the ISO ones and the quotation marks that their texts are full of. */
  private static String windows(String name) {
    return switch (name) {
      case "ISO-8859-1" -> "windows-1252";
      case "ISO-8859-9" -> "windows-1254";
      default -> name;
    };
  }
}
