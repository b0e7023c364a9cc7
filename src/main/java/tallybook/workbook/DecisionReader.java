package tallybook.workbook;

import java.io.IOException;
import java.nio.file.Path;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.workbook.readback.Merge;
import tallybook.workbook.readback.NumberReader;
import tallybook.workbook.readback.PackageFile;
import tallybook.workbook.readback.ReadBack;
import tallybook.workbook.readback.Schema;
import tallybook.workbook.style.Theme;

/** Reads a person's edits out of a workbook: tables by name or heading, rows by key. */
public final class DecisionReader {
  private final Schema schema;
  private final NumberReader numbers;

  /**
   * @param numbers reads numbers typed as words: "6.3 bn"
   */
  public DecisionReader(Catalogue catalogue, Resources resources, NumberReader numbers) {
    this.schema = Schema.of(catalogue, Theme.load(resources));
    this.numbers = numbers;
  }

  /**
   * Whether a workbook has a table of ours; nothing of its rows is read.
   *
   * @throws IOException if the file is no workbook that can be read; one line says why
   */
  public boolean isOurs(Path workbook) throws IOException {
    try (PackageFile file = PackageFile.open(workbook)) {
      return schema.isIn(file);
    }
  }

  /**
   * What a person left in a workbook.
   *
   * @throws IOException if the file is no workbook that can be read; one line says why
   */
  public ReadBack read(Path workbook) throws IOException {
    try (PackageFile file = PackageFile.open(workbook)) {
      return new Merge(workbook, file, schema, numbers).read();
    }
  }
}
