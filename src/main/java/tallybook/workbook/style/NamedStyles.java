package tallybook.workbook.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The cell styles that a user finds by name in the style gallery. */
final class NamedStyles {
  /** Excel's own numbers of the styles that it knows itself. */
  private static final Map<String, Integer> BUILT_IN =
      Map.of(
          "Title",
          15,
          "Heading 2",
          17,
          "Input",
          20,
          "Calculation",
          22,
          "Explanatory Text",
          53,
          "Hyperlink",
          8);

  private final StylesTable table;
  private final Map<String, Long> known = new HashMap<>();

  NamedStyles(StylesTable table) {
    this.table = table;
    for (CTCellStyle style : styles().getCellStyleList()) {
      known.put(style.getName(), style.getXfId());
    }
  }

  /** The index of a named style, made after the first format that bears the name. */
  long index(String name, CTXf first) {
    Long index = known.get(name);
    return index == null ? add(name, first) : index;
  }

  private long add(String name, CTXf like) {
    CTXf format = (CTXf) like.copy();
    if (format.isSetXfId()) {
      format.unsetXfId();
    }
    if (format.isSetQuotePrefix()) {
      format.unsetQuotePrefix();
    }
    long index = table.putCellStyleXf(format) - 1L;
    CTCellStyles styles = styles();
    CTCellStyle style = styles.addNewCellStyle();
    style.setName(name);
    style.setXfId(index);
    if (BUILT_IN.containsKey(name)) {
      style.setBuiltinId(BUILT_IN.get(name));
    }
    styles.setCount(styles.sizeOfCellStyleArray());
    known.put(name, index);
    return index;
  }

  private CTCellStyles styles() {
    CTStylesheet sheet = table.getCTStylesheet();
    if (sheet.isSetCellStyles()) {
      return sheet.getCellStyles();
    }
    CTCellStyles styles = sheet.addNewCellStyles();
    CTCellStyle normal = styles.addNewCellStyle();
    normal.setName("Normal");
    normal.setXfId(0);
    normal.setBuiltinId(0);
    styles.setCount(List.of(normal).size());
    return styles;
  }
}
