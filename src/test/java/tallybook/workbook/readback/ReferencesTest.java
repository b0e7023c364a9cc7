package tallybook.workbook.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that formulas name by address. */
final class ReferencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "2*B7+C$8 | B7 C$8",
        "SUM(A1:B2) | A1 B2",
        "'Our view'!N8*2 | Our view!N8",
        "'It''s'!$A$1:$B$9+C3 | It's!$A$1 It's!$B$9 C3",
        "Reconcile!J7 | Reconcile!J7",
        "INDEX(T[[#This Row],[A1]],1) | ~~",
        "\"A1\"&LOG10(A2)&1E5 | A2",
        "Reconcile[A1]+AAAA1+x_A1 | ~~",
      })
  void areFoundWhereTheyAreNoWords(String formula, String found) {
    assertEquals(
        found,
        References.of(formula).stream()
            .map(r -> (r.sheet() == null ? "" : r.sheet() + "!") + r.at(r.column(), r.row()))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({"A1*$B$1, 3, 2, B3*$B$1", "SUM(A$1:A1), 4, 0, SUM(A$1:A4)"})
  void sharedFormulasLieAsFarFromTheirCellEverywhere(
      String formula, int row, int column, String there) {
    assertEquals(there, new SharedFormula(formula, 1, column == 0 ? 0 : 1).at(row, column));
  }
}
