package tallybook.input.reader;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Parts of several contents, one after the other; what can't be read is one of the parts. */
public abstract class InTurn implements Drafts {
  private @Nullable Drafts open;
  private String outer = "";

  /** What comes next: its parts, under the name that they get. */
  public record Next(String outer, Opening opening) {}

  /** Opens the parts of one content. */
  @FunctionalInterface
  public interface Opening {
    Drafts open() throws IOException;
  }

  /** The next content, or null at the end. */
  protected abstract @Nullable Next advance() throws IOException;

  @Override
  public final @Nullable Part next() throws IOException {
    while (true) {
      Drafts current = open;
      try {
        if (current != null) {
          Part part = current.next();
          if (part != null) {
            return part.within(outer);
          }
          shut();
        }
        Next following = advanceFrom();
        if (following == null) {
          return null;
        }
        outer = following.outer();
        open = following.opening().open();
      } catch (Unreadable e) {
        if (isFatal(e)) {
          throw e;
        }
        shut();
        return Unread.of(outer, e);
      }
    }
  }

  private @Nullable Next advanceFrom() throws IOException {
    outer = "";
    return advance();
  }

  /** A bomb is left alone as a whole. */
  private boolean isFatal(Unreadable e) {
    return outer.isEmpty() || e.code().equals("bomb");
  }

  private void shut() throws IOException {
    Drafts current = open;
    open = null;
    if (current != null) {
      current.close();
    }
  }

  @Override
  public void close() throws IOException {
    shut();
  }
}
