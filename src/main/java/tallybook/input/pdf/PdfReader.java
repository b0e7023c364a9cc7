package tallybook.input.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import tallybook.article.Article.Dating;
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
 * A PDF document: its lines joined to paragraphs, with the page that each place is on. The text is
 * taken in the order in which it was written into the file, which keeps columns apart. The day a
 * file was made is no day of publication: a page printed years later has a late one.
 */
public final class PdfReader implements FormatReader {
  private static final int SNIFFED = 1024;
  private static final String MAGIC = "%PDF-";

  @Override
  public boolean accepts(Content content) throws IOException {
    byte[] head = content.head();
    int end = Math.min(head.length, SNIFFED) - MAGIC.length();
    for (int i = 0; i <= end; i++) {
      if (head[i] == '%' && isMagic(head, i)) {
        return i == 0 || content.isNamed(".pdf");
      }
    }
    return false;
  }

  private static boolean isMagic(byte[] head, int at) {
    for (int i = 0; i < MAGIC.length(); i++) {
      if (head[at + i] != MAGIC.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Drafts open(Content content, Context context) throws IOException {
    byte[] bytes = content.bytes(context.limits().documentBytes());
    return Drafts.of(
        Guard.run(
            context.limits().seconds(), "PDF", () -> read(bytes, context.limits().textBytes())));
  }

  private static Draft read(byte[] bytes, int longest) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw new Unreadable("protected", "forbids its text to be copied: ask for another copy");
      }
      var text = PageJoin.of(pages(document, longest));
      if (Blank.is(text.text())) {
        throw new Unreadable(
            "scan",
            "has pictures of text only (no characters): run it through OCR first, e.g. ocrmypdf");
      }
      return draft(document, text);
    } catch (InvalidPasswordException e) {
      throw new Unreadable("protected", "is protected by a password: save it without one");
    }
  }

  private static List<List<String>> pages(PDDocument document, int longest) throws IOException {
    var pages = new ArrayList<List<String>>();
    int length = 0;
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      var stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setParagraphStart(PageJoin.PARAGRAPH);
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String text = CleanText.of(stripper.getText(document));
      length += text.length();
      if (length > longest) {
        throw new Unreadable("too_long", "is longer than the limit of " + longest + " characters");
      }
      pages.add(text.lines().toList());
    }
    return pages;
  }

  private static Draft draft(PDDocument document, PageJoin joined) {
    PDDocumentInformation about = document.getDocumentInformation();
    int count = document.getNumberOfPages();
    return new Draft(
        "",
        joined.text(),
        new Metadata(title(about.getTitle(), joined.text()), null, made(about), null, null),
        "pdf, " + count + (count == 1 ? " page" : " pages"),
        List.of(),
        joined.starts());
  }

  /** Programs put a file's name there; a title is one if the text has it too. */
  private static @Nullable String title(@Nullable String told, String text) {
    String title = told == null ? "" : told.strip();
    return title.length() > 3 && text.replace('\n', ' ').contains(title) ? title : null;
  }

  private static Dating made(PDDocumentInformation about) {
    try {
      Calendar made = about.getCreationDate();
      if (made == null) {
        return Dating.MISSING;
      }
      LocalDate day = LocalDate.ofInstant(made.toInstant(), made.getTimeZone().toZoneId());
      return Dating.made(day);
    } catch (RuntimeException e) {
      return Dating.MISSING;
    }
  }
}
