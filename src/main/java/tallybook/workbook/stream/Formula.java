package tallybook.workbook.stream;

import org.jspecify.annotations.Nullable;

/**
 * A formula with what it computes to, for readers that don't compute.
 *
 * @param expression in the file's form, without the equals sign: {@code Evidence[[#This
 *     Row],[Value]]}
 * @param cached a Number or a String; null for the empty text
 */
public record Formula(String expression, @Nullable Object cached) {

  /** A link inside the workbook, by a name that follows renames and inserts. */
  public static Formula link(String name, String shown) {
    return new Formula("HYPERLINK(\"#" + name + "\",\"" + quoted(shown) + "\")", shown);
  }

  /** A text as it stands between the quotes of a formula. */
  public static String quoted(String text) {
    return text.replace("\"", "\"\"");
  }
}
