package tallybook.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tallybook.article.Article;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Resources;
import tallybook.mention.area.AreaMention;
import tallybook.mention.area.AreaReader;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.period.Period;
import tallybook.mention.period.PeriodReader;
import tallybook.mention.quantity.Quantity;
import tallybook.mention.quantity.QuantityReader;

/** A lexicon line carries its proof: a sentence in which its words mean what it says. */
final class LexiconExamplesTest {
  private static final Lexicon LEXICON = Lexicon.load(Resources.builtIn(), "en");
  private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
  private static final Set<String> VALUED =
      Set.of("scales", "units", "numbers", "counted", "cents");
  private static final Set<String> TIMES = Set.of("periods");
  private static final Set<String> HEDGES = Set.of("hedges");
  private static final Set<String> AREAS = Set.of("areas", "owners");

  private static final QuantityReader QUANTITIES =
      new QuantityReader(LEXICON, Catalogue.load(Resources.builtIn()));
  private static final AreaReader AREA_READER =
      new AreaReader(LEXICON, Catalogue.load(Resources.builtIn()));
  private static final PeriodReader PERIODS = new PeriodReader(LEXICON, Resources.builtIn());

  /** An example without its marks, and where they stood. */
  private record Example(String text, int from, int to) {
    static Example of(String cell) {
      int from = cell.indexOf('⟦');
      int to = cell.indexOf('⟧');
      return new Example(cell.replace("⟦", "").replace("⟧", ""), from, to - 1);
    }
  }

  @Test
  void everyEntryHasAnExample() {
    var bare = new ArrayList<String>();
    for (Lexicon.Entry entry : LEXICON.entries()) {
      String example = entry.get("example");
      boolean marked = example.contains("⟦") && example.indexOf('⟦') < example.indexOf('⟧');
      if (!marked || entry.get("reads_as").isEmpty()) {
        bare.add(entry.line().file() + ":" + entry.line().number());
      }
    }
    assertEquals(List.of(), bare);
  }

  @Test
  void amountsReadAsTheirLinesSay() {
    assertEquals(List.of(), faults(VALUED, LexiconExamplesTest::value));
  }

  @Test
  void hedgesBoundAsTheirLinesSay() {
    assertEquals(List.of(), faults(HEDGES, LexiconExamplesTest::qualifier));
  }

  @Test
  void timesReadAsTheirLinesSay() {
    assertEquals(List.of(), faults(TIMES, LexiconExamplesTest::time));
  }

  @Test
  void areasReadAsTheirLinesSay() {
    assertEquals(List.of(), faults(AREAS, LexiconExamplesTest::area));
  }

  /** What the words of the other files mean is told by their neighbours: they must be seen. */
  @Test
  void otherWordsAreFoundInTheirExamples() {
    var others = new HashSet<>(LEXICON.files());
    Stream.of(VALUED, HEDGES, TIMES, AREAS).forEach(others::removeAll);
    assertEquals(List.of(), faults(others, LexiconExamplesTest::found));
  }

  /** One form of these files has one meaning; areas declare the names that have several. */
  @Test
  void aFormHasOneMeaning() {
    var clashes = new ArrayList<String>();
    var meanings = new HashMap<String, String>();
    for (int form = 0; form < LEXICON.forms(); form++) {
      Lexicon.Entry entry = LEXICON.entry(LEXICON.entryOf(form));
      if (VALUED.contains(entry.file()) || Set.of("hedges", "periods").contains(entry.file())) {
        String key = entry.file() + " " + LEXICON.wordingOf(form);
        String meaning = entry.code() + " " + entry.get("value");
        String other = meanings.putIfAbsent(key, meaning);
        if (other != null && !other.equals(meaning)) {
          clashes.add(key + ": " + other + ", " + meaning);
        }
      }
    }
    assertTrue(clashes.isEmpty(), clashes::toString);
  }

  private interface Reading {
    String of(Lexicon.Entry entry, Example example);
  }

  private static List<String> faults(Set<String> files, Reading reading) {
    var faults = new ArrayList<String>();
    for (Lexicon.Entry entry : LEXICON.entries()) {
      if (files.contains(entry.file())) {
        String read = reading.of(entry, Example.of(entry.get("example")));
        if (!read.equals(entry.get("reads_as"))) {
          faults.add(
              entry.line().file()
                  + ":"
                  + entry.line().number()
                  + " "
                  + entry.get("example")
                  + " reads as "
                  + read);
        }
      }
    }
    return faults;
  }

  private static Passage passage(String text) {
    var dating = new Article.Dating(DAY, "test", false);
    return Passage.of(new Article("a", text, null, null, dating, null, "en", "txt"), LEXICON);
  }

  private static List<Quantity> quantities(Passage passage) {
    return QUANTITIES.read(passage, PERIODS.read(passage));
  }

  private static String value(Lexicon.Entry entry, Example example) {
    for (Quantity quantity : quantities(passage(example.text()))) {
      boolean there =
          quantity.span().start() == example.from() && quantity.span().end() == example.to();
      boolean said = Set.of("area", "other", "time").contains(entry.code());
      if (there && said) {
        return quantity.unit().equals(entry.code()) ? "none" : quantity.unit();
      }
      if (there) {
        return quantity.value().toPlainString() + " " + quantity.unit();
      }
    }
    return "nothing";
  }

  private static String qualifier(Lexicon.Entry entry, Example example) {
    List<Quantity> found = quantities(passage(example.text()));
    return found.isEmpty() ? "nothing" : found.get(0).qualifier().code();
  }

  private static String time(Lexicon.Entry entry, Example example) {
    for (Period period : PERIODS.read(passage(example.text()))) {
      boolean there = period.span().start() < example.to() && period.span().end() > example.from();
      if (there && period.time() != null) {
        boolean figure = period.role() != Period.Role.BASE && period.role() != Period.Role.NAME;
        return figure ? period.time().code() : "none";
      }
    }
    return "nothing";
  }

  private static String area(Lexicon.Entry entry, Example example) {
    Passage passage = passage(example.text());
    for (AreaMention area : AREA_READER.read(passage)) {
      boolean there =
          passage.tokens().start(area.from()) == example.from()
              && passage.tokens().end(area.to() - 1) == example.to();
      if (there) {
        return area.codes().get(0) + " " + area.kind().name().toLowerCase(Locale.ROOT);
      }
    }
    return entry.code().equals("NONE") ? "NONE none" : "nothing";
  }

  private static String found(Lexicon.Entry entry, Example example) {
    Passage passage = passage(example.text());
    Matches matches = passage.matches();
    for (int match = 0; match < matches.size(); match++) {
      boolean near =
          passage.tokens().start(matches.from(match)) <= example.to()
              && passage.tokens().end(matches.to(match) - 1) + 1 >= example.from();
      if (matches.entry(match) == entry.id() && near) {
        return entry.get("reads_as");
      }
    }
    return "nothing";
  }
}
