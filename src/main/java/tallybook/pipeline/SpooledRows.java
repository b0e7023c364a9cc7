package tallybook.pipeline;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tallybook.flow.Printable;
import tallybook.observation.Field;
import tallybook.table.RowWriter;

/** Rows printed into a spool in the order they come, and out of it in the order of their series. */
final class SpooledRows<R> implements Closeable {
  private static final String TAB = "\t";

  private final Format format;
  private final List<Field<R>> brief;
  private final List<Field<R>> all;
  private final SeriesSpool spool;
  private final Writer text;
  private final RowWriter<R> rows;
  private int series = -1;

  /**
   * @param folder where intermediate rows go, if they are many
   * @param held how many bytes of them are held in memory
   */
  SpooledRows(Format format, List<Field<R>> brief, List<Field<R>> all, Path folder, int held) {
    this.format = format;
    this.brief = brief;
    this.all = all;
    this.spool = new SeriesSpool(folder, held);
    this.text = new OutputStreamWriter(spool.sink(), StandardCharsets.UTF_8);
    this.rows = format == Format.TABLE ? new Cells() : format.rows(all, text);
  }

  /** Takes a row of a series; all rows of a series come one after another. */
  void write(int ofSeries, R row) throws IOException {
    if (ofSeries != series) {
      text.flush();
      spool.begin(ofSeries);
      series = ofSeries;
    }
    rows.write(row);
  }

  /** Prints all rows. */
  void printTo(Destination destination, int[] order) throws IOException {
    text.flush();
    if (format == Format.TABLE) {
      table(destination, order);
      return;
    }
    format.printer(brief, all, destination.writer()).finish();
    destination.copy(spool.inOrder(order));
  }

  private void table(Destination destination, int[] order) throws IOException {
    var fields = new ArrayList<Field<List<String>>>();
    for (int i = 0; i < brief.size(); i++) {
      int column = i;
      Field<R> field = brief.get(i);
      fields.add(
          new Field<>(field.name(), field.type(), field.meaning(), cells -> cells.get(column)));
    }
    Printer<List<String>> printer = format.printer(fields, fields, destination.writer());
    var lines =
        new BufferedReader(new InputStreamReader(spool.inOrder(order), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      printer.print(List.of(line.split(TAB, -1)));
    }
    printer.finish();
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }

  /** The cells of a table's row, between tabs. */
  private final class Cells implements RowWriter<R> {
    @Override
    public void write(R row) throws IOException {
      for (int i = 0; i < brief.size(); i++) {
        Object value = brief.get(i).of(row);
        text.write(i == 0 ? "" : TAB);
        text.write(value == null ? "" : Printable.oneLine(value.toString()));
      }
      text.write('\n');
    }

    @Override
    public void finish() throws IOException {
      text.flush();
    }
  }
}
