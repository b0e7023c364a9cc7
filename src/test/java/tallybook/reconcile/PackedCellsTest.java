package tallybook.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tallybook.observation.Observation;
import tallybook.observation.PackedObservations;

/** Figures that come packed are settled to the same. */
final class PackedCellsTest {
  @Property(tries = 30)
  void fewPackedFiguresAreSettledAlike(@ForAll long seed) {
    List<Observation> figures = RandomFigures.of(seed, 60);
    assertEquals(Fixtures.reconcile(figures), Fixtures.reconcile(PackedObservations.of(figures)));
  }

  @Test
  void manyPackedFiguresAreSettledAlike() {
    List<Observation> figures = RandomFigures.of(5, 300);
    var settled = Fixtures.reconcile(figures);
    assertFalse(settled.disagreements().isEmpty());
    assertEquals(settled, Fixtures.reconcile(PackedObservations.of(figures)));
  }
}
