package tallybook.mention;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tallybook.catalogue.Resources;

/** Laws of reading that hold for any text whatever. */
final class AnyTextTest {
  private static final MentionScan SCAN = new MentionScan(Resources.builtIn(), "en");
  private static final LocalDate DAY = LocalDate.of(2024, 6, 12);

  @Property(tries = 400)
  void anyCharactersGiveValidSpans(@ForAll String text) {
    check(text);
  }

  @Property(tries = 600)
  void anyPiecesOfFiguresGiveValidSpans(@ForAll("pieces") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "$",
            "1",
            "2,5",
            "1,234",
            "2024",
            "-",
            " ",
            ".",
            "(",
            ")",
            "billion",
            "m",
            "bn",
            "%",
            "to",
            "from",
            "between",
            "and",
            "or",
            "half",
            "a",
            "third",
            "last",
            "year",
            "first",
            "five",
            "months",
            "of",
            "January",
            "Q",
            "H1",
            "'",
            "\"",
            "FY",
            "23",
            "/",
            "\n",
            "—",
            "€",
            "Rs",
            "crore",
            "point",
            "cents",
            "𝟙",
            "😀",
            "\u00a0",
            "times",
            "+",
            "over",
            "up",
            "since",
            "by",
            "the",
            "end",
            "same",
            "period",
            "earlier",
            "99999999999999999999",
            "0")
        .list()
        .ofMaxSize(14)
        .map(words -> String.join(words.size() % 2 == 0 ? " " : "", words));
  }

  private static void check(String text) {
    int points = text.codePointCount(0, text.length());
    for (Found found : SCAN.scan(text, DAY)) {
      assertTrue(found.start() >= 0 && found.start() < found.end() && found.end() <= points, text);
      assertTrue(found.value() == null || found.unit() != null, text);
      assertTrue((found.value() == null) != (found.time() == null), text);
    }
  }

  @Test
  void placesAreCodePointsAfterSurrogates() {
    List<Found> found = SCAN.scan("😀😀 $5 billion in 2023", DAY);
    assertTrue(found.get(0).start() == 3 && found.get(0).end() == 13, found::toString);
  }

  /** Guards against a walk that begins anew at every token: such a text would take hours. */
  @Test
  void longTextsOfOnePieceEnd() {
    for (String piece :
        List.of("1,1,1,", "$$$$", "((((", "7", "\"«", "1 ", "a ", "from ", "- ", "last ", "'1")) {
      check(piece.repeat(1_000_000 / piece.length()));
    }
  }
}
