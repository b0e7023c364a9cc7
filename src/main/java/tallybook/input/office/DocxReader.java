package tallybook.input.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import tallybook.article.Article.Dating;
import tallybook.input.export.Export;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Draft;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.FormatReader;
import tallybook.input.reader.Guard;
import tallybook.input.reader.Metadata;
import tallybook.input.reader.Unreadable;
import tallybook.input.text.Blank;
import tallybook.input.text.CleanText;

/**
 * A Word document: its paragraphs and tables in order, without heads, feet and notes. An export of
 * several articles ({@link Export}) comes apart into them.
 */
public final class DocxReader implements FormatReader {
  @Override
  public boolean accepts(Content content) throws IOException {
    return content.begins("PK\u0003\u0004") && content.isNamed(".docx", ".docm", ".dotx");
  }

  @Override
  public Drafts open(Content content, Context context) throws IOException {
    byte[] bytes = content.bytes(context.limits().documentBytes());
    Draft whole = Guard.run(context.limits().seconds(), "Word", () -> read(bytes, context));
    return Export.parts(whole);
  }

  private static Draft read(byte[] bytes, Context context) throws IOException {
    OfficeLimits.apply(context.limits());
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      var out = new StringBuilder();
      append(out, document.getBodyElements(), 0);
      String text = CleanText.of(out.toString().strip());
      Blank.refuse(text);
      CoreProperties about = document.getProperties().getCoreProperties();
      return new Draft("", text, metadata(about, text), "docx", List.of());
    }
  }

  private static void append(StringBuilder out, List<? extends IBodyElement> elements, int depth)
      throws Unreadable {
    if (depth > 20) {
      throw new Unreadable("nested", "is nested too deep");
    }
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        line(out, paragraph.getText());
      } else if (element instanceof XWPFTable table) {
        table(out, table, depth);
      } else if (element instanceof XWPFSDT block) {
        line(out, block.getContent().getText());
      }
    }
  }

  private static void line(StringBuilder out, String text) {
    if (!text.isBlank()) {
      out.append(text.strip());
    }
    out.append('\n');
  }

  private static void table(StringBuilder out, XWPFTable table, int depth) throws Unreadable {
    for (XWPFTableRow row : table.getRows()) {
      boolean first = true;
      for (XWPFTableCell cell : row.getTableCells()) {
        var inner = new StringBuilder();
        append(inner, cell.getBodyElements(), depth + 1);
        out.append(first ? "" : "\t").append(inner.toString().strip().replace('\n', ' '));
        first = false;
      }
      out.append('\n');
    }
  }

  private static Metadata metadata(CoreProperties about, String text) {
    String title = about.getTitle() == null ? "" : about.getTitle().strip();
    Date saved = about.getModified() == null ? about.getCreated() : about.getModified();
    Dating date =
        saved == null
            ? Dating.MISSING
            : Dating.made(saved.toInstant().atOffset(ZoneOffset.UTC).toLocalDate());
    return new Metadata(
        title.length() > 3 && text.contains(title) ? title : null, null, date, null, null);
  }
}
