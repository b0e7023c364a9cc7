package tallybook.workbook.layout;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tallybook.workbook.Book;
import tallybook.workbook.style.Theme;

/** The document's own properties: title, language, and a day that comes from the input. */
public final class Properties {
  private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

  private Properties() {}

  public static void set(XSSFWorkbook workbook, Book book, Theme theme) {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(theme.text("readme.title", book.title()));
    core.setCreator(theme.text("property.author"));
    core.setSubjectProperty(theme.text("property.subject"));
    core.setLastModifiedByUser(theme.text("property.author"));
    PackagePropertiesPart part = core.getUnderlyingProperties();
    part.setLanguageProperty(theme.text("property.language"));
    LocalDate newest =
        book.sources().stream()
            .map(Book.Source::published)
            .filter(d -> d != null)
            .max(LocalDate::compareTo)
            .orElse(NO_DAY);
    Date day = Date.from(newest.atStartOfDay(ZoneOffset.UTC).toInstant());
    part.setCreatedProperty(Optional.of(day));
    part.setModifiedProperty(Optional.of(day));
    workbook.getProperties().getExtendedProperties().getUnderlyingProperties();
    workbook.setForceFormulaRecalculation(true);
  }
}
