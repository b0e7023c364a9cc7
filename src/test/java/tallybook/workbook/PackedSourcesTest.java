package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is packed comes back as it was. */
final class PackedSourcesTest {
  @Test
  void articlesComeBack() {
    var sources = new ArrayList<Book.Source>();
    for (int i = 0; i < 200; i++) {
      boolean told = i % 2 == 0;
      sources.add(
          new Book.Source(
              "a/" + i + ".txt",
              told ? "Товарооборот" : null,
              told ? null : "Outlet",
              told ? LocalDate.of(1999, 12, 31).plusDays(i) : null,
              "missing",
              told ? "https://example.org/" + i : null,
              "en",
              "txt, UTF-8",
              told ? List.of() : List.of("b.txt", "c.txt"),
              (told ? "5,9 млрд\n\n" : "5.9 bln\n\n").repeat(i)));
    }
    var packed = new PackedSources();
    packed.addAll(sources);
    assertEquals(sources, packed);
  }
}
