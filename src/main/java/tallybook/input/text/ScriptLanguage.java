package tallybook.input.text;

import java.io.Serializable;
import java.util.List;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;

/**
 * The language of a text that doesn't tell it, by its letters: the first language in the list whose
 * letters make up its share of all letters in the first part of the text.
 */
public final class ScriptLanguage implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int SAMPLE = 4000;
  private final List<Letters> languages;

  private ScriptLanguage(List<Letters> languages) {
    this.languages = languages;
  }

  /** Reads {@code input/scripts.tsv}. */
  public static ScriptLanguage load(Resources resources) {
    return new ScriptLanguage(
        resources.table("input/scripts.tsv").stream().map(Letters::of).toList());
  }

  /** ISO 639-1, {@code en} if no line fits. */
  public String of(String text) {
    char[] sample = text.substring(0, Math.min(text.length(), SAMPLE)).toCharArray();
    int letters = 0;
    int[] hits = new int[languages.size()];
    for (char c : sample) {
      if (c > '\u007f' ? Character.isLetter(c) : (c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
        letters++;
        if (c > '\u007f') {
          count(c, hits);
        }
      }
    }
    for (int i = 0; i < hits.length; i++) {
      if (hits[i] > 0 && hits[i] >= languages.get(i).share() * letters) {
        return languages.get(i).language();
      }
    }
    return Lexicon.DEFAULT;
  }

  private void count(char c, int[] hits) {
    for (int i = 0; i < hits.length; i++) {
      if (languages.get(i).has(c)) {
        hits[i]++;
      }
    }
  }

  /** Letters as ranges: {@code аяАЯ} are two, first and last. */
  private record Letters(String language, String ranges, double share) implements Serializable {
    static Letters of(TsvTable.Line line) {
      String ranges = line.required("ranges");
      if (ranges.length() % 2 != 0) {
        throw line.fault("ranges are pairs of letters, first and last");
      }
      try {
        return new Letters(
            line.required("language"), ranges, Double.parseDouble(line.required("share")));
      } catch (NumberFormatException e) {
        throw line.fault("\"" + line.get("share") + "\" is no share");
      }
    }

    boolean has(char c) {
      for (int i = 0; i < ranges.length(); i += 2) {
        if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
          return true;
        }
      }
      return false;
    }
  }
}
