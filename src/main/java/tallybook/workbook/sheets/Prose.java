package tallybook.workbook.sheets;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.workbook.style.Theme;

/** Sentences that speak of codes, as people read them: words for codes, a capital at the start. */
public record Prose(Catalogue catalogue, Theme theme) {

  /** The period of what has none. */
  private static final String UNKNOWN = "?";

  /** Letters of an economy's code. */
  private static final int AREA = 3;

  /** "trade_turnover: USD 5 billion (~2024-Q2)" is "Trade turnover: USD 5 billion (Q2 2024)". */
  String of(String sentence) {
    return capital(words(sentence));
  }

  /** A line with words for codes, its beginning as it is. */
  public String words(String sentence) {
    var words = new StringBuilder(sentence.length());
    int from = 0;
    for (int i = 0; i <= sentence.length(); i++) {
      if (i == sentence.length() || sentence.charAt(i) == ' ') {
        if (isPlain(sentence, from, i)) {
          words.append(sentence, from, i);
        } else {
          words.append(word(sentence.substring(from, i)));
        }
        words.append(i == sentence.length() ? "" : " ");
        from = i + 1;
      }
    }
    return words.toString();
  }

  /** Whether a word is of small letters: codes have a capital, a digit or a sign. */
  private static boolean isPlain(String sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.charAt(i) < 'a' || sentence.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** The text with a capital first, unless its first word is a code: "dating.missing". */
  public static String capital(String text) {
    int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    boolean code =
        text.substring(0, end).chars().limit(end - 1).anyMatch(c -> c == '.' || c == '_');
    return text.isEmpty() || code || !Character.isLowerCase(text.charAt(0))
        ? text
        : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String word(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && word.charAt(from) == '(') {
      from++;
    }
    while (to > from && "),.:;".indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    String bare = word.substring(from, to);
    return word.substring(0, from) + said(bare) + word.substring(to);
  }

  /** "KAZ–KOR" is "Kazakhstan–South Korea"; null if it is no area's code, nor two of them. */
  private @Nullable String areas(String code) {
    int dash = code.indexOf('–');
    if (dash < 0) {
      return isArea(code) ? catalogue.areaName(code) : null;
    }
    String first = code.substring(0, dash);
    String second = code.substring(dash + 1);
    return isArea(first) && isArea(second)
        ? catalogue.areaName(first) + "–" + catalogue.areaName(second)
        : null;
  }

  private boolean isArea(String code) {
    boolean capitals = code.length() == AREA && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return capitals && !catalogue.areaName(code).equals(code);
  }

  private String said(String code) {
    if (code.indexOf('_') > 0 && catalogue.indicator(code).isPresent()) {
      String label = catalogue.indicatorLabel(code);
      boolean name = label.length() > 1 && Character.isUpperCase(label.charAt(1));
      return name ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
    String areas = areas(code);
    if (areas != null) {
      return areas;
    }
    if (code.equals(UNKNOWN)) {
      return theme.text("period.undated");
    }
    boolean marked = !code.isEmpty() && "~@Σ".indexOf(code.charAt(0)) >= 0;
    return new PeriodWords(theme).of(marked ? Labels.bare(code) : code);
  }
}
