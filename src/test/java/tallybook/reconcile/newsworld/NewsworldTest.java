package tallybook.reconcile.newsworld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tallybook.measure.Summary;
import tallybook.observation.ArticleRef;
import tallybook.observation.Observation;
import tallybook.reconcile.Fixtures;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.Reconciler;
import tallybook.reconcile.Reconciliation;
import tallybook.reconcile.Settings;

/** Beside a simulated truth, reconciliation beats simple rules and knows how sure it is. */
@ExtendWith(Summary.class)
final class NewsworldTest {
  private static final Trial BASE = Trial.of(Scenario.BASE, Fixtures.SETTINGS, 1, 2, 3);

  @Test
  void whereFiguresDisagreeItErrsGrosslyFarLessThanTheMedian() {
    double bar = 0.6 * measure("median").gross();
    assertTrue(measure("overlap").gross() <= bar, () -> BASE.table("base"));
  }

  @Test
  void whereFiguresDisagreeItIsWithinFivePercentMoreOftenThanTheMedian() {
    double bar = measure("median").within(0.05) + 0.08;
    assertTrue(measure("overlap").within(0.05) >= bar, () -> BASE.table("base"));
  }

  @Test
  void whereFiguresDisagreeThePublishedRangeCoversTheTruth() {
    assertTrue(BASE.coverage() >= 0.80, () -> BASE.table("base"));
  }

  @Test
  void confidenceIsWhatIsObserved() {
    assertTrue(BASE.calibrationError() <= 0.10, () -> BASE.table("base"));
  }

  @Test
  void aScaleSlipIsMostlyOne() {
    assertTrue(BASE.precision("SCALE_SLIP") >= 0.75, () -> BASE.table("base"));
  }

  @Test
  void theOrderOfFiguresChangesNothing() {
    Press press = press(4);
    List<Observation> shuffled = new ArrayList<>(press.observations());
    Collections.shuffle(shuffled, new Random(9));
    assertEquals(
        reconcile(press.observations(), press.copies(), Fixtures.SETTINGS),
        reconcile(shuffled, press.copies(), Fixtures.SETTINGS));
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    Press press = press(5);
    assertEquals(
        reconcile(press.observations(), press.copies(), Fixtures.SETTINGS),
        reconcile(press.observations(), press.copies(), Fixtures.SETTINGS.withThreads(2)));
  }

  @Test
  void aFurtherCopyOfEveryArticleChangesNoValueRangeOrConfidence() {
    Press press = press(6);
    List<Observation> doubled = new ArrayList<>(press.observations());
    Map<String, String> copies = new TreeMap<>(press.copies());
    for (Observation o : press.observations()) {
      String article = o.article().id();
      copies.putIfAbsent(article, "c" + article);
      copies.put("copy-" + article, Objects.requireNonNull(copies.get(article)));
      doubled.add(copy(o));
    }
    List<ReconciledCell> once = cells(press.observations(), copies);
    List<ReconciledCell> twice = cells(doubled, copies);
    assertEquals(once.size(), twice.size());
    for (int i = 0; i < once.size(); i++) {
      assertEquals(once.get(i).key(), twice.get(i).key());
      assertEquals(once.get(i).value(), twice.get(i).value(), once.get(i).key());
      assertEquals(once.get(i).published(), twice.get(i).published(), once.get(i).key());
      assertEquals(once.get(i).confidence(), twice.get(i).confidence(), once.get(i).key());
      assertEquals(once.get(i).origins(), twice.get(i).origins(), once.get(i).key());
    }
  }

  @Test
  @Tag("measure")
  void printTheTablesOfAllScenarios() {
    NewsworldTable.main();
    Summary.add(
        Summary.Line.RECONCILED,
        "where figures disagree within 5%% %.3f (median %.3f), gross errors %.3f (median %.3f)",
        measure("overlap").within(0.05),
        measure("median").within(0.05),
        measure("overlap").gross(),
        measure("median").gross());
  }

  private static Measures measure(String method) {
    return Objects.requireNonNull(BASE.disagreeing.get(method));
  }

  private static Press press(long seed) {
    var random = new Random(seed);
    Scenario small = Scenario.BASE.ofPairs(20);
    return new Press(small, new World(small, random), random);
  }

  private static Observation copy(Observation o) {
    return new Observation(
        o.id() + "0",
        new ArticleRef("copy-" + o.article().id(), "Copyist", o.article().published()),
        o.key(),
        o.figure(),
        o.timePeriod(),
        o.timeBasis(),
        o.attribution(),
        o.quote(),
        o.confidence());
  }

  private static List<ReconciledCell> cells(
      List<Observation> observations, Map<String, String> copies) {
    return reconcile(observations, copies, Fixtures.SETTINGS).cells();
  }

  private static Reconciliation reconcile(
      List<Observation> observations, Map<String, String> copies, Settings settings) {
    return new Reconciler(Fixtures.CATALOGUE, settings).reconcile(observations, List.of(), copies);
  }
}
