package tallybook.pipeline;

import org.jspecify.annotations.Nullable;
import tallybook.table.Unprintable;

/** What may be shown on a terminal. */
public final class Printable {
  private Printable() {}

  /** The text on one line, without characters that a terminal would obey. */
  public static String oneLine(@Nullable String text) {
    return Unprintable.oneLine(text);
  }
}
