package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.workbook.readback.NumberReader;

final class WorkbookWriterTest {
  static final WorkbookWriter WRITER =
      new WorkbookWriter(Catalogue.load(Resources.builtIn()), Resources.builtIn());
  static final WorkbookFile FILES = WRITER.files();
  static final DecisionReader READER =
      new DecisionReader(
          Catalogue.load(Resources.builtIn()), Resources.builtIn(), NumberReader::digits);

  @Test
  void theSameBookIsTheSameBytes() throws IOException {
    assertArrayEquals(written(Books.conflicts()), written(Books.conflicts()));
  }

  @Test
  void everyBookCanBeWritten() throws IOException {
    WRITER.write(Books.seeds(), Path.of("target/books/seeds.xlsx"));
    WRITER.write(Books.conflicts(), Path.of("target/books/conflicts.xlsx"));
    WRITER.write(Books.empty(), Path.of("target/books/empty.xlsx"));
  }

  static byte[] written(Book book) throws IOException {
    var out = new ByteArrayOutputStream();
    WRITER.write(book, out);
    return out.toByteArray();
  }
}
