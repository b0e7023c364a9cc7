package tallybook.workbook.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tallybook.workbook.sheets.Note;
import tallybook.workbook.stream.Address;

/** Threaded comments of the user's, on the cells to which these have moved; POI has no means. */
final class ThreadPart {
  private static final String NAMESPACE =
      "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
  private static final String TYPE = "application/vnd.ms-excel.threadedcomments+xml";
  private static final String RELATION =
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

  private ThreadPart() {}

  static void add(XSSFSheet sheet, List<Note> notes) {
    var xml = new StringBuilder();
    for (Note note : notes) {
      if (note.thread() != null) {
        String cell = Address.cell(note.column(), note.row());
        xml.append(note.thread().replaceAll("\\sref=\"[^\"]*\"", " ref=\"" + cell + "\""));
      }
    }
    if (xml.isEmpty()) {
      return;
    }
    String whole =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<ThreadedComments xmlns=\""
            + NAMESPACE
            + "\">"
            + xml
            + "</ThreadedComments>";
    try {
      OPCPackage file = sheet.getPackagePart().getPackage();
      PackagePart part = file.createPart(free(file), TYPE);
      try (OutputStream out = part.getOutputStream()) {
        out.write(whole.getBytes(StandardCharsets.UTF_8));
      }
      sheet.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the name of a part of ours", e);
    }
  }

  private static PackagePartName free(OPCPackage file) throws InvalidFormatException {
    int number = 1;
    while (true) {
      PackagePartName name =
          PackagingURIHelper.createPartName(
              "/xl/threadedComments/threadedComment" + number + ".xml");
      if (!file.containPart(name)) {
        return name;
      }
      number++;
    }
  }
}
