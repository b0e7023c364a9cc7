package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tallybook.workbook.Books.TURNOVER;
import static tallybook.workbook.WorkbookWriterTest.FILES;
import static tallybook.workbook.WorkbookWriterTest.READER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tallybook.workbook.readback.ReadBack;

/** Whatever a person types: it is read back, written, and read back the same. */
final class RoundTripTest {
  /** Something typed: into a cell that is the user's. */
  record Edit(String sheet, String keyHeading, String key, String heading, Object value) {}

  @Property(tries = 12)
  void decisionsSurviveWritingAndSorting(
      @ForAll("edits") List<Edit> edits, @ForAll boolean sorted, @ForAll boolean ownSheet)
      throws IOException {
    Path folder = Files.createTempDirectory("round-trip");
    Path file = folder.resolve("book.xlsx");
    try {
      WorkbookWriterTest.WRITER.write(Books.conflicts(), file);
      try (var user = User.of(file)) {
        for (Edit edit : edits) {
          user.type(edit.sheet(), edit.keyHeading(), edit.key(), edit.heading(), edit.value());
        }
        if (sorted) {
          user.sort("Reconcile");
        }
        if (ownSheet) {
          user.ownSheet("Mine", "=SUM(Evidence!C6:C9)");
        }
      }
      ReadBack read = READER.read(file);
      FILES.write(Books.conflicts(), file, read, WorkbookFile.Options.USUAL);
      ReadBack again = READER.read(file);
      assertEquals(read.decisions(), again.decisions());
      assertEquals(held(edits), held(again, edits));
      assertFalse(
          FILES.write(Books.conflicts(), file, again, WorkbookFile.Options.USUAL).changed());
    } finally {
      for (Path left : List.of(file, folder.resolve("book.bak.xlsx"), folder)) {
        Files.deleteIfExists(left);
      }
    }
  }

  private static Map<String, String> held(List<Edit> edits) {
    Map<String, String> held = new TreeMap<>();
    edits.forEach(e -> held.put(place(e), shown(e.value())));
    return held;
  }

  private static Map<String, String> held(ReadBack read, List<Edit> edits) {
    Map<String, String> held = new TreeMap<>();
    edits.forEach(
        e ->
            held.put(
                place(e),
                shown(
                    read.edits()
                        .get(
                            new tallybook.workbook.sheets.Edits.Cell(
                                e.sheet(), e.key(), e.heading())))));
    return held;
  }

  private static String place(Edit edit) {
    return edit.sheet() + edit.key() + edit.heading();
  }

  private static String shown(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Number number
        ? Double.toString(number.doubleValue())
        : String.valueOf(value);
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<String> keys =
        Arbitraries.of("2021", "2022", "2023").map(year -> TURNOVER + "|" + year);
    Arbitrary<Edit> overrides =
        Combinators.combine(keys, Arbitraries.longs().between(1, 9_000_000_000_000L))
            .as((key, value) -> reconcile(key, "Override", (double) value));
    Arbitrary<Edit> reviews =
        Combinators.combine(keys, Arbitraries.of("checked", "exclude"))
            .as((key, value) -> reconcile(key, "Review", value));
    Arbitrary<String> words =
        Arbitraries.strings()
            .withChars("abc =+-@_x0041&<>\"'|\u0436\u4E2D")
            .ofMinLength(1)
            .ofMaxLength(20)
            .map(text -> "n" + text.strip());
    Arbitrary<Edit> notes =
        Combinators.combine(keys, words).as((key, value) -> reconcile(key, "Note", value));
    Arbitrary<Edit> dates =
        Arbitraries.of("2020-02-29", "2024-06-12")
            .map(day -> new Edit("Sources", "Article", "b/undated.txt", "Note", "on " + day));
    return Arbitraries.oneOf(overrides, reviews, notes, dates)
        .list()
        .ofMaxSize(8)
        .uniqueElements(RoundTripTest::place);
  }

  private static Edit reconcile(String key, String heading, Object value) {
    return new Edit("Reconcile", "Group key", key, heading, value);
  }
}
