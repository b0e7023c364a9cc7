package tallybook.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tallybook.article.Article.Dating;

final class NearCopiesTest {
  private static final String STORY = words(1, 120);
  private static final String RETOLD =
      STORY.replaceFirst("\\w+$", "otherwise") + " Reported by us.";

  @Test
  void theSameTextIsAnExactCopyWhateverItsSpaces() {
    var copies = new NearCopies();
    assertEquals(Optional.empty(), copies.add(article("b.txt", STORY, null)));
    assertEquals(
        Optional.of("b.txt"), copies.add(article("a.txt", STORY.replace(" ", "\r\n"), null)));
    assertEquals(Map.of("a.txt", "a.txt", "b.txt", "a.txt"), copies.find().clusters());
    assertEquals(Map.of("a.txt", "b.txt"), copies.find().exact());
  }

  @Test
  void theSameWordsAreACopyOnAnyDayWhateverTheirCaseAndMarks() {
    var copies = new NearCopies();
    copies.add(article("a.txt", STORY, LocalDate.of(2024, 6, 1)));
    String printed = STORY.toUpperCase(Locale.ROOT) + "!!";
    copies.add(article("b.txt", printed, LocalDate.of(2024, 9, 1)));
    assertEquals(Map.of("a.txt", "a.txt", "b.txt", "a.txt"), copies.find().clusters());
    assertEquals(Map.of(), copies.find().exact());
  }

  @Test
  void articlesOfOneOriginAreOneVoiceAndNoCopies() {
    var copies = new NearCopies();
    copies.add(from("Reuters", "a.txt", words(1, 120)));
    copies.add(from(" reuters ", "b.txt", words(2, 120)));
    copies.add(from("", "c.txt", words(3, 120)));
    copies.add(from("", "d.txt", words(4, 120)));
    assertEquals(Map.of(), copies.find().clusters());
    assertEquals(Map.of("a.txt", "a.txt", "b.txt", "a.txt"), copies.voices().clusters());
  }

  @Test
  void aTextWithFewWordsChangedIsANearCopyWithinTwoWeeks() {
    var copies = new NearCopies();
    copies.add(article("a.txt", STORY, LocalDate.of(2024, 6, 1)));
    copies.add(article("b.txt", RETOLD, LocalDate.of(2024, 6, 15)));
    copies.add(article("c.txt", RETOLD + "!!", LocalDate.of(2024, 9, 1)));
    copies.add(article("d.txt", words(2, 120), LocalDate.of(2024, 6, 1)));
    assertEquals(
        Map.of("a.txt", "a.txt", "b.txt", "a.txt", "c.txt", "a.txt"), copies.find().clusters());
    var apart = new NearCopies();
    apart.add(article("a.txt", STORY, LocalDate.of(2024, 6, 1)));
    apart.add(article("b.txt", RETOLD, LocalDate.of(2024, 6, 16)));
    assertEquals(Map.of(), apart.find().clusters());
  }

  @Test
  void theOrderOfArticlesChangesNothing() {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 60; i++) {
      articles.add(article("a" + i, words(i % 20, 80) + " " + words(i, 10), null));
    }
    Map<String, String> expected = clusters(articles);
    Collections.shuffle(articles, new Random(7));
    assertEquals(expected, clusters(articles));
    assertEquals(60, expected.size());
  }

  @Test
  void shortAndEmptyTextsAreNoTrouble() {
    assertEquals(
        Map.of("a", "a", "b", "a"),
        clusters(
            List.of(
                article("a", "Trade grew.", null),
                article("b", "trade grew", null),
                article("c", "", null))));
  }

  private static Map<String, String> clusters(List<Article> articles) {
    var copies = new NearCopies();
    articles.forEach(copies::add);
    return copies.find().clusters();
  }

  private static String words(int seed, int count) {
    var random = new Random(seed);
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append("w").append(random.nextInt(5000));
    }
    return text.toString();
  }

  private static Article from(String origin, String id, String text) {
    return new Article(id, text, null, null, Dating.MISSING, null, "en", origin, "txt", List.of());
  }

  private static Article article(String id, String text, @Nullable LocalDate day) {
    return new Article(id, text, null, null, new Dating(day, "test", false), null, "en", "txt");
  }
}
