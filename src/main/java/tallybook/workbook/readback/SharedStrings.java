package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of texts that cells refer to, read when the first is asked for. */
final class SharedStrings {
  private final PackageFile file;
  private final @Nullable String part;
  private @Nullable List<String> texts;

  SharedStrings(PackageFile file, @Nullable String part) {
    this.file = file;
    this.part = part;
  }

  String get(int index) throws IOException {
    List<String> known = texts == null ? read() : texts;
    texts = known;
    if (index < 0 || index >= known.size()) {
      throw new IOException("a cell refers to text " + index + " of " + known.size());
    }
    return known.get(index);
  }

  private List<String> read() throws IOException {
    var read = new ArrayList<String>();
    if (part == null) {
      return read;
    }
    try (InputStream in = file.open(part)) {
      var xml = new Xml(in);
      var text = new StringBuilder();
      boolean inText = false;
      int phonetic = 0;
      while (true) {
        switch (xml.next()) {
          case START -> {
            inText = xml.is("t") && phonetic == 0;
            phonetic += xml.is("rPh") ? 1 : 0;
          }
          case TEXT -> {
            if (inText) {
              text.append(xml.string());
            }
          }
          case END -> {
            inText = false;
            phonetic -= xml.is("rPh") ? 1 : 0;
            if (xml.is("si")) {
              read.add(Entities.unescape(text.toString()));
              text.setLength(0);
            }
          }
          case DONE -> {
            return read;
          }
        }
      }
    }
  }
}
