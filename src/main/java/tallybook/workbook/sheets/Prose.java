package tallybook.workbook.sheets;

import tallybook.catalogue.Catalogue;
import tallybook.workbook.style.Theme;

/** Sentences that speak of codes, as people read them: words for codes, a capital at the start. */
public record Prose(Catalogue catalogue, Theme theme) {

  /** "trade_turnover: USD 5 billion (~2024-Q2)" is "Trade turnover: USD 5 billion (Q2 2024)". */
  String of(String sentence) {
    var words = new StringBuilder(sentence.length());
    int from = 0;
    for (int i = 0; i <= sentence.length(); i++) {
      if (i == sentence.length() || sentence.charAt(i) == ' ') {
        words.append(word(sentence.substring(from, i)));
        words.append(i == sentence.length() ? "" : " ");
        from = i + 1;
      }
    }
    return capital(words.toString());
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

  private String said(String code) {
    if (code.indexOf('_') > 0 && catalogue.indicator(code).isPresent()) {
      String label = catalogue.indicatorLabel(code);
      boolean name = label.length() > 1 && Character.isUpperCase(label.charAt(1));
      return name ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
    boolean marked = !code.isEmpty() && "~@Σ".indexOf(code.charAt(0)) >= 0;
    return new PeriodWords(theme).of(marked ? Labels.bare(code) : code);
  }
}
