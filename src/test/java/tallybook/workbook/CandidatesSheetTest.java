package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tallybook.workbook.Books.TURNOVER;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallybook.observation.Qualifier;
import tallybook.observation.TimeBasis;

/** What stands as stated is what the figure's own words state. */
final class CandidatesSheetTest {
  @TempDir Path folder;

  @Test
  void aFigureCountedElsewhereShowsTheRangeOfItsOwnDigits() throws IOException {
    Path file = folder.resolve("book.xlsx");
    String text = "Trade was $6.1 billion in 2022. Trade was $35 billion in 2022, others said.";
    Book book =
        new BookBuilder()
            .article("a.txt", "Gazette", "2023-02-01", text)
            .figure(
                "a.txt",
                "$6.1 billion",
                "6100000000",
                "1e8",
                Qualifier.EXACT,
                TURNOVER,
                "2022",
                TimeBasis.DURING)
            .figure(
                "a.txt",
                "$35 billion",
                "35000000000",
                "1e9",
                Qualifier.EXACT,
                TURNOVER,
                "2022",
                TimeBasis.DURING)
            .repeats()
            .build("Repeats");
    WorkbookWriterTest.WRITER.write(book, file);
    try (var user = User.of(file)) {
      String id = user.column("Candidates", "Role", "superseded", "Evidence ID").get(0);
      assertEquals("3.45E10", user.text("Candidates", "Evidence ID", id, "Low stated"));
      assertEquals("3.55E10", user.text("Candidates", "Evidence ID", id, "High stated"));
    }
  }
}
