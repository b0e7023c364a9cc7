package tallybook.workbook.readback;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import tallybook.workbook.stream.Address;

/** The rows of a sheet, one after another; only the columns that are asked for are decoded. */
final class SheetRows {
  private final Xml xml;
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private final SharedStrings strings;
  private final Set<String> days;
  private final Map<String, SharedFormula> sharedFormulas = new HashMap<>();
  private int row;
  private int column;
  private boolean done;

  /** Takes a row. */
  interface Taker {
    /**
     * @param row from 1
     * @param cells by column, from 0; columns that hold nothing are absent
     * @return whether to go on
     */
    boolean take(int row, TreeMap<Integer, CellValue> cells);
  }

  /**
   * @param days places of formats whose numbers are read as days
   */
  SheetRows(InputStream in, SharedStrings strings, Set<String> days) {
    this.xml = new Xml(in);
    this.strings = strings;
    this.days = days;
  }

  /** Reads on until the taker has enough, or the sheet ends. */
  void read(IntPredicate wanted, Taker taker) throws IOException {
    while (!done) {
      switch (xml.next()) {
        case START -> {
          if (xml.is("row")) {
            String number = xml.attribute("r");
            row = number == null ? row + 1 : Integer.parseInt(number);
            column = -1;
            done = !taker.take(row, cells(wanted));
          }
        }
        case END -> done = xml.is("sheetData");
        case DONE -> done = true;
        case TEXT -> {}
      }
    }
  }

  private TreeMap<Integer, CellValue> cells(IntPredicate wanted) throws IOException {
    var cells = new TreeMap<Integer, CellValue>();
    while (true) {
      switch (xml.next()) {
        case START -> {
          if (xml.is("c")) {
            cell(wanted, cells);
          }
        }
        case END -> {
          if (xml.is("row")) {
            return cells;
          }
        }
        case DONE -> throw new IOException("the sheet ends within row " + row);
        case TEXT -> {}
      }
    }
  }

  private void cell(IntPredicate wanted, TreeMap<Integer, CellValue> cells) throws IOException {
    String reference = xml.attribute("r");
    column = reference == null ? column + 1 : Address.column(reference);
    boolean take = wanted.test(column);
    String type = take ? xml.attribute("t") : null;
    boolean isDay = take && !days.isEmpty() && days.contains(String.valueOf(xml.attribute("s")));
    String value = null;
    String formula = null;
    String shared = null;
    StringBuilder inline = null;
    String inside = "";
    while (true) {
      switch (xml.next()) {
        case START -> {
          inside = take ? inside() : "";
          if (inside.equals("f")) {
            shared = "shared".equals(xml.attribute("t")) ? xml.attribute("si") : null;
            formula = shared == null ? "" : shared(shared);
          }
        }
        case TEXT -> {
          if (take) {
            switch (inside) {
              case "v" -> value = value == null ? xml.string() : value + xml.string();
              case "f" -> {
                formula = xml.string();
                if (shared != null) {
                  sharedFormulas.put(shared, new SharedFormula(formula, row, column));
                }
              }
              case "t" ->
                  inline = (inline == null ? new StringBuilder() : inline).append(xml.string());
              default -> {}
            }
          }
        }
        case END -> {
          if (xml.is("c")) {
            if (take && (value != null || inline != null || formula != null)) {
              CellValue cell = value(type, value, inline, formula);
              cells.put(column, isDay ? day(cell) : cell);
            }
            return;
          }
          inside = "";
        }
        case DONE -> throw new IOException("the sheet ends within row " + row);
      }
    }
  }

  /** What a formula says here that is written out in another cell. */
  private @Nullable String shared(String index) {
    SharedFormula first = sharedFormulas.get(index);
    return first == null ? "" : first.at(row, column);
  }

  private String inside() {
    return xml.is("v") ? "v" : xml.is("f") ? "f" : xml.is("t") ? "t" : "";
  }

  private CellValue value(
      @Nullable String type,
      @Nullable String value,
      @Nullable StringBuilder inline,
      @Nullable String formula)
      throws IOException {
    if (inline != null) {
      return new CellValue(Entities.unescape(inline.toString()), formula);
    }
    if (value == null) {
      return new CellValue(null, formula);
    }
    return switch (type == null ? "n" : type) {
      case "s" -> new CellValue(strings.get(Integer.parseInt(value.strip())), formula);
      case "str", "e" -> new CellValue(Entities.unescape(value), formula);
      case "b" -> new CellValue(value.strip().equals("1"), formula);
      case "d" -> new CellValue(value, formula);
      default -> new CellValue(number(value), formula);
    };
  }

  /** {@code 45455} as {@code 2024-06-12}. */
  private static CellValue day(CellValue cell) {
    return cell.value() instanceof Double number && number >= 1 && number < 2_958_466
        ? new CellValue(EPOCH.plusDays(number.longValue()).toString(), cell.formula())
        : cell;
  }

  private static Object number(String text) {
    try {
      return Double.valueOf(text.strip());
    } catch (NumberFormatException e) {
      return text;
    }
  }

  static IntPredicate only(Set<Integer> columns) {
    return columns::contains;
  }
}
