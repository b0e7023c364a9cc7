package tallybook.input.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Printable;

/** Two rows about one file: the first is used, and what the other says otherwise is told. */
final class Conflict {
  private static final int CELL = 60;

  private Conflict() {}

  static Optional<String> between(SourceRow first, SourceRow second) {
    List<String> said = new ArrayList<>();
    compare(said, "published", first.published(), second.published());
    compare(said, "publisher", first.publisher(), second.publisher());
    compare(said, "title", first.title(), second.title());
    compare(said, "url", first.url(), second.url());
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "a second row for "
                + Printable.of(second.file(), CELL)
                + " says "
                + String.join(", ", said)
                + "; line "
                + first.line()
                + " is used");
  }

  private static void compare(
      List<String> said, String column, @Nullable Object first, @Nullable Object second) {
    if (!Objects.equals(first, second)) {
      said.add(column + " " + shown(second) + ", not " + shown(first));
    }
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "empty" : Printable.of(value.toString(), CELL);
  }
}
