package tallybook.peers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;
import tallybook.table.CsvWriter;
import tallybook.table.JsonLinesWriter;
import tallybook.table.RowWriter;

/** Writes made-up records for {@code reconcile}: {@code WriteRecords 3000000 records.csv}. */
public final class WriteRecords {
  private WriteRecords() {}

  public static void main(String... arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    Path file = Path.of(arguments[1]);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      RowWriter<Observation> rows =
          file.toString().endsWith(".csv")
              ? new CsvWriter<>(ObservationFields.ALL, out)
              : new JsonLinesWriter<>(ObservationFields.ALL, out);
      var made = new MadeUp(count);
      for (int written = 0; written < count; ) {
        for (Observation figure : made.next().figures()) {
          rows.write(figure);
          written++;
        }
      }
      rows.finish();
    }
  }
}
