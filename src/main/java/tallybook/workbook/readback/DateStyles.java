package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which cell formats show a day: a workbook keeps days as numbers, and only the format tells. */
final class DateStyles {
  private DateStyles() {}

  /**
   * Places of such formats in the list that cells refer to.
   *
   * @param styles the part of styles, or null if the workbook has none
   */
  static Set<String> of(PackageFile file, @Nullable String styles) throws IOException {
    var dates = new TreeSet<String>();
    if (styles == null) {
      return dates;
    }
    Map<String, String> codes = new HashMap<>();
    try (InputStream in = file.open(styles)) {
      var xml = new Xml(in);
      boolean inCells = false;
      int place = 0;
      for (Xml.Token token = xml.next(); token != Xml.Token.DONE; token = xml.next()) {
        boolean start = token == Xml.Token.START;
        if (xml.is("cellXfs") && token != Xml.Token.TEXT) {
          inCells = start;
        } else if (start && xml.is("numFmt")) {
          codes.put(
              String.valueOf(xml.attribute("numFmtId")),
              String.valueOf(xml.attribute("formatCode")));
        } else if (start && inCells && xml.is("xf")) {
          String format = String.valueOf(xml.attribute("numFmtId"));
          if (isDay(format, codes.get(format))) {
            dates.add(Integer.toString(place));
          }
          place++;
        }
      }
    }
    return dates;
  }

  /** ECMA-376, 18.8.30: formats 14 to 17 and 22 show days, 27 to 36 and 50 to 58 in East Asia. */
  private static boolean isDay(String format, @Nullable String code) {
    if (code != null) {
      return isDay(code);
    }
    int number = format.matches("\\d{1,3}") ? Integer.parseInt(format) : 0;
    return number >= 14 && number <= 17
        || number == 22
        || number >= 27 && number <= 36
        || number >= 50 && number <= 58;
  }

  /** Whether a code names day or year outside of quotes and brackets. */
  static boolean isDay(String code) {
    boolean quoted = false;
    boolean bracketed = false;
    for (int i = 0; i < code.length(); i++) {
      char c = Character.toLowerCase(code.charAt(i));
      if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '[' || c == ']')) {
        bracketed = c == '[';
      } else if (!quoted && !bracketed && (c == 'd' || c == 'y')) {
        return true;
      }
    }
    return false;
  }
}
