package tallybook.input.reader;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a file, one at a time and in its order: none is held longer than it is needed. */
public interface Drafts extends Closeable {

  /**
   * The next part, or null at the end.
   *
   * @throws Unreadable if the rest can't be read
   */
  @Nullable Part next() throws IOException;

  @Override
  default void close() throws IOException {}

  static Drafts of(Part only) {
    return of(List.of(only));
  }

  static Drafts of(List<? extends Part> parts) {
    Iterator<? extends Part> rest = parts.iterator();
    return () -> rest.hasNext() ? rest.next() : null;
  }
}
