package tallybook.workbook.sheets;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.style.Role;

/**
 * A column of a table: the single definition that the writer, the reader and the dictionary share.
 *
 * @param <R> what a row shows
 * @param heading unique in its table; letters, digits, blanks and parentheses
 * @param width in characters
 * @param content the cell: String, Number, LocalDate, Formula, Rich, or null; of a calculated
 *     column, what the formula computes to
 * @param format a row's number format (empty: the role's own); null if all rows have the role's
 * @param formula the formula of every row of a calculated column, in the file's form; else null
 * @param rule what a cell of the user's may hold, or null
 */
public record Column<R>(
    String heading,
    Role role,
    double width,
    Function<R, @Nullable Object> content,
    @Nullable Function<R, String> format,
    @Nullable String formula,
    @Nullable Rule rule) {

  static <R> Column<R> of(
      String heading, Role role, double width, Function<R, @Nullable Object> content) {
    return new Column<>(heading, role, width, content, null, null, null);
  }

  static <R> Column<R> calculated(
      String heading,
      Role role,
      double width,
      String formula,
      Function<R, @Nullable Object> cached) {
    return new Column<>(heading, role, width, cached, null, formula, null);
  }

  Column<R> in(Function<R, String> numberFormat) {
    return new Column<>(heading, role, width, content, numberFormat, formula, rule);
  }

  Column<R> may(Rule allowed) {
    return new Column<>(heading, role, width, content, format, formula, allowed);
  }

  /** A column that the user has added to a table of ours. */
  public static <R> Column<R> users(String heading, Function<R, @Nullable Object> content) {
    return of(heading, Role.YOURS, 18, content);
  }

  public boolean isYours() {
    return role.isYours();
  }
}
