package tallybook.workbook.sheets;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.RandomAccess;

/**
 * The figures of every cell, best first, in columns of numbers; a row is made when it is asked for,
 * and let go.
 */
final class Candidates extends AbstractList<CandidateRow> implements RandomAccess {
  private final Ledger ledger;
  private final BitSet used = new BitSet();
  private int[] cells;
  private int[] figures;
  private int size;

  Candidates(int expected, Ledger ledger) {
    this.ledger = ledger;
    cells = new int[Math.max(16, expected)];
    figures = new int[cells.length];
  }

  /** Adds the next candidate of a cell. */
  void add(int cell, int figure) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, size + (size >> 1));
      figures = Arrays.copyOf(figures, cells.length);
    }
    cells[size] = cell;
    figures[size++] = figure;
    modCount++;
  }

  @Override
  public CandidateRow get(int index) {
    CellRow cell = ledger.cell(cells[index]);
    int rank = index + 2 - cell.first;
    return new CandidateRow(
        cell,
        cell.cell().evidence().get(rank - 1),
        ledger.evidence.get(figures[index]),
        rank,
        index + 1);
  }

  @Override
  public int size() {
    return size;
  }

  /** Takes down that a candidate is in use. */
  void use(CandidateRow candidate) {
    used.set(candidate.position - 1);
  }

  /** How many of a cell's candidates are in use, from its best to one of them. */
  int usedUpTo(CandidateRow candidate) {
    int count = 0;
    for (int i = candidate.cell.first - 1; i < candidate.position; i++) {
      count += used.get(i) ? 1 : 0;
    }
    return count;
  }
}
