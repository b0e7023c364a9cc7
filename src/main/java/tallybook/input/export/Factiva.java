package tallybook.input.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article.Dating;
import tallybook.input.reader.Draft;
import tallybook.input.reader.Metadata;
import tallybook.input.reader.WrittenDays;

/**
 * Factiva: title, perhaps a byline, {@code 534 words}, the day, the outlet and its code, the
 * language, a line of rights, the text, {@code Document KAZI000020240612ek6c0001x}.
 */
final class Factiva implements ArchiveFormat {
  private static final String END = ArchiveFormat.marks("factiva.end").get(0);
  private static final String LENGTH = " " + ArchiveFormat.marks("factiva.length").get(0);
  private static final List<String> RIGHTS = ArchiveFormat.marks("factiva.rights");
  private static final int CODE_LENGTH = 20;

  @Override
  public String endMark() {
    return END + " ";
  }

  @Override
  public boolean ends(String line) {
    if (!line.startsWith(END + " ") || line.indexOf(' ') != line.lastIndexOf(' ')) {
      return false;
    }
    String code = line.substring(END.length() + 1);
    return code.length() >= CODE_LENGTH && code.chars().allMatch(Character::isLetterOrDigit);
  }

  @Override
  public Optional<Draft> article(List<String> lines, Draft document) {
    List<String> filled = lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
    int length = lengthLine(filled);
    if (length < 1 || length + 2 >= filled.size()) {
      return Optional.empty();
    }
    int body = bodyLine(filled, length + 2);
    Optional<LocalDate> day = WrittenDays.read(filled.get(length + 1));
    String title = filled.get(0);
    var metadata =
        new Metadata(
            title,
            filled.get(length + 2),
            day.map(d -> new Dating(d, "Factiva export", false)).orElse(Dating.MISSING),
            null,
            language(filled.subList(length, body)));
    var paragraphs = new ArrayList<String>(List.of(title));
    paragraphs.addAll(filled.subList(body, filled.size()));
    return Optional.of(
        new Draft(
            "",
            String.join("\n\n", paragraphs),
            metadata,
            "Factiva " + document.format(),
            document.notes()));
  }

  private static int lengthLine(List<String> filled) {
    for (int i = 0; i < Math.min(filled.size(), 10); i++) {
      String line = filled.get(i);
      if (line.endsWith(LENGTH) && Character.isDigit(line.charAt(0)) && line.length() < 16) {
        return i;
      }
    }
    return -1;
  }

  /** After the line of rights, or the language's where there is none. */
  private static int bodyLine(List<String> filled, int from) {
    int most = Math.min(filled.size(), from + 8);
    for (int i = from; i < most; i++) {
      if (ArchiveFormat.begins(filled.get(i), RIGHTS)) {
        return i + 1;
      }
    }
    for (int i = from; i < most; i++) {
      if (language(List.of(filled.get(i))) != null) {
        return i + 1;
      }
    }
    return from + 1;
  }

  private static @Nullable String language(List<String> lines) {
    for (String mark : ArchiveFormat.marks("factiva.language")) {
      int colon = mark.indexOf(':');
      if (colon > 0 && lines.contains(mark.substring(0, colon))) {
        return mark.substring(colon + 1);
      }
    }
    return null;
  }
}
