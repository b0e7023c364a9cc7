package tallybook.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tallybook.article.Span;
import tallybook.dating.Clue.Bound;

/** What in a text holds only in some years. */
final class BoundReader {
  /** An article looks back on a year for so long: figures of the last year or two are news. */
  private static final int YEARS_LOOKED_BACK = 4;

  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2099;

  /** A dateline's place stands among the first words. */
  private static final int DATELINE_WORDS = 12;

  private final Words words;
  private final ClueWords clueWords;

  BoundReader(Words words, ClueWords clueWords) {
    this.words = words;
    this.clueWords = clueWords;
  }

  List<Bound> read() {
    var bounds = new ArrayList<Bound>();
    Consumer<Bound> found = bounds::add;
    for (int i = 0; i < words.size(); i++) {
      office(i).ifPresent(found);
      anniversary(i).ifPresent(found);
      if (i < DATELINE_WORDS) {
        place(i).ifPresent(found);
      }
    }
    latestYear().ifPresent(found);
    return bounds;
  }

  /** A title and a name, not of one who held it once, nor in a sentence about another year. */
  private Optional<Bound> office(int i) {
    Phrases dates = clueWords.dates();
    List<Phrases.Phrase> titles = clueWords.offices().at(words, i);
    if (titles.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(titles.get(0))
        .filter(phrase -> !dates.endsBefore(words, i, "past_holder"))
        .filter(phrase -> !namesYear(i))
        .map(phrase -> bound(i, phrase.words().size(), List.of(range(phrase))));
  }

  /** A name may have been the place's in two times. */
  private Optional<Bound> place(int i) {
    List<Phrases.Phrase> names = clueWords.places().at(words, i);
    if (names.isEmpty() || words.line(i) > 2) {
      return Optional.empty();
    }
    int size = names.get(0).words().size();
    return Optional.of(
        bound(
            i,
            size,
            names.stream().filter(n -> n.words().size() == size).map(BoundReader::range).toList()));
  }

  private static DayRange range(Phrases.Phrase phrase) {
    return phrase.line().days();
  }

  /** {@code 30th anniversary of Kazakhstan's independence}. */
  private Optional<Bound> anniversary(int i) {
    int count = words.number(i);
    Phrases dates = clueWords.dates();
    if (count <= 0 || dates.at(words, i + 1, "ordinal").isEmpty() || namesYear(i)) {
      return Optional.empty();
    }
    return dates.at(words, i + 2).stream()
        .filter(phrase -> phrase.line().is("anniversary"))
        .flatMap(phrase -> event(i, i + 2 + phrase.words().size(), count).stream())
        .findFirst();
  }

  private Optional<Bound> event(int start, int at, int count) {
    return clueWords.anniversaries().at(words, at).stream()
        .findFirst()
        .map(
            phrase -> {
              int year = Integer.parseInt(phrase.line().get("year")) + count;
              return bound(
                  start, at + phrase.words().size() - start, List.of(celebrated(start, year)));
            });
  }

  private DayRange celebrated(int at, int year) {
    Phrases dates = clueWords.dates();
    if (dates.inSentence(words, at, "next_year")) {
      return DayRange.years(year - 1, year - 1);
    }
    if (dates.inSentence(words, at, "last_year")) {
      return DayRange.years(year + 1, year + 1);
    }
    return dates.inSentence(words, at, "eve")
        ? DayRange.years(year - 1, year)
        : DayRange.years(year, year);
  }

  /** The latest year that the text looks back on. */
  private Optional<Bound> latestYear() {
    int latest = 0;
    int where = -1;
    for (int i = 1; i < words.size(); i++) {
      int year = isYear(i) ? words.number(i) : 0;
      if (year > latest && isPast(i)) {
        latest = year;
        where = i;
      }
    }
    return where < 0
        ? Optional.empty()
        : Optional.of(bound(where, 1, List.of(DayRange.years(latest, latest + YEARS_LOOKED_BACK))));
  }

  private boolean isYear(int i) {
    int number = words.length(i) == 4 ? words.number(i) : -1;
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private boolean isPast(int i) {
    Phrases dates = clueWords.dates();
    boolean told =
        dates.endsBefore(words, i, "year")
            || dates.at(words, i - 1, "month").isPresent()
            || words.number(i - 1) > 0 && words.number(i - 1) <= 31;
    return told && !dates.endsBefore(words, i, "limit") && !dates.inSentence(words, i, "future");
  }

  private boolean namesYear(int i) {
    int sentence = words.sentence(i);
    int at = i;
    while (at > 0 && words.sentence(at - 1) == sentence) {
      at--;
    }
    for (; at < words.size() && words.sentence(at) == sentence; at++) {
      if (isYear(at)) {
        return true;
      }
    }
    return false;
  }

  private Bound bound(int start, int count, List<DayRange> ranges) {
    Span span = new Span(words.start(start), words.end(start + count - 1));
    return new Bound(ranges, span, span.of(words.text()));
  }
}
