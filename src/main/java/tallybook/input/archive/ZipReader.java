package tallybook.input.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tallybook.input.reader.Content;
import tallybook.input.reader.Context;
import tallybook.input.reader.Drafts;
import tallybook.input.reader.FormatReader;
import tallybook.input.reader.InTurn;
import tallybook.input.reader.Unreadable;

/**
 * A ZIP archive: its files in their order there, each {@code archive.zip!/folder/file.txt}. Nothing
 * is written to disk, so a name that leads out of the archive leads nowhere.
 */
public final class ZipReader implements FormatReader {
  @Override
  public boolean accepts(Content content) throws IOException {
    return content.begins("PK\u0003\u0004") && content.isNamed(".zip")
        || content.begins("PK\u0005\u0006");
  }

  @Override
  public Drafts open(Content content, Context context) throws IOException {
    return new Entries(content, context);
  }

  private static final class Entries extends InTurn {
    private final Context context;
    private final ZipInputStream zip;
    private final InputStream watched;

    Entries(Content archive, Context context) throws IOException {
      this.context = context;
      this.zip = new ZipInputStream(archive.open());
      this.watched = context.budget().watch(zip);
    }

    @Override
    protected @Nullable Next advance() throws IOException {
      try {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          context.budget().enter();
          if (!entry.isDirectory() && !isPassed(entry.getName())) {
            String name = entry.getName();
            return new Next("!/" + name, () -> context.inside(content(name)));
          }
        }
        return null;
      } catch (Unreadable e) {
        throw e;
      } catch (IOException | IllegalArgumentException e) {
        throw Unreadable.broken("zip", e);
      }
    }

    private Content content(String name) throws IOException {
      byte[] bytes;
      try {
        bytes = watched.readNBytes(context.limits().documentBytes() + 1);
      } catch (Unreadable e) {
        throw e;
      } catch (IOException e) {
        throw Unreadable.broken("zip", e);
      }
      if (bytes.length > context.limits().documentBytes()) {
        throw new Unreadable(
            "bomb",
            "unpacks to a file of more than " + context.limits().documentBytes() + " bytes");
      }
      return Content.of(name.substring(name.lastIndexOf('/') + 1), bytes);
    }

    /** What systems leave in archives, and the list that lies beside the articles. */
    private static boolean isPassed(String name) {
      return Arrays.stream(name.split("/"))
              .anyMatch(step -> step.startsWith(".") || step.equals("__MACOSX"))
          || name.endsWith("Thumbs.db");
    }

    @Override
    public void close() throws IOException {
      super.close();
      zip.close();
    }
  }
}
