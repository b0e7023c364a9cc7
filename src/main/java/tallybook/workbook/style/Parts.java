package tallybook.workbook.style;

import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellAlignment;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STHorizontalAlignment;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STUnderlineValues;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STVerticalAlignment;

/** Fonts, fills, borders and alignments: what a cell format is put together from. */
final class Parts {
  private final StylesTable table;
  private final Theme theme;

  Parts(StylesTable table, Theme theme) {
    this.table = table;
    this.theme = theme;
  }

  /** The font of cells without a format, which also gives columns their unit of width. */
  void setDefaultFont() {
    CTFont font = table.getFontAt(0).getCTFont();
    if (font.sizeOfNameArray() > 0 && font.getNameArray(0).getVal().equals(theme.look("font"))) {
      return;
    }
    font.set(font(Look.parse("")));
  }

  CTXf format(Look look, String format, boolean quoted) {
    CTXf xf = CTXf.Factory.newInstance();
    String numbers = format.isEmpty() ? or(look.get("format"), "General") : format;
    xf.setNumFmtId(numberFormat(numbers));
    xf.setFontId(table.putFont(new XSSFFont(font(look))));
    xf.setFillId(fill(look.get("fill")));
    xf.setBorderId(border(look.get("border")));
    if (quoted) {
      xf.setQuotePrefix(true);
    }
    xf.setApplyNumberFormat(true);
    xf.setApplyFont(true);
    xf.setApplyFill(true);
    xf.setApplyBorder(true);
    xf.setApplyAlignment(true);
    align(xf, look);
    if (look.is("unlocked")) {
      xf.setApplyProtection(true);
      xf.addNewProtection().setLocked(false);
    }
    return xf;
  }

  /** A font, its children in the order that strict readers want. */
  private CTFont font(Look look) {
    CTFont font = CTFont.Factory.newInstance();
    if (look.is("bold")) {
      font.addNewB();
    }
    if (look.is("italic")) {
      font.addNewI();
    }
    if (look.is("underline")) {
      font.addNewU().setVal(STUnderlineValues.SINGLE);
    }
    font.addNewSz().setVal(Double.parseDouble(or(look.get("size"), theme.look("font.size"))));
    font.addNewColor().setRgb(Colours.bytes("FF" + or(look.get("font"), "000000")));
    font.addNewName().setVal(theme.look("font"));
    font.addNewFamily().setVal(2);
    return font;
  }

  private long numberFormat(String format) {
    int builtin = BuiltinFormats.getBuiltinFormat(format);
    return builtin >= 0 ? builtin : table.putNumberFormat(format);
  }

  private long fill(@Nullable String colour) {
    if (colour == null) {
      return 0;
    }
    CTFill fill = CTFill.Factory.newInstance();
    var pattern = fill.addNewPatternFill();
    pattern.setPatternType(STPatternType.SOLID);
    pattern.addNewFgColor().setRgb(Colours.bytes("FF" + colour));
    pattern.addNewBgColor().setIndexed(64);
    return table.putFill(new XSSFCellFill(fill, null));
  }

  private long border(@Nullable String colour) {
    if (colour == null) {
      return 0;
    }
    CTBorder border = CTBorder.Factory.newInstance();
    for (CTBorderPr side :
        new CTBorderPr[] {
          border.addNewLeft(), border.addNewRight(), border.addNewTop(), border.addNewBottom()
        }) {
      side.setStyle(STBorderStyle.THIN);
      side.addNewColor().setRgb(Colours.bytes("FF" + colour));
    }
    return table.putBorder(new XSSFCellBorder(border));
  }

  private static void align(CTXf xf, Look look) {
    CTCellAlignment alignment = xf.addNewAlignment();
    String across = look.get("align");
    if (across != null) {
      alignment.setHorizontal(STHorizontalAlignment.Enum.forString(across));
    }
    String down = look.get("valign");
    if (down != null) {
      alignment.setVertical(STVerticalAlignment.Enum.forString(down.toLowerCase(Locale.ROOT)));
    }
    String indent = look.get("indent");
    if (indent != null) {
      alignment.setHorizontal(STHorizontalAlignment.LEFT);
      alignment.setIndent(Long.parseLong(indent));
    }
    if (look.is("wrap")) {
      alignment.setWrapText(true);
    }
  }

  private static String or(@Nullable String text, String absent) {
    return text == null ? absent : text;
  }
}
