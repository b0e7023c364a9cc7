package tallybook.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimePeriodTest {

  @ParameterizedTest(name = "{0}: {4}")
  @CsvFileSource(resources = "/spec/period/canonical.tsv", delimiter = '\t', numLinesToSkip = 1)
  void daysAndCanonicalFormFollowFromTheCode(
      String code, String canonical, String first, String last, String why) {
    var period = TimePeriod.parse(code);
    assertEquals(LocalDate.parse(first), period.first(), why);
    assertEquals(LocalDate.parse(last), period.last(), why);
    assertEquals(canonical, period.canonical().code(), why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20",
        "2024-",
        "2024-13",
        "2024-Q5",
        "2024-S0",
        "2024-02-30",
        "2024/2023",
        "last year",
        "2024-Q1/",
        "/2024",
        "+202",
        "2024-1-2",
        "２０２４"
      })
  void anythingElseIsRefused(String code) {
    assertThrows(IllegalArgumentException.class, () -> TimePeriod.parse(code));
  }

  @Property
  void canonicalKeepsTheDaysAndIsItsOwnCanonical(
      @ForAll @IntRange(min = 0, max = 9998) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 0, max = 30) int further) {
    var from = java.time.YearMonth.of(year, month);
    var to = from.plusMonths(further);
    if (to.getYear() > 9999) {
      return;
    }
    var period = TimePeriod.span(TimePeriod.month(from), TimePeriod.month(to));
    var canonical = period.canonical();
    assertEquals(period.first(), canonical.first());
    assertEquals(period.last(), canonical.last());
    assertEquals(canonical, canonical.canonical());
    assertEquals(canonical, TimePeriod.parse(canonical.code()));
    assertTrue(period.contains(canonical) && canonical.contains(period));
    assertEquals(further + 1L, period.months());
  }
}
