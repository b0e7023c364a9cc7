package tallybook.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tallybook.observation.Qualifier;
import tallybook.observation.TimeBasis;

/** The books that tests write. */
final class Books {
  /** The series of most figures here. */
  static final String TURNOVER = "trade_turnover|KAZ|KOR|_T|level|USD|actual";

  private Books() {}

  /** The five figures of the two seeds. */
  static Book seeds() {
    String a = "003_a8d6ec84594bbe08.txt";
    String b = "000_7013bebc8e3b788f.txt";
    return new BookBuilder()
        .article(a, "The Astana Times", "2021-08-17", seed(a))
        .article(b, "Anadolu Agency", "2024-06-12", seed(b))
        .figure(
            a,
            "$5.9 billion",
            "5900000000",
            "1e8",
            Qualifier.EXACT,
            TURNOVER,
            "2020",
            TimeBasis.DURING)
        .figure(
            b,
            "$6 billion",
            "6000000000",
            "1e9",
            Qualifier.EXACT,
            TURNOVER,
            "~2024-Q2",
            TimeBasis.AS_OF)
        .figure(
            a,
            "$6 billion",
            "6000000000",
            "1e9",
            Qualifier.MORE_THAN,
            "investment_stock|KAZ|KOR|_T|level|USD|actual",
            "Σ?/@2021-Q3",
            TimeBasis.AS_OF)
        .figure(
            a,
            "550",
            "550",
            "1",
            Qualifier.EXACT,
            "foreign_companies|KAZ|KOR|_T|level|count|actual",
            "@2021-Q3",
            TimeBasis.AS_OF)
        .figure(
            b,
            "700",
            "700",
            "1",
            Qualifier.MORE_THAN,
            "joint_ventures|KAZ|KOR|_T|level|count|actual",
            "@2024-Q2",
            TimeBasis.AS_OF)
        .build("Kazakhstan–South Korea");
  }

  /**
   * Several years of a series, two of them in conflict, a target, and an article without a date.
   */
  static Book conflicts() {
    String text =
        "Trade turnover was $4.2 billion in 2021 and $6.1 billion in 2022. It reached $6.0 billion in 2023."
            + " The two plan to bring it to $10 billion by 2030.\n=1+1 is not a formula, _x0041_ is no escape.";
    String other =
        "According to customs, trade turnover came to $6.9 billion in 2022 and to $4.25 billion in 2021.";
    return new BookBuilder()
        .article("a/first.txt", "The Astana Times", "2024-02-01", text)
        .article("a/second.txt", "=cmd|' /C calc'!A0", "2024-03-01", other)
        .article("b/undated.txt", null, null, "Exports to South Korea grew by 12.5 percent.")
        .figure(
            "a/first.txt",
            "$4.2 billion",
            "4200000000",
            "1e8",
            Qualifier.EXACT,
            TURNOVER,
            "2021",
            TimeBasis.DURING)
        .figure(
            "a/second.txt",
            "$4.25 billion",
            "4250000000",
            "1e7",
            Qualifier.EXACT,
            TURNOVER,
            "2021",
            TimeBasis.DURING)
        .figure(
            "a/first.txt",
            "$6.1 billion",
            "6100000000",
            "1e8",
            Qualifier.EXACT,
            TURNOVER,
            "2022",
            TimeBasis.DURING)
        .figure(
            "a/second.txt",
            "$6.9 billion",
            "6900000000",
            "1e8",
            Qualifier.EXACT,
            TURNOVER,
            "2022",
            TimeBasis.DURING)
        .figure(
            "a/first.txt",
            "$6.0 billion",
            "6000000000",
            "1e8",
            Qualifier.EXACT,
            TURNOVER,
            "2023",
            TimeBasis.DURING)
        .figure(
            "a/first.txt",
            "$10 billion",
            "10000000000",
            "1e9",
            Qualifier.EXACT,
            "trade_turnover|KAZ|KOR|_T|level|USD|target",
            "2030",
            TimeBasis.DURING)
        .figure(
            "b/undated.txt",
            "12.5 percent",
            "12.5",
            "0.1",
            Qualifier.EXACT,
            "exports|KAZ|KOR|_T|growth|percent|actual",
            "?",
            TimeBasis.UNDATED)
        .build("Kazakhstan–South Korea");
  }

  static Book empty() {
    return new BookBuilder().build("Nothing");
  }

  private static String seed(String name) {
    try {
      return Files.readString(Path.of("seeds", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
