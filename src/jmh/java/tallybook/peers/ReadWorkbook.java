package tallybook.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.workbook.DecisionReader;
import tallybook.workbook.readback.NumberReader;

/**
 * Reads what a person left in a workbook, {@code ReadWorkbook tallybook FILE}, or just every cell
 * of it, {@code ReadWorkbook fastexcel FILE}.
 */
public final class ReadWorkbook {
  private ReadWorkbook() {}

  public static void main(String... arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    var cpu = new Cpu();
    if (arguments[0].equals("tallybook")) {
      var resources = Resources.builtIn();
      var read =
          new DecisionReader(Catalogue.load(resources), resources, NumberReader::digits)
              .read(file);
      System.out.println("decisions " + read.decisions().size());
    } else {
      System.out.println("cells " + cells(file));
    }
    cpu.print("reading");
  }

  private static long cells(Path file) throws IOException {
    long[] cells = {0};
    try (var workbook = new ReadableWorkbook(file.toFile());
        Stream<Sheet> sheets = workbook.getSheets()) {
      for (Sheet sheet : (Iterable<Sheet>) sheets::iterator) {
        try (Stream<Row> rows = sheet.openStream()) {
          rows.forEach(
              row ->
                  row.forEach(
                      cell -> cells[0] += cell == null || cell.getText().isEmpty() ? 0 : 1));
        }
      }
    }
    return cells[0];
  }
}
