package tallybook.extract;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tallybook.article.Article;
import tallybook.catalogue.Resources;
import tallybook.observation.Field;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;

/** A line of {@code spec/phenomena/en.tsv}. */
record Phenomenon(
    String id, String name, String lead, String example, String wanted, String missed) {
  private static final Extraction EXTRACTION = new Extraction(Resources.builtIn());
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 12);
  private static final BigDecimal NEAR = new BigDecimal("0.01");

  static List<Phenomenon> all() throws IOException {
    var all = new ArrayList<Phenomenon>();
    try (InputStream in = Phenomenon.class.getResourceAsStream("/spec/phenomena/en.tsv")) {
      if (in == null) {
        throw new IOException("no phenomena");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n")) {
        if (!line.startsWith("#") && !line.startsWith("id\t")) {
          String[] cells = line.split("\t", -1);
          all.add(new Phenomenon(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
        }
      }
    }
    return all;
  }

  boolean isEnglish() {
    return !missed.startsWith("other language");
  }

  /** What was read otherwise than wanted; empty if nothing. */
  String difference() {
    List<Observation> found = EXTRACTION.run(article()).items();
    String[] wants = wanted.equals("none") ? new String[0] : wanted.split(" ; ");
    if (found.size() != wants.length) {
      return wants.length + " wanted, found " + shown(found);
    }
    var wrong = new ArrayList<String>();
    for (int i = 0; i < wants.length; i++) {
      for (String pair : wants[i].split(" ")) {
        String[] sides = pair.split("=", 2);
        String value = value(found.get(i), sides[0]);
        if (!same(sides[1].replace('_', ' '), value.replace('_', ' '))) {
          wrong.add(pair + " but " + value);
        }
      }
    }
    return String.join("; ", wrong);
  }

  private Article article() {
    String text = (lead.isEmpty() ? "" : lead + "\n") + example.replace('¶', '\n');
    return new Article(
        id, text, null, null, new Article.Dating(PUBLISHED, "given", false), null, "en", "txt");
  }

  private static String value(Observation observation, String name) {
    for (Field<Observation> field : ObservationFields.ALL) {
      if (field.name().equals(name)) {
        Object value = field.of(observation);
        return value == null ? "" : value.toString();
      }
    }
    throw new IllegalArgumentException("no field is called " + name);
  }

  private static boolean same(String wanted, String found) {
    if (wanted.equals(found)) {
      return true;
    }
    try {
      BigDecimal one = new BigDecimal(wanted);
      return one.subtract(new BigDecimal(found)).abs().compareTo(one.abs().multiply(NEAR)) <= 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String shown(List<Observation> found) {
    return found.stream().map(o -> o.key() + " " + o.figure().value()).toList().toString();
  }
}
