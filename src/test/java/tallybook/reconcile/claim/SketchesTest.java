package tallybook.reconcile.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tallybook.decision.Fingerprint;
import tallybook.reconcile.claim.Sketches.Known;

/** Copies of quotes are recognised by what little is kept of them. */
final class SketchesTest {
  private static final String LONG =
      "The minister said on Tuesday that trade between the two countries reached 5.9 billion"
          + " dollars last year, a third more than in the year before.";

  private final Sketches sketches = new Sketches();

  @Test
  void aQuoteThatHoldsAnotherIsItsCopy() {
    String cut = LONG.substring(0, LONG.indexOf(", a third"));
    assertTrue(containment(LONG, cut) >= 0.8);
    assertTrue(containment(LONG, LONG.replace("5.9", "6.5")) < 0.9);
  }

  @Test
  void otherWordsAreNoCopy() {
    String other =
        "Over the past ten years Korean companies have put more than six billion dollars into"
            + " plants, mines and roads of the country, the embassy noted.";
    assertTrue(containment(LONG, other) < 0.1);
  }

  @Test
  void aShortQuoteIsNotKept() {
    assertFalse(sketches.add(1, "Trade reached 5.9 billion.", false));
    assertEquals(Known.NOTHING, sketches.known(1));
  }

  @Test
  void aMillionQuotesWouldTakeLessThanAHundredMegabytes() {
    int count = 30_000;
    for (int i = 0; i < count; i++) {
      String quote = LONG.replace("5.9", i + ".5").replace("Tuesday", "day " + i * 7);
      assertTrue(sketches.add(Fingerprint.hash(quote), quote, i % 2 == 0));
    }
    assertTrue(sketches.bytes() < 100L * count, () -> sketches.bytes() + " bytes");
    String last = LONG.replace("5.9", "29998.5").replace("Tuesday", "day " + 29_998 * 7);
    assertEquals(Known.PART_YEAR, sketches.known(Fingerprint.hash(last)));
  }

  private double containment(String left, String right) {
    for (String quote : new String[] {left, right}) {
      long hash = Fingerprint.hash(quote);
      assertTrue(sketches.known(hash) != Known.NOTHING || sketches.add(hash, quote, false));
    }
    return sketches.containment(Fingerprint.hash(left), Fingerprint.hash(right));
  }
}
