package tallybook.pipeline;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import tallybook.observation.Field;
import tallybook.table.ConsoleTable;
import tallybook.table.CsvWriter;
import tallybook.table.JsonLinesWriter;
import tallybook.table.RowWriter;

/** How records leave the program. */
public enum Format {
  /** For people: a few columns in words. */
  TABLE,
  /** Every field, comma-separated, UTF-8. */
  CSV,
  /** Every field, one JSON object a line. */
  JSONL;

  private static final int WIDEST = 48;

  /** The word as options name it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The rows alone, without a heading; not those of {@link #TABLE}, whose widths need them all. */
  <R> RowWriter<R> rows(List<Field<R>> all, Writer out) {
    return switch (this) {
      case CSV -> CsvWriter.withoutHeading(all, out);
      case JSONL -> new JsonLinesWriter<>(all, out);
      case TABLE -> throw new IllegalArgumentException("a table is no sequence of rows");
    };
  }

  /**
   * A printer onto a destination.
   *
   * @param brief the fields that people see
   * @param all every field, for programs
   */
  public <R> Printer<R> printer(List<Field<R>> brief, List<Field<R>> all, Writer out) {
    return new Printer<>(
        switch (this) {
          case TABLE -> new ConsoleTable<>(brief, out, WIDEST);
          case CSV -> new CsvWriter<>(all, out);
          case JSONL -> new JsonLinesWriter<>(all, out);
        });
  }
}
