package tallybook.workbook.layout;

import java.util.Map;
import tallybook.workbook.sheets.Links;
import tallybook.workbook.sheets.Names;
import tallybook.workbook.sheets.TableSheet;
import tallybook.workbook.stream.Address;

/** The names that a table brings: its sheet, its lists, and its rows where links lead to them. */
public final class TableNames {
  /** Evidence beyond this many rows is not named row by row: its links lead to its sheet. */
  private static final int MOST_ROWS = 20_000;

  private static final Map<String, String> LISTS =
      Map.of(
          "list_choice", "Evidence choice",
          "list_value", "Value if used",
          "list_low", "Low if used",
          "list_high", "High if used",
          "list_rank", "Running count",
          "list_stated", "Value stated",
          "list_group", "Group key");

  private TableNames() {}

  public static void add(DefinedNames names, TableSheet<?> table) {
    names.hide(Names.sheet(table.table()), Address.absolute(table.name(), 0, 1, 0, 1));
    switch (table.table()) {
      case "Candidates" -> lists(names, table);
      case "Reconcile" -> rows(names, table, Links.RECONCILE);
      case "Evidence" -> rows(names, table, Links.EVIDENCE);
      case "ArticleText" -> paragraphs(names, table);
      default -> {}
    }
  }

  private static void lists(DefinedNames names, TableSheet<?> table) {
    LISTS.forEach(
        (name, heading) -> {
          int column = table.column(heading);
          names.show(
              name,
              Address.absolute(table.name(), column, table.firstRow(), column, table.lastRow()));
        });
  }

  private static void rows(DefinedNames names, TableSheet<?> table, String prefix) {
    var rows = new RowNames(prefix, table.name(), 0, table.firstRow());
    for (int i = 0; i < Math.min(MOST_ROWS, table.rows().size()); i++) {
      rows.add(prefix + (i + 1));
    }
    names.hide(rows);
  }

  private static <R> void paragraphs(DefinedNames names, TableSheet<R> table) {
    var name = table.columns().get(table.column("Paragraph")).content();
    int column = table.column("Text");
    var rows = new RowNames(Names.PARAGRAPH, table.name(), column, table.firstRow());
    for (R paragraph : table.rows()) {
      rows.add(String.valueOf(name.apply(paragraph)));
    }
    names.hide(rows);
  }
}
