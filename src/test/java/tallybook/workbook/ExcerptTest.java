package tallybook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.decision.Action;
import tallybook.decision.Decision;
import tallybook.flow.Severity;
import tallybook.observation.Observation;
import tallybook.reconcile.RandomFigures;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.Reconciler;
import tallybook.reconcile.Settings;

/** A workbook that can't show everything shows what a person decides on. */
final class ExcerptTest {
  private static final Catalogue CATALOGUE = Catalogue.load(Resources.builtIn());
  private static final Settings SETTINGS = Settings.of(Resources.builtIn());

  @Property(tries = 60)
  void groupsAreWholeAndThoseInConflictComeFirst(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int most) {
    Book book = book(RandomFigures.of(seed, 80), List.of());
    Book part = Excerpt.of(book, most);
    Set<String> figures = ids(part);
    assertTrue(figures.size() <= most);
    Set<String> cells = new HashSet<>();
    int used = 0;
    for (ReconciledCell cell : part.reconciliation().cells()) {
      cells.add(cell.key());
      used += cell.evidence().size();
      cell.evidence().forEach(e -> assertTrue(figures.contains(e.observation())));
    }
    int free = most - used;
    boolean others = part.reconciliation().cells().stream().anyMatch(c -> !isConflict(c));
    for (ReconciledCell cell : book.reconciliation().cells()) {
      boolean isMissing = isConflict(cell) && !cells.contains(cell.key());
      assertTrue(!isMissing || !others || cell.evidence().size() > free, cell.key());
    }
  }

  @Property(tries = 20)
  void aBookThatFitsIsShownWhole(@ForAll long seed) {
    Book book = book(RandomFigures.of(seed, 20), List.of());
    assertSame(book, Excerpt.of(book, 1000));
  }

  @Test
  void aGroupThatAPersonDecidedOnIsShown() {
    List<Observation> figures = RandomFigures.of(5, 80);
    for (ReconciledCell cell : book(figures, List.of()).reconciliation().cells()) {
      int size = cell.evidence().size();
      var pin =
          new Decision(
              "d-0001",
              null,
              null,
              Action.OVERRIDE,
              cell.key(),
              Map.of("value", "1"),
              null,
              null,
              null);
      Book part = Excerpt.of(book(figures, List.of(pin)), size);
      assertEquals(
          List.of(cell.key()),
          part.reconciliation().cells().stream().map(ReconciledCell::key).toList());
    }
  }

  @Test
  void theFactsSayHowMuchIsShown() {
    Book book = book(RandomFigures.of(7, 80), List.of());
    Book part = Excerpt.of(book, 30);
    String facts = ids(part).size() + " of " + book.reconciliation().observations().size();
    assertEquals(facts, part.run().get(Book.FIGURES_SHOWN));
    assertTrue(part.run().containsKey(Book.GROUPS_SHOWN));
    assertTrue(part.run().containsKey(Book.CONFLICTS_SHOWN));
  }

  private static Book book(List<Observation> figures, List<Decision> decisions) {
    var settled = new Reconciler(CATALOGUE, SETTINGS).reconcile(figures, decisions, Map.of());
    return new Book("Made up", "", List.of(), settled, List.of(), Map.of());
  }

  private static boolean isConflict(ReconciledCell cell) {
    return cell.severity().atLeast(Severity.MEDIUM);
  }

  private static Set<String> ids(Book book) {
    Set<String> ids = new HashSet<>();
    book.reconciliation().observations().forEach(o -> ids.add(o.id()));
    return ids;
  }
}
