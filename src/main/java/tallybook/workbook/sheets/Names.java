package tallybook.workbook.sheets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names that formulas and links use, and keys that can't be mistaken for numbers or patterns. */
public final class Names {
  /** How the names of paragraphs begin. */
  public static final String PARAGRAPH = "txt_";

  private Names() {}

  /** The hidden name of a sheet's first cell; it follows the sheet when a user renames it. */
  public static String sheet(String table) {
    return "tb_sheet_" + table;
  }

  /** How the names of an article's paragraphs begin; their numbers follow. */
  static String paragraphs(String article) {
    return PARAGRAPH + hash(article) + "_";
  }

  /** A key of a cell: group keys hold ~ and ?, which lookups would take for patterns. */
  static String cell(String groupKey) {
    return "c" + hash(groupKey);
  }

  /** Twelve hexadecimal digits of a text's SHA-256. */
  public static String hash(String text) {
    return hash(List.of(text));
  }

  /** Twelve hexadecimal digits of the SHA-256 of texts, each on a line. */
  static String hash(Iterable<String> lines) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      String end = "";
      for (String line : lines) {
        digest.update((end + line).getBytes(StandardCharsets.UTF_8));
        end = "\n";
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** This row's cell of a column: {@code Evidence[[#This Row],[Use]]}. */
  static String here(String table, String heading) {
    return table + "[[#This Row],[" + heading + "]]";
  }

  /** A column: {@code Evidence[Use]}. */
  static String column(String table, String heading) {
    return table + "[" + heading + "]";
  }
}
