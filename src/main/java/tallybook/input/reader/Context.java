package tallybook.input.reader;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Resources;

/**
 * What a reader may need besides the content.
 *
 * @param charset to read texts with whatever they look like, or null to find out
 * @param fields the user's names for the columns of lists: {@code text} to {@code body}
 * @param resources words that readers need
 * @param depth how many archives this content is inside of
 * @param budget what may still be unpacked
 * @param opener how to read a file found inside another
 */
public record Context(
    Limits limits,
    @Nullable Charset charset,
    Map<String, String> fields,
    Resources resources,
    int depth,
    Budget budget,
    Opener opener) {
  public Context {
    fields = Map.copyOf(fields);
  }

  /** Opens content of any format. */
  @FunctionalInterface
  public interface Opener {
    Drafts open(Content content, Context context) throws IOException;
  }

  /** The same for the next file on disk: nothing unpacked yet. */
  public Context fresh() {
    return new Context(limits, charset, fields, resources, 0, new Budget(limits), opener);
  }

  /**
   * The articles of a file inside this one.
   *
   * @throws Unreadable also where archives are nested too deep
   */
  public Drafts inside(Content content) throws IOException {
    if (depth >= limits.nesting()) {
      throw new Unreadable(
          "nested", "lies in more than " + limits.nesting() + " archives, each in the next");
    }
    return opener.open(
        content, new Context(limits, charset, fields, resources, depth + 1, budget, opener));
  }
}
