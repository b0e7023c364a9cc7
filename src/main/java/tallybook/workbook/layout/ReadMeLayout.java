package tallybook.workbook.layout;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tallybook.workbook.sheets.Names;
import tallybook.workbook.sheets.Note;
import tallybook.workbook.sheets.ReadMe;
import tallybook.workbook.sheets.Rule;
import tallybook.workbook.stream.Address;
import tallybook.workbook.style.Styles;

/** Lays out the first sheet: prose, tolerances, checks, and the table of contents. */
public final class ReadMeLayout {
  private static final List<Double> WIDTHS = List.of(50.0, 76.0, 10.0, 10.0);

  private final Styles styles;
  private final boolean plain;

  public ReadMeLayout(Styles styles, boolean plain) {
    this.styles = styles;
    this.plain = plain;
  }

  public void lay(XSSFSheet sheet, ReadMe readMe, DefinedNames names, List<Note> notes) {
    Frame.tab(sheet, "about", styles.theme());
    Frame.widths(sheet, WIDTHS);
    Frame.view(sheet, styles.theme(), false);
    Frame.page(sheet, 146);
    Frame.onePage(sheet);
    sheet.getCTWorksheet().getDimension().setRef(Address.range(0, 1, 3, readMe.lastRow()));
    sheet
        .getWorkbook()
        .setPrintArea(
            sheet.getWorkbook().getSheetIndex(sheet),
            0,
            WIDTHS.size() - 1,
            0,
            readMe.lastRow() - 1);
    contents(sheet, readMe);
    NoteLayout.add(sheet, notes);
    int first = readMe.firstTolerance();
    String range = Address.range(1, first, 1, first + 2);
    var rule = new Rule(Rule.Kind.DECIMAL, "0", "1", "prompt.tolerance");
    if (!plain) {
      Validation.rule(sheet, range, "Tolerance", rule, rule.formula(), styles.theme());
    }
    names.show("list_tolerance", Address.absolute(sheet.getSheetName(), 1, first, 1, first + 2));
    String[] kinds = {"money", "count", "rate"};
    for (int i = 0; i < kinds.length; i++) {
      names.show(
          "tb_tolerance_" + kinds[i],
          Address.absolute(sheet.getSheetName(), 1, first + i, 1, first + i));
    }
    names.hide(Names.sheet(ReadMe.CONTENTS), Address.absolute(sheet.getSheetName(), 0, 1, 0, 1));
  }

  private static void contents(XSSFSheet sheet, ReadMe readMe) {
    int last = readMe.contentsRow() + readMe.contentsLength();
    Tables.make(sheet, ReadMe.CONTENTS, readMe.contentsRow(), last, ReadMe.HEADINGS)
        .addNewTableStyleInfo()
        .setName("TableStyleLight1");
  }
}
