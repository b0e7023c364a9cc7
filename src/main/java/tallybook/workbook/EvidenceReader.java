package tallybook.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.catalogue.UnitKind;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.observation.Field;
import tallybook.observation.Observation;
import tallybook.observation.ObservationFields;
import tallybook.observation.SeriesKey;
import tallybook.workbook.readback.PackageFile;
import tallybook.workbook.readback.Rows;
import tallybook.workbook.readback.Schema;
import tallybook.workbook.sheets.Prose;
import tallybook.workbook.style.Theme;

/**
 * Reads figures back out of a workbook's Evidence sheet. They are as that shows them: with the
 * fields, periods and dates that decisions gave them.
 */
public final class EvidenceReader {
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final String TABLE = "Evidence";
  private static final String UNIT = "Unit";
  private static final String GROUP = "Group key";

  /** Fields under a heading for people; the others stand under their own names. */
  private static final Map<String, String> HEADINGS =
      Map.of(
          "value", "Value",
          "quote", "Quote",
          "speaker", "Speaker",
          "source", "Source",
          "confidence", "Confidence");

  private final Catalogue catalogue;
  private final Schema schema;

  public EvidenceReader(Catalogue catalogue, Resources resources) {
    this.catalogue = catalogue;
    this.schema = Schema.of(catalogue, Theme.load(resources));
  }

  /**
   * What was read.
   *
   * @param figures in the sheet's order
   * @param notes rows that were left out, and why
   */
  public record Evidence(List<Observation> figures, List<Diagnostic> notes) {
    public Evidence {
      figures = List.copyOf(figures);
      notes = List.copyOf(notes);
    }
  }

  /**
   * The figures of a workbook.
   *
   * @throws IOException if the file is no workbook of tallybook's; one line says why
   */
  public Evidence read(Path workbook) throws IOException {
    Map<String, String> headings = new LinkedHashMap<>();
    for (Field<Observation> field : ObservationFields.ALL) {
      headings.put(field.name(), HEADINGS.getOrDefault(field.name(), field.name()));
    }
    var wanted = new ArrayList<>(headings.values());
    wanted.add(UNIT);
    wanted.add(GROUP);
    var figures = new ArrayList<Observation>();
    var notes = new ArrayList<Diagnostic>();
    try (PackageFile file = PackageFile.open(workbook)) {
      Map<String, Map<String, String>> rows = Rows.of(file, schema, TABLE, wanted);
      if (rows.isEmpty()) {
        throw new IOException(
            workbook + ": has no Evidence sheet of tallybook's; give JSON lines or CSV");
      }
      rows.forEach(
          (id, row) -> {
            try {
              figures.add(ObservationFields.read(field -> text(field, id, row, headings)));
            } catch (IllegalArgumentException e) {
              notes.add(
                  new Diagnostic(
                      Severity.MEDIUM,
                      "record.unread",
                      Place.of(workbook + ": Evidence: " + id),
                      "left out: " + e.getMessage()));
            }
          });
      part(file, workbook).ifPresent(notes::add);
    }
    return new Evidence(figures, notes);
  }

  /** What to know of a workbook that shows a part. */
  private Optional<Diagnostic> part(PackageFile file, Path workbook) throws IOException {
    Map<String, Map<String, String>> log = Rows.of(file, schema, "RunLog", List.of("Value"));
    return fact(log, Book.FIGURES_SHOWN)
        .map(
            shown ->
                new Diagnostic(
                    Severity.MEDIUM,
                    "workbook.part",
                    Place.of(workbook.toString()),
                    "holds "
                        + shown
                        + " figures; for all, give "
                        + fact(log, Book.ALL_FIGURES).orElse("the articles")));
  }

  private static Optional<String> fact(Map<String, Map<String, String>> log, String item) {
    return Optional.ofNullable(log.getOrDefault(Prose.capital(item), Map.of()).get("Value"));
  }

  private @Nullable String text(
      String field, String id, Map<String, String> row, Map<String, String> headings) {
    String text = row.get(headings.getOrDefault(field, field));
    return switch (field) {
      case "id" -> id;
      case "unit" -> unit(row);
      case "published" -> text == null ? null : day(text);
      default -> text;
    };
  }

  /** The unit of the group, or the money that the row itself names. */
  private @Nullable String unit(Map<String, String> row) {
    String named = row.getOrDefault(UNIT, "").split(" ", 2)[0];
    if (catalogue.unit(named).filter(unit -> unit.kind() == UnitKind.MONEY).isPresent()) {
      return named;
    }
    String group = row.getOrDefault(GROUP, "");
    int period = group.lastIndexOf('|');
    return period < 0 ? null : SeriesKey.parse(group.substring(0, period)).unit();
  }

  /** A day as text, or as the number of days that spreadsheets keep. */
  private static String day(String text) {
    boolean isNumber = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? EPOCH.plusDays(Long.parseLong(text)).toString() : text;
  }
}
