package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.workbook.stream.Address;

/**
 * Formulas on the user's own sheets that name a cell of ours by its address. They are left as they
 * are, so where the cell has moved they mean another one from now on: that is said.
 */
final class Pointers {
  static final String CODE = "readback.moved";
  private static final int MOST = 20;

  private final Map<String, Moves> ours = new HashMap<>();
  private final List<Diagnostic> moved = new ArrayList<>();
  private int more;

  Pointers(Collection<Moves> moves) {
    moves.forEach(m -> ours.put(m.sheet(), m));
  }

  List<Diagnostic> in(PackageFile file, Collection<String> ourSheets) throws IOException {
    for (PackageFile.SheetPart sheet : file.sheets()) {
      if (!ourSheets.contains(sheet.name())) {
        try (InputStream in = file.open(sheet.part())) {
          file.rows(sheet, in)
              .read(
                  column -> true,
                  (row, cells) -> {
                    cells.forEach(
                        (column, cell) -> {
                          if (cell.formula() != null) {
                            look(sheet.name() + "!" + Address.cell(column, row), cell.formula());
                          }
                        });
                    return true;
                  });
        }
      }
    }
    if (more > 0) {
      moved.add(note("", "and " + more + " more such formulas"));
    }
    return moved;
  }

  private void look(String place, String formula) {
    for (References.Reference cell : References.of(formula)) {
      Moves moves = cell.sheet() == null ? null : ours.get(cell.sheet());
      String key = moves == null ? null : moves.key(cell.row()).orElse(null);
      if (moves == null || key == null) {
        continue;
      }
      String now = moves.address(cell);
      String was = cell.at(cell.column(), cell.row());
      if (was.equals(now)) {
        continue;
      }
      if (moved.size() >= MOST) {
        more++;
        return;
      }
      String what = key + ", " + moves.heading(cell.column());
      moved.add(
          note(
              place,
              now == null
                  ? "points at " + was + " of " + moves.sheet() + ", which was " + what + ": gone"
                  : "points at "
                      + was
                      + " of "
                      + moves.sheet()
                      + ", which was "
                      + what
                      + " and stands at "
                      + now
                      + " now: mend the formula"));
      return;
    }
  }

  private static Diagnostic note(String place, String text) {
    return new Diagnostic(Severity.LOW, CODE, place.isEmpty() ? null : Place.of(place), text);
  }
}
