package tallybook.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tallybook.decision.Decision;
import tallybook.decision.DecisionFields;
import tallybook.flow.Diagnostic;
import tallybook.table.RecordReader;

/** {@code decisions.jsonl}: what a person ruled, one JSON object a line. */
final class DecisionFile {
  private DecisionFile() {}

  /**
   * The decisions of a file, in its order.
   *
   * @throws IOException if a line is none; the message names it. None of them is applied then, for
   *     the later ones may rest on it
   */
  static List<Decision> read(Path file) throws IOException {
    var decisions = new ArrayList<Decision>();
    Set<String> ids = new TreeSet<>();
    List<Diagnostic> notes;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      notes =
          RecordReader.readNested(
              file.toString(),
              in,
              "args",
              (row, arguments) -> {
                Decision decision = DecisionFields.read(row, arguments);
                if (!ids.add(decision.id())) {
                  throw new IllegalArgumentException("two decisions are called " + decision.id());
                }
                decisions.add(decision);
              });
    }
    if (!notes.isEmpty()) {
      throw WrongFile.because(notes.get(0), "no decision was applied: mend the line, run again");
    }
    return decisions;
  }

  /** Those of a file, then those of a workbook that the file doesn't have. */
  static List<Decision> joined(List<Decision> file, List<Decision> workbook) {
    var all = new ArrayList<>(file);
    Set<String> ids = new TreeSet<>(file.stream().map(Decision::id).toList());
    workbook.stream().filter(decision -> ids.add(decision.id())).forEach(all::add);
    return all;
  }
}
