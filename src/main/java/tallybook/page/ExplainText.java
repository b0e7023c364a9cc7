package tallybook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Explanations for a terminal: a figure's sentence, then a row a field, its clues behind it with
 * their weights; numbers that were not taken in one row each.
 */
public final class ExplainText {
  private static final int WIDTH = 100;
  private static final int LABEL = 12;
  private static final int VALUE = 22;
  private static final String INDENT = "  ";

  private final Explainer explainer;

  public ExplainText(Explainer explainer) {
    this.explainer = explainer;
  }

  /** The lines for some of an article's numbers; a sentence's numbers stand below it. */
  public List<String> lines(List<Explained> numbers) {
    var lines = new ArrayList<String>();
    String sentence = "";
    for (Explained number : numbers) {
      if (number.isTaken()) {
        if (!sentence.equals(number.sentence())) {
          sentence = number.sentence();
          wrap(lines, "", quoted(sentence), "");
        }
        taken(lines, number);
      } else {
        untaken(lines, number);
      }
    }
    return lines;
  }

  /** In quotation marks, unless it has its own. */
  private static String quoted(String sentence) {
    int first = sentence.isEmpty() ? ' ' : sentence.codePointAt(0);
    int kind = Character.getType(first);
    boolean marked = kind == Character.INITIAL_QUOTE_PUNCTUATION || first == '"';
    return marked ? sentence : "“" + sentence + "”";
  }

  private void taken(List<String> lines, Explained number) {
    wrap(lines, INDENT, number.printed() + "   " + number.id(), INDENT);
    for (Explained.Row row : number.rows()) {
      String head = INDENT + pad(row.label(), LABEL) + pad(row.value(), VALUE);
      var says = new ArrayList<String>();
      if (!row.note().isEmpty()) {
        says.add(row.note());
      }
      row.clues().forEach(clue -> says.add(clue(clue)));
      wrap(lines, head, String.join("; ", says), " ".repeat(INDENT.length() + LABEL + VALUE));
    }
    if (!number.lost().isEmpty()) {
      String head = INDENT + pad(explainer.wordings().of("label.lost"), LABEL);
      wrap(lines, head, String.join(", ", number.lost()), " ".repeat(INDENT.length() + LABEL));
    }
    lines.add("");
  }

  private void untaken(List<String> lines, Explained number) {
    String head = INDENT + pad(explainer.wordings().of("label.untaken"), LABEL);
    var says = new StringBuilder("“" + number.printed() + "”: " + number.verdict());
    number.rows().forEach(row -> row.clues().forEach(c -> says.append("; ").append(clue(c))));
    if (!number.lost().isEmpty()) {
      says.append("; ").append(String.join(", ", number.lost()));
    }
    wrap(lines, head, says.toString(), " ".repeat(INDENT.length() + LABEL));
  }

  private static String clue(Explained.Clue clue) {
    String words = clue.words().isEmpty() ? "" : clue.words() + " ";
    return words + clue.says() + String.format(Locale.ROOT, " (%+d)", clue.weight());
  }

  private static String pad(String text, int width) {
    return text.length() >= width ? text + "  " : text + " ".repeat(width - text.length());
  }

  /** A first line's beginning and words that follow it, broken at blanks. */
  private static void wrap(List<String> lines, String head, String words, String indent) {
    var line = new StringBuilder(head);
    boolean first = true;
    for (String word : words.split(" ")) {
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      first = false;
    }
    lines.add(line.toString().stripTrailing());
  }
}
