package tallybook.input.rtf;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.input.reader.Unreadable;

/**
 * The text of an RTF document, by its specification 1.9: characters of the code page and of each
 * font's set ({@code \'ef}), Unicode ({@code \u1076?} and the characters that stand in for it), and
 * the groups that hold no text. One pass, no recursion; a brace too many or too few is borne.
 */
final class RtfText {
  private static final int DEPTH = 1000;

  /** Groups that hold no text of the document. */
  private static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "object",
          "objdata",
          "themedata",
          "generator",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "fldinst",
          "datastore",
          "shppict",
          "nonshppict",
          "bkmkstart",
          "bkmkend",
          "annotation",
          "atnid",
          "atnauthor",
          "xmlnstbl",
          "latentstyles",
          "filetbl",
          "revtbl",
          "pntext",
          "listtext",
          "footnote",
          "template",
          "colorschememapping",
          "wgrffmtfilter",
          "pgdsctbl",
          "fontemb",
          "panose",
          "falt");

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("par", "\n"),
          Map.entry("line", "\n"),
          Map.entry("sect", "\n"),
          Map.entry("page", "\n"),
          Map.entry("row", "\n"),
          Map.entry("tab", "\t"),
          Map.entry("cell", "\t"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "));

  private final byte[] bytes;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final ByteRun pending = new ByteRun();
  private Charset page = CodePages.of(1252);
  private Group group = new Group();
  private int at;
  private int standIns;

  /** What a group's words have set; a group within begins with the same. */
  private static final class Group {
    boolean skipped;
    boolean fontTable;
    int fontBeingDefined = -1;
    int standInsPerCharacter = 1;
    @Nullable Charset charset;

    Group inner() {
      var inner = new Group();
      inner.skipped = skipped;
      inner.fontTable = fontTable;
      inner.fontBeingDefined = fontBeingDefined;
      inner.standInsPerCharacter = standInsPerCharacter;
      inner.charset = charset;
      return inner;
    }
  }

  private RtfText(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws Unreadable if groups are nested too deep
   */
  static String of(byte[] bytes) throws Unreadable {
    var rtf = new RtfText(bytes);
    rtf.read();
    rtf.flush();
    return rtf.out.toString();
  }

  private void read() throws Unreadable {
    while (at < bytes.length) {
      byte b = bytes[at++];
      switch (b) {
        case '{' -> open();
        case '}' -> shut();
        case '\\' -> control();
        case '\r', '\n' -> {}
        default -> literal(b);
      }
    }
  }

  private void open() throws Unreadable {
    flush();
    if (groups.size() >= DEPTH) {
      throw new Unreadable("nested", "is nested too deep");
    }
    groups.push(group);
    group = group.inner();
  }

  private void shut() {
    flush();
    standIns = 0;
    if (!groups.isEmpty()) {
      group = groups.pop();
    }
  }

  private void control() {
    if (at >= bytes.length) {
      return;
    }
    byte b = bytes[at];
    if (isLetter(b)) {
      word();
      return;
    }
    at++;
    switch (b) {
      case '\'' -> hex();
      case '*' -> group.skipped = true;
      case '~' -> text("\u00a0");
      case '_' -> text("-");
      case '\r', '\n' -> text("\n");
      case '\\', '{', '}' -> literal(b);
      default -> {}
    }
  }

  private void word() {
    int start = at;
    while (at < bytes.length && isLetter(bytes[at])) {
      at++;
    }
    var word = new StringBuilder();
    for (int i = start; i < at; i++) {
      word.append((char) bytes[i]);
    }
    boolean negative = at < bytes.length && bytes[at] == '-';
    int digits = negative ? at + 1 : at;
    int value = 0;
    int end = digits;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && end - digits < 9) {
      value = value * 10 + bytes[end++] - '0';
    }
    boolean numbered = end > digits;
    at = numbered ? end : at;
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    obey(word.toString(), numbered, negative ? -value : value);
  }

  private void obey(String word, boolean numbered, int value) {
    String character = CHARACTERS.get(word);
    if (character != null) {
      text(character);
    } else if (SKIPPED.contains(word)) {
      group.skipped = true;
    } else if (numbered) {
      number(word, value);
    } else if (word.equals("fonttbl")) {
      group.fontTable = true;
      group.skipped = true;
    } else if (word.equals("plain")) {
      flush();
      group.charset = null;
    }
  }

  private void number(String word, int value) {
    switch (word) {
      case "ansicpg" -> page = CodePages.of(value);
      case "uc" -> group.standInsPerCharacter = Math.max(0, Math.min(value, 16));
      case "u" -> {
        text(String.valueOf((char) value));
        standIns = group.standInsPerCharacter;
      }
      case "bin" -> at = (int) Math.min(bytes.length, (long) at + Math.max(0, value));
      case "f" -> font(value);
      case "fcharset" -> {
        Charset charset = CodePages.ofFontSet(value);
        if (group.fontTable && charset != null) {
          fonts.put(group.fontBeingDefined, charset);
        }
      }
      default -> {}
    }
  }

  private void font(int number) {
    if (group.fontTable) {
      group.fontBeingDefined = number;
    } else {
      flush();
      group.charset = fonts.get(number);
    }
  }

  private void hex() {
    if (at + 1 < bytes.length) {
      int high = Character.digit(bytes[at], 16);
      int low = Character.digit(bytes[at + 1], 16);
      if (high >= 0 && low >= 0) {
        at += 2;
        literal((byte) (high * 16 + low));
      }
    }
  }

  /** A byte of text; the first few after a Unicode character only stand in for it. */
  private void literal(byte b) {
    if (standIns > 0) {
      standIns--;
    } else if (!group.skipped) {
      pending.add(b);
    }
  }

  private void text(String text) {
    flush();
    standIns = 0;
    if (!group.skipped) {
      out.append(text);
    }
  }

  private void flush() {
    Charset charset = group.charset;
    pending.moveTo(out, charset == null ? page : charset);
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }
}
