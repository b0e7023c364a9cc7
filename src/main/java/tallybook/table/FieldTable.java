package tallybook.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tallybook.observation.Field;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Records as a Tablesaw table, a column a field: what a Java or Kotlin notebook filters, groups and
 * joins. Numbers become doubles there, so amounts beyond 2^53 units lose their last digits; the
 * exact figures are those of the records.
 */
public final class FieldTable {
  private FieldTable() {}

  /** The table of some records, in their order. */
  public static <R> Table of(String name, List<Field<R>> fields, List<R> rows) {
    var table = Table.create(name);
    fields.forEach(field -> table.addColumns(column(field, rows)));
    return table;
  }

  private static <R> Column<?> column(Field<R> field, List<R> rows) {
    return switch (field.type()) {
      case NUMBER -> numbers(field, rows);
      case INTEGER -> integers(field, rows);
      case DATE -> dates(field, rows);
      case TEXT, CODE, PERIOD, JSON -> texts(field, rows);
    };
  }

  private static <R> Column<?> numbers(Field<R> field, List<R> rows) {
    var column = DoubleColumn.create(field.name());
    for (R row : rows) {
      if (field.of(row) instanceof BigDecimal number) {
        column.append(number.doubleValue());
      } else {
        column.appendMissing();
      }
    }
    return column;
  }

  private static <R> Column<?> integers(Field<R> field, List<R> rows) {
    var column = IntColumn.create(field.name());
    for (R row : rows) {
      if (field.of(row) instanceof Integer number) {
        column.append(number.intValue());
      } else {
        column.appendMissing();
      }
    }
    return column;
  }

  private static <R> Column<?> dates(Field<R> field, List<R> rows) {
    var column = DateColumn.create(field.name());
    for (R row : rows) {
      if (field.of(row) instanceof LocalDate day) {
        column.append(day);
      } else {
        column.appendMissing();
      }
    }
    return column;
  }

  private static <R> Column<?> texts(Field<R> field, List<R> rows) {
    var column = StringColumn.create(field.name());
    for (R row : rows) {
      Object value = field.of(row);
      if (value == null) {
        column.appendMissing();
      } else {
        column.append(value instanceof String text ? text : JsonText.of(value));
      }
    }
    return column;
  }
}
