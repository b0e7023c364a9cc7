package tallybook.workbook.style;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * The cell formats of a workbook, made as they are asked for. Equal formats are one: those that an
 * opened workbook has already are used again, so reruns don't pile them up.
 */
public final class Styles {
  private final StylesTable table;
  private final Parts parts;
  private final NamedStyles named;
  private final Theme theme;
  private final boolean plain;
  private final Map<String, Integer> formats = new HashMap<>();
  private final Map<String, Integer> conditional = new HashMap<>();
  private final Map<Asked, Integer> asked = new HashMap<>();

  private record Asked(Role role, String format, boolean quoted) {}

  /**
   * @param plain for publication: no fills, no frames, nothing to fill in
   */
  public Styles(XSSFWorkbook workbook, Theme theme, boolean plain) {
    this.plain = plain;
    this.table = workbook.getStylesSource();
    this.theme = theme;
    this.parts = new Parts(table, theme);
    this.named = new NamedStyles(table);
    parts.setDefaultFont();
    for (int i = 0; i < table.getNumCellStyles(); i++) {
      formats.putIfAbsent(Canonical.of(table.getCellXfAt(i)), i);
    }
    for (int i = 0; i < table._getDXfsSize(); i++) {
      conditional.putIfAbsent(Canonical.of(table.getDxfAt(i)), i);
    }
  }

  /** The index of a role's format. */
  public int of(Role role) {
    return of(role, "", false);
  }

  /**
   * The index of a role's format.
   *
   * @param format a number format, or empty for the role's own
   * @param quoted for a text that would be a formula if it were typed
   */
  public int of(Role role, String format, boolean quoted) {
    var wanted = new Asked(role, format, quoted);
    Integer known = asked.get(wanted);
    if (known == null) {
      known = make(wanted);
      asked.put(wanted, known);
    }
    return known;
  }

  /** The index of a conditional format. */
  public int conditional(CTDxf format) {
    return conditional.computeIfAbsent(Canonical.of(format), xml -> table.putDxf(format) - 1);
  }

  /** The properties of a run of rich text that is set off. */
  public String markedRun() {
    return "<rPr><b/><u/><sz val=\""
        + theme.look("font.size")
        + "\"/><color rgb=\""
        + theme.colour("highlight")
        + "\"/><rFont val=\""
        + theme.look("font")
        + "\"/><family val=\"2\"/></rPr>";
  }

  public Theme theme() {
    return theme;
  }

  private int make(Asked wanted) {
    Look styled = Look.parse(theme.look("role." + wanted.role().code()));
    Look look = plain ? styled.plain() : styled;
    CTXf xf = parts.format(look, wanted.format(), wanted.quoted());
    String name = look.get("named");
    xf.setXfId(name == null ? 0 : named.index(name.replace('_', ' '), xf));
    return formats.computeIfAbsent(Canonical.of(xf), xml -> table.putCellXf(xf) - 1);
  }
}
