package tallybook.workbook.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.workbook.style.Theme;

/** Codes in sentences become words; what is no code stays as it is written. */
final class ProseTest {
  private static final Prose PROSE =
      new Prose(Catalogue.load(Resources.builtIn()), Theme.load(Resources.builtIn()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "961 (foreign_companies 2024-Q2) and 780 (joint_ventures @2024-Q2) | 961 (foreign companies Q2 2024) and 780 (joint ventures Q2 2024)",
        "11 for 2012/2016, unattributed. | 11 for 2012–2016, unattributed.",
        "12 for 2023-01/2023-09. | 12 for Jan–Sep 2023.",
        "12 for 2021-10/2022-09. | 12 for Oct 2021–Sep 2022.",
        "12 for 2020-01-01/2020-05-19; 13 | 12 for 1 Jan–19 May 2020; 13",
        "12 for 2023-01/2023-03 | 12 for Q1 2023",
        "12 for 2023-S1 and ~2023-11 | 12 for H1 2023 and Nov 2023",
        "stock 2022/2022 | Stock 2022",
        "12 accumulated over 1993/@2024-Q2, as stated | 12 accumulated over 1993–Q2 2024, as stated",
        "7 (students undated, KGZ–UZB), 5 (KGZ–WLD) in USD of KAZ | 7 (students undated, Kyrgyzstan–Uzbekistan), 5 (Kyrgyzstan–World) in USD of Kazakhstan",
        "USD 6 billion occurs as trade_turnover ?: different | USD 6 billion occurs as trade turnover undated: different",
        "2,414 in 2021, 5,000–6,000 in w020.txt, 2019-20 | 2,414 in 2021, 5,000–6,000 in w020.txt, 2019-20",
      })
  void codesAreSaidInWords(String code, String words) {
    assertEquals(words, PROSE.of(code));
  }
}
