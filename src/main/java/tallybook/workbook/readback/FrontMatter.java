package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.Book;
import tallybook.workbook.sheets.Edits;
import tallybook.workbook.stream.Address;

/** The named cells of a person's: tolerances on Read me, the picked series on Charts. */
final class FrontMatter {
  private final PackageFile file;
  private final Edits edits;

  FrontMatter(PackageFile file, Edits edits) {
    this.file = file;
    this.edits = edits;
  }

  void read() throws IOException {
    Object picked = cell("chart_series");
    if (picked != null) {
      edits.put(new Edits.Cell("Charts", "chart_series", "chart_series"), picked.toString());
    }
  }

  Optional<Book.Tolerances> tolerances() throws IOException {
    Object money = cell("tb_tolerance_money");
    Object count = cell("tb_tolerance_count");
    Object rate = cell("tb_tolerance_rate");
    return money instanceof Double m && count instanceof Double c && rate instanceof Double r
        ? Optional.of(new Book.Tolerances(m, c, r))
        : Optional.empty();
  }

  /** What the cell that a name stands for holds, or null. */
  private @Nullable Object cell(String name) throws IOException {
    String reference = file.names().get(name);
    if (reference == null || reference.contains("#REF!") || reference.indexOf('!') < 0) {
      return null;
    }
    String sheet = TableFinder.sheetOf(reference);
    String address = reference.substring(reference.lastIndexOf('!') + 1).replace("$", "");
    int column = Address.column(address);
    String digits = address.replaceAll("[^0-9]", "");
    int wanted = digits.isEmpty() ? 0 : Integer.parseInt(digits);
    Map<Integer, Object> found = new HashMap<>();
    for (PackageFile.SheetPart part : file.sheets()) {
      if (part.name().equals(sheet)) {
        try (InputStream in = file.open(part.part())) {
          file.rows(part, in)
              .read(
                  c -> c == column,
                  (row, cells) -> {
                    CellValue value = cells.get(column);
                    if (row == wanted && value != null && value.value() != null) {
                      found.put(row, value.value());
                    }
                    return row < wanted;
                  });
        }
      }
    }
    return found.get(wanted);
  }
}
