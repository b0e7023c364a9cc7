package tallybook.workbook.readback;

/**
 * A formula that is written out in one cell and said to hold in others: there its relative
 * addresses lie as far from the cell as here.
 */
record SharedFormula(String formula, int row, int column) {

  /** What it says in another cell. */
  String at(int otherRow, int otherColumn) {
    return References.rewrite(
        formula,
        r ->
            r.at(
                r.column() + (r.columnFixed() ? 0 : otherColumn - column),
                r.row() + (r.rowFixed() ? 0 : otherRow - row)));
  }
}
