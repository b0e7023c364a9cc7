package tallybook.workbook.sheets;

/**
 * What the figures in use of a cell come to.
 *
 * @param best the best-ranked one's place, from 0; -1 if there is none
 * @param value of the best
 * @param greatestLow of the intervals' low ends
 * @param leastHigh of the intervals' high ends
 */
record Used(
    int count,
    int best,
    double value,
    double lowest,
    double highest,
    double greatestLow,
    double leastHigh) {
  static final Used NONE = new Used(0, -1, 0, 0, 0, 0, 0);

  /** With one more figure, which ranks below those before. */
  Used with(CandidateRow one) {
    double other = one.value();
    return count == 0
        ? new Used(1, one.rank - 1, other, other, other, one.low(), one.high())
        : new Used(
            count + 1,
            best,
            value,
            Math.min(lowest, other),
            Math.max(highest, other),
            Math.max(greatestLow, one.low()),
            Math.min(leastHigh, one.high()));
  }
}
