package tallybook.workbook.stream;

/** Cell addresses in the A1 form. */
public final class Address {
  private Address() {}

  /** The letters of a column counted from 0: 27 is AB. */
  public static String letters(int column) {
    var letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /** The column of an address, counted from 0: AB12 is 27. */
  public static int column(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && address.charAt(i) >= 'A'; i++) {
      column = column * 26 + address.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  /** A cell, its row counted from 1: {@code cell(0, 5)} is A5. */
  public static String cell(int column, int row) {
    return letters(column) + row;
  }

  /** A range, its rows counted from 1. */
  public static String range(int firstColumn, int firstRow, int lastColumn, int lastRow) {
    return cell(firstColumn, firstRow) + ":" + cell(lastColumn, lastRow);
  }

  /** A range that stays when it is copied, on a sheet: {@code 'Run log'!$A$6:$A$9}. */
  public static String absolute(
      String sheet, int firstColumn, int firstRow, int lastColumn, int lastRow) {
    String first = "$" + letters(firstColumn) + "$" + firstRow;
    String last = "$" + letters(lastColumn) + "$" + lastRow;
    return sheet(sheet) + "!" + (first.equals(last) ? first : first + ":" + last);
  }

  /** A sheet's name as formulas write it. */
  public static String sheet(String name) {
    return "'" + name.replace("'", "''") + "'";
  }
}
