package tallybook.workbook.sheets;

/**
 * What Excel lets a user type into a cell, and what it says when the cell is entered.
 *
 * @param formula the list, as quoted words or a formula; of other kinds, the least value
 * @param limit the greatest value of a date or number; else empty
 * @param prompt key of the prompt's text
 */
public record Rule(Kind kind, String formula, String limit, String prompt) {

  /** Kinds of rules. */
  public enum Kind {
    LIST,
    DECIMAL,
    DATE,
    TEXT
  }

  static Rule words(String prompt, String... words) {
    return new Rule(Kind.LIST, "\"" + String.join(",", words) + "\"", "", prompt);
  }

  static Rule list(String prompt, String formula) {
    return new Rule(Kind.LIST, formula, "", prompt);
  }

  static Rule decimal(String prompt) {
    return new Rule(Kind.DECIMAL, "-9.99E+307", "9.99E+307", prompt);
  }

  /** A day from 1990 to 2100. */
  static Rule day(String prompt) {
    return new Rule(Kind.DATE, "32874", "73415", prompt);
  }

  static Rule text(String prompt) {
    return new Rule(Kind.TEXT, "0", "32767", prompt);
  }
}
