package tallybook.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tallybook.flow.Diagnostic;
import tallybook.flow.Severity;
import tallybook.observation.ArticleRef;
import tallybook.observation.Attribution;
import tallybook.observation.Figure;
import tallybook.observation.Interval;
import tallybook.observation.Observation;
import tallybook.observation.Qualifier;
import tallybook.observation.Quote;
import tallybook.observation.SeriesKey;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;
import tallybook.reconcile.Disagreement;
import tallybook.reconcile.ReconciledCell;
import tallybook.reconcile.Reconciliation;

/** Books without a pipeline: figures are found by their words, and the first of a cell wins. */
final class BookBuilder {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.015");

  private final Map<String, Book.Source> sources = new TreeMap<>();
  private final Map<String, List<Observation>> cells = new TreeMap<>();
  private final List<Observation> observations = new ArrayList<>();
  private boolean repeats;

  BookBuilder article(String id, @Nullable String publisher, @Nullable String day, String text) {
    LocalDate published = day == null ? null : LocalDate.parse(day);
    sources.put(
        id,
        new Book.Source(
            id,
            null,
            publisher,
            published,
            published == null ? "missing" : "sources.csv",
            null,
            "en",
            "txt, UTF-8",
            List.of(),
            text));
    return this;
  }

  /**
   * Adds a figure.
   *
   * @param words the figure's own words, found in the article
   * @param period a period key of its cell: {@code 2020}, {@code @2021-Q3}
   */
  BookBuilder figure(
      String article,
      String words,
      String value,
      String grain,
      Qualifier qualifier,
      String series,
      String period,
      TimeBasis basis) {
    Book.Source source = Objects.requireNonNull(sources.get(article));
    SeriesKey key = SeriesKey.parse(series);
    int at = source.text().indexOf(words);
    int start = source.text().codePointCount(0, at);
    var exact = new BigDecimal(value);
    Interval bounds =
        switch (qualifier) {
          case MORE_THAN -> new Interval(exact, null);
          case LESS_THAN -> new Interval(null, exact);
          default -> Interval.around(exact, new BigDecimal(grain));
        };
    LocalDate day = source.published();
    TimePeriod covers =
        basis == TimeBasis.UNDATED
            ? null
            : basis == TimeBasis.AS_OF && day != null
                ? TimePeriod.day(day)
                : TimePeriod.parse(period);
    var observation =
        new Observation(
            "o" + tallybook.workbook.sheets.Names.hash(article + at + series),
            new ArticleRef(article, source.publisher(), day),
            key,
            new Figure(exact, bounds, new BigDecimal(grain), qualifier),
            covers,
            basis,
            new Attribution("Kassym-Jomart Tokayev", null, null),
            new Quote(
                sentence(source.text(), at),
                start,
                start + words.codePointCount(0, words.length())),
            0.9);
    observations.add(observation);
    cells.computeIfAbsent(series + "|" + period, k -> new ArrayList<>()).add(observation);
    return this;
  }

  /** Takes figures that a cell's article has stated already for repeats, counted elsewhere. */
  BookBuilder repeats() {
    repeats = true;
    return this;
  }

  Book build(String title) {
    var settled = new ArrayList<ReconciledCell>();
    var disagreements = new ArrayList<Disagreement>();
    cells.forEach(
        (key, figures) -> {
          ReconciledCell cell = settle(key, figures, repeats);
          settled.add(cell);
          if (cell.severity().atLeast(Severity.MEDIUM)) {
            disagreements.add(
                new Disagreement(
                    "TRUE_CONFLICT",
                    Severity.HIGH,
                    List.of(cell.key()),
                    figures.stream().map(Observation::id).toList(),
                    figures.get(0).figure().value().toPlainString()
                        + " and "
                        + figures.get(1).figure().value().toPlainString()
                        + " are further apart than rounding and revisions explain.",
                    "Choose the evidence that you trust, or type a value of your own."));
          }
        });
    var ordered = new ArrayList<Observation>();
    cells.values().forEach(ordered::addAll);
    var reconciliation =
        new Reconciliation(ordered, settled, disagreements, List.of(), List.of(), List.of());
    return new Book(
        title,
        "tallybook build articles -o book.xlsx",
        List.copyOf(sources.values()),
        reconciliation,
        List.<Diagnostic>of(),
        Map.of("version", "0.1.0"));
  }

  private static ReconciledCell settle(String key, List<Observation> figures, boolean repeats) {
    Observation best = figures.get(0);
    String period = key.substring(best.key().toString().length() + 1);
    Interval published = soft(best);
    boolean conflict = false;
    var evidence = new ArrayList<ReconciledCell.Evidence>();
    for (Observation figure : figures) {
      boolean agrees = soft(figure).intersect(soft(best)).isPresent();
      conflict |= !agrees;
      published = agrees ? published : published.hull(soft(figure));
      evidence.add(
          new ReconciledCell.Evidence(
              figure.id(),
              repeats && figure != best ? "superseded" : agrees ? "supports" : "rival",
              figure.id(),
              agrees ? 1 : 2,
              1,
              soft(repeats ? best : figure)));
    }
    boolean bound = best.figure().qualifier() == Qualifier.MORE_THAN;
    return new ReconciledCell(
        best.key(),
        period,
        best.timeBasis(),
        best.timeBasis() == TimeBasis.AS_OF
            ? figures.stream().map(o -> o.article().published()).sorted().toList()
            : List.of(),
        best.figure().value(),
        bound ? "at_least" : "exact",
        published,
        best.figure().bounds(),
        null,
        figures.size(),
        figures.size(),
        "overlap",
        null,
        0.8,
        new ReconciledCell.Factors(0.8, 1, 1, 1, 1),
        conflict ? Severity.HIGH : Severity.INFO,
        List.of(),
        evidence,
        List.of(),
        List.of("Stated by President Tokayev.", "One origin; no second source."),
        null,
        "0123456789ab");
  }

  private static Interval soft(Observation observation) {
    Interval bounds = observation.figure().bounds();
    if (!bounds.isTwoSided()) {
      return bounds;
    }
    BigDecimal wide =
        observation.figure().value().abs().multiply(TOLERANCE).setScale(6, RoundingMode.HALF_EVEN);
    return new Interval(
        Objects.requireNonNull(bounds.low()).subtract(wide),
        Objects.requireNonNull(bounds.high()).add(wide));
  }

  private static String sentence(String text, int at) {
    int from = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf('\n', at)) + 1;
    int to = text.indexOf(". ", at);
    int line = text.indexOf('\n', at);
    int end = to < 0 ? text.length() : to + 1;
    end = line >= 0 && line < end ? line : end;
    return text.substring(from, end).strip();
  }
}
