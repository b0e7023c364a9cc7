package tallybook.input.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tallybook.article.Article.Dating;
import tallybook.input.reader.Draft;
import tallybook.input.reader.Metadata;
import tallybook.input.reader.WrittenDays;

/**
 * Nexis: title, outlet, day, some lines about the article, {@code Body}, the text, {@code
 * Load-Date: …}, {@code End of Document}.
 */
final class Nexis implements ArchiveFormat {
  /** The day stands among the first lines. */
  private static final int HEAD_LINES = 6;

  private static final String END = ArchiveFormat.marks("nexis.end").get(0);
  private static final String BODY = ArchiveFormat.marks("nexis.body").get(0);
  private static final List<String> AFTER = ArchiveFormat.marks("nexis.after");

  @Override
  public String endMark() {
    return END;
  }

  @Override
  public boolean ends(String line) {
    return line.equals(END);
  }

  @Override
  public Optional<Draft> article(List<String> lines, Draft document) {
    List<String> filled = lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
    int body = bodyLine(lines);
    if (filled.size() < 3 || body < 0) {
      return Optional.empty();
    }
    String title = filled.get(0);
    String text =
        title + "\n\n" + ArchiveFormat.text(lines.subList(body + 1, afterLine(lines, body)));
    var metadata = new Metadata(title, outlet(filled), day(filled), null, null);
    return Optional.of(
        new Draft("", text, metadata, "Nexis " + document.format(), document.notes()));
  }

  private static int bodyLine(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(BODY)) {
        return i;
      }
    }
    return -1;
  }

  private static int afterLine(List<String> lines, int body) {
    for (int i = body + 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (AFTER.contains(line) || line.startsWith(AFTER.get(0))) {
        return i;
      }
    }
    return lines.size();
  }

  private static String outlet(List<String> filled) {
    return filled.get(1);
  }

  private static Dating day(List<String> filled) {
    for (String line : filled.subList(1, Math.min(HEAD_LINES, filled.size()))) {
      Optional<LocalDate> day = WrittenDays.read(line);
      if (day.isPresent()) {
        return new Dating(day.get(), "Nexis export", false);
      }
    }
    return Dating.MISSING;
  }
}
