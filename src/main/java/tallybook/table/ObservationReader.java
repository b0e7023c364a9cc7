package tallybook.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import tallybook.flow.Diagnostic;
import tallybook.observation.Observation;

/** Reads observations back: JSON lines or CSV with the contract's names, in UTF-8. */
public final class ObservationReader {
  private ObservationReader() {}

  /**
   * Hands over the observations in their order; a record that is none costs itself and a
   * diagnostic.
   *
   * @param name as diagnostics name the input
   * @return what was left out, and why
   */
  public static List<Diagnostic> read(String name, InputStream in, Consumer<Observation> taker)
      throws IOException {
    var decoder = new ObservationDecoder();
    return RecordReader.read(name, in, row -> taker.accept(decoder.read(row)));
  }
}
