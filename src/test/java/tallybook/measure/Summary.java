package tallybook.measure;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * What the measures of a run come to, as one table at its end: {@code mvn -q -Pmeasure test}. A
 * test that measures adds its line; the details it prints itself.
 */
public final class Summary implements BeforeAllCallback {
  private static final Map<Line, String> SAID = new EnumMap<>(Line.class);

  /** What is measured, in the order of the table. */
  public enum Line {
    WORKING("figures, working part"),
    HELD_BACK("figures, part held back"),
    CONFIDENCE("confidence, part held back"),
    PHENOMENA("phenomena that break extractors"),
    PAGES("article text of web pages"),
    PAGE_DAYS("days of web pages"),
    TEXT_DAYS("days told by texts alone"),
    BAD_INPUTS("bad inputs"),
    RECONCILED("settled values, simulated press");

    private final String label;

    Line(String label) {
      this.label = label;
    }
  }

  /** Adds a line; the arguments are formatted as in {@link String#format}. */
  public static synchronized void add(Line line, String format, Object... arguments) {
    SAID.put(line, String.format(Locale.ROOT, format, arguments));
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(Namespace.create(Summary.class))
        .getOrComputeIfAbsent("table", key -> (AutoCloseable) Summary::print);
  }

  private static synchronized void print() {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (!SAID.isEmpty()) {
      out.println("\nmeasures");
      SAID.forEach((line, said) -> out.printf(Locale.ROOT, "  %-32s %s%n", line.label, said));
    }
  }
}
