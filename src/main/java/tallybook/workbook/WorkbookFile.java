package tallybook.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.workbook.readback.PackageFile;
import tallybook.workbook.readback.Previous;
import tallybook.workbook.readback.ReadBack;
import tallybook.workbook.readback.Schema;
import tallybook.workbook.sheets.TableSheet;

/**
 * A workbook on disk: written whole or not at all, never over a file that is open elsewhere, the
 * old one kept beside it.
 */
public final class WorkbookFile {
  private final WorkbookWriter writer;
  private final Schema schema;

  WorkbookFile(WorkbookWriter writer, Schema schema) {
    this.writer = writer;
    this.schema = schema;
  }

  /**
   * How to write.
   *
   * @param plain for publication: values alone, no filters, panes, fills or rules
   * @param fresh rebuild from nothing: the user's own sheets are not taken over
   * @param rows the most that a sheet should have; of a longer book, what a person decides on is
   *     shown, and the first sheet says so
   */
  public record Options(boolean plain, boolean fresh, int rows) {
    public static final Options USUAL = new Options(false, false);

    /** As many rows as a sheet can have. */
    public Options(boolean plain, boolean fresh) {
      this(plain, fresh, TableSheet.MOST_ROWS);
    }

    /** Whether all of a book is shown. */
    public boolean holds(Book book) {
      return Excerpt.isWhole(book, rows);
    }
  }

  /**
   * What was written.
   *
   * @param file where the workbook is: beside the target, if that is open elsewhere
   * @param changed false if the file held the very same already
   * @param backup the old file, or null if there was none, or nothing changed
   * @param openIn who has the target open, or null
   * @param warnings formulas of the user's whose cells have moved
   */
  public record Written(
      Path file,
      boolean changed,
      @Nullable Path backup,
      @Nullable String openIn,
      List<Diagnostic> warnings) {}

  /**
   * Writes a book.
   *
   * @param read what {@link DecisionReader} read from the target, or null if it isn't there
   */
  public Written write(Book book, Path target, @Nullable ReadBack read, Options options)
      throws IOException {
    Optional<String> user = OpenElsewhere.by(target);
    Path real = Files.exists(target) ? target.toRealPath() : target;
    Path file = user.isPresent() ? besides(real, ".new.xlsx") : real;
    var warnings = new ArrayList<Diagnostic>();
    Previous previous = options.fresh() || options.plain() ? null : previous(read);
    if (read != null && previous == null) {
      warnings(read, file).forEach(warnings::add);
    }
    var outcome = new Path[1];
    boolean changed =
        SafeFile.write(
            file,
            out -> warnings.addAll(writer.write(book, read, previous, options, out)),
            made -> {
              PackageFile.open(made).close();
              outcome[0] = backUp(file);
            });
    return new Written(file, changed, outcome[0], user.orElse(null), warnings);
  }

  /** What a workbook made from nothing doesn't take over. */
  private List<Diagnostic> warnings(ReadBack read, Path file) throws IOException {
    var warnings = new ArrayList<Diagnostic>();
    for (String sheet : Previous.of(read, schema.sheetNames()).sheetsOfTheUsers()) {
      warnings.add(
          new Diagnostic(
              Severity.LOW,
              "fresh.sheet",
              Place.of(sheet),
              "is a sheet of yours and is not taken over; it stands in "
                  + besides(file, ".bak.xlsx").getFileName()));
    }
    return warnings;
  }

  private @Nullable Previous previous(@Nullable ReadBack read) throws IOException {
    if (read == null) {
      return null;
    }
    var warnings = new ArrayList<Diagnostic>();
    Previous previous = Previous.of(read, schema.sheetNames());
    return previous.holdsTheUsers() ? previous : null;
  }

  private static @Nullable Path backUp(Path file) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    Path backup = besides(file, ".bak.xlsx");
    Files.copy(
        file, backup, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    return backup;
  }

  /** {@code kaz.xlsx} with another ending: {@code kaz.bak.xlsx}. */
  static Path besides(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    String stem = name.endsWith(".xlsx") ? name.substring(0, name.length() - 5) : name;
    return file.resolveSibling(stem + ending);
  }
}
