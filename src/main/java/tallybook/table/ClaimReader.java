package tallybook.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tallybook.flow.Diagnostic;
import tallybook.reconcile.claim.Intake;

/** Reads figures as {@link ObservationReader} does, straight into the columns that are settled. */
public final class ClaimReader {
  private ClaimReader() {}

  /**
   * Takes all figures in, in their order; a record that is none costs itself and a diagnostic.
   *
   * @param name as diagnostics name the input
   * @return what was left out, and why
   */
  public static List<Diagnostic> read(String name, InputStream in, Intake intake)
      throws IOException {
    return RecordReader.read(name, in, new ClaimDecoder(intake)::take);
  }
}
