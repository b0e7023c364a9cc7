package tallybook.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallybook.article.Article;
import tallybook.flow.Diagnostic;

/** Prose in the languages and encodings that it comes in, without a mark that tells them. */
final class EncodingTest {
  private static final String ENGLISH =
      "Trade between the two countries reached “$6 billion” – the café owners’ share, at £41.6m, was"
          + " small, the ministry said.\n";
  private static final String RUSSIAN =
      "Товарооборот между Казахстаном и Республикой Корея в прошлом году достиг 5,9 миллиарда"
          + " долларов, сообщила пресс-служба президента.\n";
  private static final String KAZAKH =
      "Қазақстан мен Оңтүстік Корея арасындағы тауар айналымы өткен жылы 6 миллиард долларға"
          + " жетті, деп хабарлайды Ақорда.\n";
  private static final String KOREAN =
      "한국과 카자흐스탄의 교역액은 지난해 60억 달러를 기록했으며, 한국 기업 550개가 카자흐스탄에서 활동하고" + " 있다고 대통령실이 밝혔다.\n";
  private static final String TURKISH =
      "Türkiye ile Özbekistan arasındaki ticaret hacmi geçen yıl 3 milyar doları aştı; şirketlerin"
          + " sayısı iki bini geçti, dedi büyükelçi.\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "en, UTF-8",
    "en, windows-1252",
    "en, UTF-16LE",
    "en, UTF-16BE",
    "ru, UTF-8",
    "ru, windows-1251",
    "ru, KOI8-R",
    "ru, IBM866",
    "ru, UTF-16LE",
    "ru, UTF-16BE",
    "kk, UTF-8",
    "kk, UTF-16LE",
    "kk, UTF-16BE",
    "ko, UTF-8",
    "ko, EUC-KR",
    "ko, UTF-16LE",
    "ko, UTF-16BE",
    "tr, UTF-8",
    "tr, windows-1254",
    "tr, UTF-16LE"
  })
  void aTextComesOutAsItWasWritten(String language, String charset) throws IOException {
    String text = prose(language).repeat(3);
    Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(charset)));
    Article article = read().items().get(0);
    assertEquals(text, article.text());
    assertEquals(language, article.language());
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "IBM866"})
  void aFewWordsAreEnoughForTheUsualOnes(String charset) throws IOException {
    String text = "Товарооборот достиг 5,9 миллиарда долларов";
    Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(charset)));
    assertEquals(text, read().items().get(0).text());
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "UTF-16LE"})
  void aCharsetThatTheUserNamesIsUsed(String charset) throws IOException {
    Files.write(folder.resolve("a.txt"), "Рост".getBytes(Charset.forName(charset)));
    var options = ReadOptions.defaults().withCharset(Charset.forName(charset));
    assertEquals("Рост", ArticleSource.readAll(List.of(folder), options).items().get(0).text());
  }

  private static String prose(String language) {
    return switch (language) {
      case "ru" -> RUSSIAN;
      case "kk" -> KAZAKH;
      case "ko" -> KOREAN;
      case "tr" -> TURKISH;
      default -> ENGLISH;
    };
  }

  private tallybook.flow.Outcome<Article> read() throws IOException {
    var read = ArticleSource.readAll(List.of(folder), ReadOptions.defaults());
    assertEquals(List.of(), read.diagnostics().stream().map(Diagnostic::toString).toList());
    return read;
  }
}
