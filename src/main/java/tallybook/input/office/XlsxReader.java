package tallybook.input.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import tallybook.input.data.Lists;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.FormatReader;
import tallybook.input.reader.Guard;
import tallybook.input.reader.Limits;
import tallybook.input.reader.Unreadable;

/** A spreadsheet that is a list of articles: its first sheet, a row each, {@code list.xlsx#3}. */
public final class XlsxReader implements FormatReader {
  @Override
  public boolean accepts(Content content) throws IOException {
    return content.begins("PK\u0003\u0004") && content.isNamed(".xlsx", ".xlsm");
  }

  @Override
  public Drafts open(Content content, Context context) throws IOException {
    byte[] bytes = content.bytes(context.limits().documentBytes());
    List<List<String>> rows =
        Guard.run(context.limits().seconds(), "Excel", () -> rows(bytes, context));
    if (rows.isEmpty()) {
      throw new Unreadable("no_list", "is no list of articles: its first sheet is empty");
    }
    Map<String, Integer> positions = Lists.positions(rows.get(0), context);
    return Lists.drafts(rows.subList(1, rows.size()).iterator(), positions, "xlsx", context);
  }

  private static List<List<String>> rows(byte[] bytes, Context context) throws IOException {
    return rows(bytes, context.limits(), "");
  }

  /**
   * The filled rows of a sheet.
   *
   * @param sheetName the sheet, if there is one of this name; else the first
   */
  public static List<List<String>> rows(byte[] bytes, Limits limits, String sheetName)
      throws IOException {
    OfficeLimits.apply(limits);
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      var reader = new XSSFReader(file);
      var rows = new RowCollector(limits.entries(), limits.documentBytes());
      try (InputStream sheet = sheet(reader, sheetName)) {
        parse(sheet, reader.getStylesTable(), new ReadOnlySharedStringsTable(file), rows);
      }
      return rows.rows();
    } catch (OpenXML4JException | SAXException e) {
      throw Unreadable.broken("Excel", e);
    }
  }

  private static InputStream sheet(XSSFReader reader, String name)
      throws IOException, OpenXML4JException {
    var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      InputStream sheet = sheets.next();
      if (sheets.getSheetName().equals(name)) {
        return sheet;
      }
      sheet.close();
    }
    var first = reader.getSheetsData();
    return first.hasNext() ? first.next() : InputStream.nullInputStream();
  }

  private static void parse(
      InputStream sheet, StylesTable styles, ReadOnlySharedStringsTable texts, RowCollector rows)
      throws IOException, SAXException {
    try {
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(
          new XSSFSheetXMLHandler(styles, null, texts, rows, new DayFormatter(), false));
      parser.parse(new InputSource(sheet));
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  /** Days as ISO dates, whatever the cell shows; the rest as shown in English. */
  private static final class DayFormatter extends DataFormatter {
    DayFormatter() {
      super(java.util.Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean use1904) {
      if (org.apache.poi.ss.usermodel.DateUtil.isADateFormat(index, format)
          && org.apache.poi.ss.usermodel.DateUtil.isValidExcelDate(value)) {
        return org.apache.poi.ss.usermodel.DateUtil.getLocalDateTime(value, use1904)
            .toLocalDate()
            .toString();
      }
      return super.formatRawCellContents(value, index, format, use1904);
    }
  }

  /** Keeps what the sheet's cells hold, row by row. */
  private static final class RowCollector implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final List<List<String>> rows = new ArrayList<>();
    private final int most;
    private final long longest;
    private List<String> row = new ArrayList<>();
    private long length;

    RowCollector(int most, long longest) {
      this.most = most;
      this.longest = longest;
    }

    List<List<String>> rows() {
      return rows;
    }

    @Override
    public void startRow(int number) {
      row = new ArrayList<>();
    }

    @Override
    public void endRow(int number) {
      if (row.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(row);
      }
      if (rows.size() > most || length > longest) {
        throw new IllegalStateException(
            "more than " + most + " rows or " + longest + " characters");
      }
    }

    @Override
    public void cell(
        @org.jspecify.annotations.Nullable String reference,
        @org.jspecify.annotations.Nullable String shown,
        org.apache.poi.xssf.usermodel.@org.jspecify.annotations.Nullable XSSFComment comment) {
      int column =
          reference == null
              ? row.size()
              : new org.apache.poi.ss.util.CellReference(reference).getCol();
      while (row.size() < column) {
        row.add("");
      }
      row.add(shown == null ? "" : shown);
      length += shown == null ? 0 : shown.length();
    }
  }
}
