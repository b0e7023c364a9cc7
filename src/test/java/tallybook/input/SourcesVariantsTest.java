package tallybook.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallybook.article.Article;

/** Sources lists as people write them, right and wrong. */
final class SourcesVariantsTest {
  @TempDir Path folder;

  /**
   * A list, and what it must lead to.
   *
   * @param said code, and part of the message, of each diagnostic in order
   * @param day of {@code a.txt}, or none
   */
  private record Variant(String name, byte[] list, List<String> said, String day) {
    static Variant of(String name, String list, String day, String... said) {
      return new Variant(name, list.getBytes(StandardCharsets.UTF_8), List.of(said), day);
    }

    Variant in(String charset) {
      String text = new String(list, StandardCharsets.UTF_8);
      return new Variant(name, text.getBytes(Charset.forName(charset)), said, day);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Variant> variants() {
    String head = "file,publisher,published,title,url\n";
    var variants = new ArrayList<Variant>();
    variants.add(Variant.of("s01_ok", head + "a.txt,Trend,2024-06-12,,\n", "2024-06-12"));
    variants.add(
        Variant.of(
            "s02_missing_columns",
            "file,title\na.txt,T\n",
            "none",
            "sources.columns has no column publisher, published"));
    variants.add(
        Variant.of(
            "s03_no_file_column",
            "name_of,day_of\na.txt,2024-06-12\n",
            "none",
            "sources.no_file_column has no column \"file\""));
    variants.add(
        Variant.of(
            "s04_bad_dates",
            head + "a.txt,Trend,12/06/2024,,\nb.txt,Trend,soon,,\n",
            "none",
            "sources.date line 2: \"12/06/2024\" is no day",
            "sources.date line 3: \"soon\" is no day"));
    variants.add(
        Variant.of(
            "s05_future_and_ancient_dates",
            head + "a.txt,,2924-06-12,,\nb.txt,,0024-06-12,,\n",
            "none",
            "sources.date line 2: 2924-06-12 can't be",
            "sources.date line 3: 0024-06-12 can't be"));
    variants.add(
        Variant.of(
            "s06_duplicate_rows",
            head + "a.txt,Trend,2024-06-12,,\na.txt,Trend,2024-06-12,,\n",
            "2024-06-12"));
    variants.add(
        Variant.of(
            "s07_conflicting_rows",
            head + "a.txt,Trend,2024-06-12,,\na.txt,Trend,2024-06-13,,\n",
            "2024-06-12",
            "sources.conflict line 3: a second row for a.txt says published 2024-06-13, not 2024-06-12; line 2 is used"));
    variants.add(
        Variant.of("s08_bom", "\ufeff" + head + "a.txt,Trend,2024-06-12,,\n", "2024-06-12"));
    variants.add(
        Variant.of(
            "s09_semicolons", "file;publisher;published\na.txt;Trend;2024-06-12\n", "2024-06-12"));
    variants.add(
        Variant.of(
            "s10_tabs", "file\tpublisher\tpublished\na.txt\tTrend\t2024-06-12\n", "2024-06-12"));
    variants.add(
        Variant.of("s11_utf16", "\ufeff" + head + "a.txt,Тренд,2024-06-12,,\n", "2024-06-12")
            .in("UTF-16LE"));
    variants.add(
        Variant.of(
                "s12_cp1251",
                head + "a.txt,Казахстанская правда,2024-06-12,Товарооборот вырос,\n",
                "2024-06-12")
            .in("windows-1251"));
    variants.add(Variant.of("s13_empty", "", "none", "sources.no_file_column is empty"));
    variants.add(Variant.of("s14_header_only", head, "none"));
    variants.add(
        Variant.of(
            "s15_unknown_files",
            head + "c.txt,,2024-06-12,,\na.txt,,2024-06-12,,\n",
            "2024-06-12",
            "sources.unknown_file line 2: no such file: c.txt"));
    variants.add(
        Variant.of(
            "s16_path_traversal",
            head + "../a.txt,,2024-06-12,,\n/etc/passwd,,,,\na/../../x,,,,\n",
            "none",
            "sources.outside line 2",
            "sources.outside line 3",
            "sources.outside line 4"));
    variants.add(
        Variant.of(
            "s17_unclosed_quote",
            head + "a.txt,Trend,2024-06-12,,\nb.txt,\"Trend,2024-06-12,,\n",
            "2024-06-12",
            "sources.quote line 3 opens a quote that is never closed; the 1 rows before it are used"));
    variants.add(
        Variant.of(
            "s18_ragged_rows",
            head + "a.txt,Trend,2024-06-12,Talks, trade, and more,,,\nb.txt\n",
            "2024-06-12",
            "sources.url line 2",
            "sources.ragged line 2 has more cells"));
    variants.add(
        Variant.of("s19_formulas", head + "a.txt,=1+1,2024-06-12,@SUM(A1),\n", "2024-06-12"));
    variants.add(
        Variant.of(
            "s20_upper_headers_spaces",
            " File , PUBLISHER ,Published \na.txt,Trend,2024-06-12\n",
            "2024-06-12"));
    variants.add(
        Variant.of(
            "s21_huge_field",
            head + "a.txt," + "x".repeat(200_000) + ",2024-06-12,,\n",
            "2024-06-12",
            "sources.long line 2: publisher has 200000 characters; cut"));
    variants.add(Variant.of("s22_null_bytes", head + "a.txt,Tr\0end,2024-06-12,,\n", "2024-06-12"));
    variants.add(
        Variant.of(
            "s23_javascript_url",
            head + "a.txt,Trend,2024-06-12,,javascript:alert(1)\n",
            "2024-06-12",
            "sources.url line 2: \"javascript:alert(1)\" is no web address; left out"));
    return variants;
  }

  @ParameterizedTest
  @MethodSource("variants")
  void aListLeadsToItsMessagesAndTheArticlesAreReadInAnyCase(Variant variant) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Trade.");
    Files.writeString(folder.resolve("b.txt"), "Trade.");
    Files.write(folder.resolve("sources.csv"), variant.list());
    var read = ArticleSource.readAll(List.of(folder), ReadOptions.defaults());
    assertEquals(List.of("a.txt", "b.txt"), read.items().stream().map(Article::id).toList());
    assertEquals(
        variant.day(),
        Stream.ofNullable(read.items().get(0).published())
            .map(Object::toString)
            .findFirst()
            .orElse("none"));
    assertEquals(variant.said().size(), read.diagnostics().size(), read.diagnostics()::toString);
    for (int i = 0; i < variant.said().size(); i++) {
      var said = read.diagnostics().get(i);
      assertTrue(
          (said.code() + " " + said.message()).startsWith(variant.said().get(i)), said::toString);
    }
  }
}
