package tallybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Severity;

/** What a person is told first. */
final class ReportTest {
  @Test
  void whatBecameOfAPersonsEditsIsToldBeforeManyNotesOnTheTexts() {
    List<Diagnostic> notes = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      notes.add(new Diagnostic(Severity.LOW, "check.slip", Place.of("a.txt"), "looks odd " + i));
    }
    notes.add(new Diagnostic(Severity.LOW, "readback.refused", Place.of("Reconcile"), "no number"));
    var said = new StringWriter();
    new Report(new PrintWriter(said, true), new Common()).notes(notes, 1);
    List<String> lines = said.toString().lines().toList();
    assertTrue(lines.get(0).endsWith("no number"), said.toString());
    assertEquals("! … and 81 more: --verbose lists all", lines.get(lines.size() - 1));
  }
}
