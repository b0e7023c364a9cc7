package tallybook.workbook.sheets;

import java.util.ArrayList;
import java.util.List;
import tallybook.observation.Code;
import tallybook.observation.Field;
import tallybook.observation.ObsStatus;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;
import tallybook.observation.Qualifier;
import tallybook.observation.TimeBasis;
import tallybook.observation.Transformation;
import tallybook.workbook.style.Role;

/** Every column of every table, from the definitions that write them, and the code lists in use. */
final class DictionarySheet {
  private static final String TABLE = "Dictionary";

  private DictionarySheet() {}

  static List<Column<DictionaryRow>> columns() {
    return List.of(
        Column.of("Table", Role.LABEL, 20, DictionaryRow::table),
        Column.of("Column", Role.TEXT, 22, DictionaryRow::column),
        Column.of("Type", Role.TEXT, 12, DictionaryRow::type),
        Column.of("Yours", Role.FLAG, 8, DictionaryRow::yours),
        Column.of("Meaning", Role.WRAPPED, 80, DictionaryRow::meaning),
        Column.of("Formula in the file", Role.WRAPPED, 60, DictionaryRow::formula));
  }

  static TableSheet<DictionaryRow> sheet(List<TableSheet<?>> others, Ledger ledger) {
    var rows = new ArrayList<DictionaryRow>();
    for (TableSheet<?> sheet : others) {
      columns(sheet, ledger, rows);
    }
    for (Column<?> column : columns()) {
      rows.add(describe(TABLE, column, column.heading(), ledger));
    }
    codes(ledger, rows);
    return new TableSheet<>(
        TABLE,
        TABLE,
        "about",
        "Column",
        2,
        columns(),
        rows,
        r -> Heights.of(r.meaning(), 80, r.formula() == null ? "" : r.formula(), 56),
        List.of(),
        true,
        List.of());
  }

  /** A row a column; columns of years share one: they all mean the same. */
  private static void columns(TableSheet<?> sheet, Ledger ledger, List<DictionaryRow> rows) {
    List<String> years =
        sheet.columns().stream().map(Column::heading).filter(Written::isYear).toList();
    for (Column<?> column : sheet.columns()) {
      String heading = column.heading();
      if (!Written.isYear(heading)) {
        rows.add(describe(sheet.table(), column, heading, ledger));
      } else if (heading.equals(years.get(0))) {
        String last = years.get(years.size() - 1);
        String name = heading.equals(last) ? heading : heading + "–" + last;
        rows.add(describe(sheet.table(), column, name, ledger));
      }
    }
  }

  private static DictionaryRow describe(
      String table, Column<?> column, String name, Ledger ledger) {
    return new DictionaryRow(
        table,
        name,
        type(column),
        column.isYours() ? "yes" : "no",
        meaning(table, column.heading(), ledger),
        column.formula());
  }

  /** The theme's text for the column, or the contract's own for its fields. */
  private static String meaning(String table, String heading, Ledger ledger) {
    String key = "column." + table + "." + heading.replace(' ', '_');
    if (ledger.theme.says(key)) {
      return ledger.theme.text(key);
    }
    for (Field<Observation> field : ObservationFields.ALL) {
      if (field.name().equals(heading)) {
        return field.meaning();
      }
    }
    String common = "column." + heading.replace(' ', '_');
    if (ledger.theme.says(common)) {
      return ledger.theme.text(common);
    }
    return ledger.theme.text(
        Written.isYear(heading) ? "column." + table + ".YEAR" : "column.users");
  }

  private static String type(Column<?> column) {
    return switch (column.role()) {
      case NUMBER, SOURCE, RESULT, INTEGER, RATIO, PERCENT, YOURS_NUMBER, KEY_NUMBER -> "number";
      case DATE, YOURS_DATE, KEY_DATE -> "date";
      case LINK -> "link";
      default -> "text";
    };
  }

  private static void codes(Ledger ledger, List<DictionaryRow> rows) {
    var series = ledger.series.values();
    ledger.catalogue.indicators().stream()
        .filter(i -> series.stream().anyMatch(s -> s.key.indicator().equals(i.code())))
        .forEach(
            i -> rows.add(code(ledger, "indicator", i.code(), i.label() + ". " + i.meaning())));
    ledger.catalogue.areas().stream()
        .filter(
            a ->
                series.stream()
                    .anyMatch(
                        s ->
                            s.key.refArea().equals(a.code())
                                || a.code().equals(s.key.counterpartArea())))
        .forEach(a -> rows.add(code(ledger, "area", a.code(), a.name())));
    list(ledger, rows, "obs_status", ObsStatus.values());
    list(ledger, rows, "qualifier", Qualifier.values());
    list(ledger, rows, "transformation", Transformation.values());
    list(ledger, rows, "time_basis", TimeBasis.values());
  }

  private static void list(Ledger ledger, List<DictionaryRow> rows, String name, Code[] codes) {
    for (Code code : codes) {
      String meaning = ledger.theme.text("code." + name + "." + code.code());
      rows.add(code(ledger, name, code.code(), meaning));
    }
  }

  private static DictionaryRow code(Ledger ledger, String list, String code, String meaning) {
    String table = ledger.theme.text("Dictionary.code_list", list);
    return new DictionaryRow(table, code, "code", "no", meaning, null);
  }
}
