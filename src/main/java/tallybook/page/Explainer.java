package tallybook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import tallybook.article.Article;
import tallybook.article.Span;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Resources;
import tallybook.extract.Reading;
import tallybook.extract.Rival;
import tallybook.mention.passage.Reason;
import tallybook.observation.Figure;
import tallybook.observation.Observation;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;

/** Puts the readings of an article's numbers into words. */
public final class Explainer {
  private static final int LONGEST_QUOTE = 60;
  private static final int AROUND = 80;

  /** Families of clues that speak of something else than the indicator. */
  private static final List<String> OTHERS =
      List.of("area", "product", "period", "status", "speaker", "source", "check");

  private final Catalogue catalogue;
  private final Wordings wordings;
  private final Numbers numbers;

  public Explainer(Resources resources) {
    catalogue = Catalogue.load(resources);
    wordings = Wordings.load(resources);
    numbers = new Numbers(wordings);
  }

  /** Every number of an article in words, in text order. */
  public List<Explained> explain(Article article, List<Reading> readings) {
    return readings.stream().map(reading -> explain(article, reading)).toList();
  }

  Wordings wordings() {
    return wordings;
  }

  private Explained explain(Article article, Reading reading) {
    String text = article.text();
    Observation taken = reading.taken();
    String indicator = taken == null ? "" : taken.key().indicator();
    var lost =
        reading.rivals().stream()
            .filter(rival -> !rival.indicator().equals(indicator))
            .map(this::lost)
            .toList();
    return new Explained(
        taken == null ? null : taken.id(),
        reading.figure(),
        oneLine(reading.figure().of(text)),
        taken == null ? around(text, reading.figure()) : oneLine(taken.quote().text()),
        taken == null ? null : taken.key().status().code(),
        taken == null ? untaken(text, reading.reasons()) : rows(text, taken, reading.reasons()),
        wordings.of("verdict." + reading.verdict()),
        score(reading.reasons()),
        lost);
  }

  /** What spoke for an indicator, though not enough. */
  private List<Explained.Row> untaken(String text, List<Reason> reasons) {
    var clues = clues(text, reasons, reason -> true);
    return clues.isEmpty() ? List.of() : List.of(row("indicator", "", "", clues));
  }

  private List<Explained.Row> rows(String text, Observation o, List<Reason> reasons) {
    SeriesKey key = o.key();
    var rows = new ArrayList<Explained.Row>();
    var indicator = clues(text, reasons, Explainer::isIndicator);
    rows.add(coded("indicator", key.indicator(), indicatorNote(key), indicator));
    rows.add(coded("areas", areaCodes(key), areaNames(key), clues(text, reasons, of("area"))));
    if (!key.product().equals(SeriesKey.TOTAL)) {
      rows.add(row("product", key.product(), "", clues(text, reasons, of("product"))));
    }
    rows.add(row("value", value(o), valueNote(o.figure()), List.of()));
    rows.add(row("period", period(o), "", clues(text, reasons, of("period"))));
    rows.add(row("status", key.status().code(), "", clues(text, reasons, of("status"))));
    String speaker = o.attribution().speaker();
    if (speaker != null) {
      rows.add(row("speaker", speaker, "", clues(text, reasons, of("speaker"))));
    }
    String source = o.attribution().source();
    if (source != null) {
      rows.add(row("source", oneLine(source), "", clues(text, reasons, of("source"))));
    }
    String confidence = String.format(Locale.ROOT, "%.2f", o.confidence());
    rows.add(row("confidence", confidence, "", clues(text, reasons, of("check"))));
    return rows;
  }

  private Explained.Row row(String field, String value, String note, List<Explained.Clue> clues) {
    return new Explained.Row(label(field), false, value, note, clues);
  }

  private Explained.Row coded(String field, String code, String name, List<Explained.Clue> clues) {
    return new Explained.Row(label(field), true, code, name, clues);
  }

  private String label(String field) {
    return wordings.of("label." + field);
  }

  private String indicatorNote(SeriesKey key) {
    String label = catalogue.indicatorLabel(key.indicator());
    String change = wordings.of("transformation." + key.transformation().code());
    return key.transformation() == Transformation.LEVEL ? label : label + ", " + change;
  }

  private String areaNames(SeriesKey key) {
    String counterpart = key.counterpartArea();
    String ref = catalogue.areaName(key.refArea());
    return counterpart == null ? ref : ref + ", " + catalogue.areaName(counterpart);
  }

  private static String areaCodes(SeriesKey key) {
    String counterpart = key.counterpartArea();
    return counterpart == null ? key.refArea() : key.refArea() + ", " + counterpart;
  }

  private static String value(Observation o) {
    return Numbers.plain(o.figure().value()) + " " + o.key().unit();
  }

  private String valueNote(Figure figure) {
    String qualifier = wordings.of("qualifier." + figure.qualifier().code());
    String bounds = numbers.bounds(figure.bounds());
    return bounds.isEmpty() ? qualifier : qualifier + ": " + bounds;
  }

  private String period(Observation o) {
    var period = o.timePeriod();
    String basis = wordings.of("basis." + o.timeBasis().code());
    return period == null ? basis : basis + " " + period.code();
  }

  private String lost(Rival rival) {
    return rival.indicator() + " (" + rival.score() + ")";
  }

  private static boolean isIndicator(Reason reason) {
    return OTHERS.stream().noneMatch(family -> of(family).test(reason));
  }

  private static Predicate<Reason> of(String family) {
    return reason -> reason.code().equals(family) || reason.code().startsWith(family + ".");
  }

  private static int score(List<Reason> reasons) {
    return reasons.stream().filter(Explainer::isIndicator).mapToInt(Reason::weight).sum();
  }

  private List<Explained.Clue> clues(String text, List<Reason> reasons, Predicate<Reason> which) {
    return reasons.stream().filter(which).map(reason -> clue(text, reason)).toList();
  }

  private Explained.Clue clue(String text, Reason reason) {
    Span span = reason.span();
    boolean inText = span.length() > 0 && span.end() <= text.length();
    String words = inText ? "“" + shortened(oneLine(span.of(text))) + "”" : "";
    return new Explained.Clue(words, wordings.of(reason.code()), reason.weight());
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST_QUOTE) {
      return words;
    }
    int end =
        words.offsetByCodePoints(
            0, Math.min(LONGEST_QUOTE, words.codePointCount(0, words.length())));
    return words.substring(0, end).strip() + " …";
  }

  /** The line that a number stands in, cut to what is near it. */
  private static String around(String text, Span figure) {
    int from = text.lastIndexOf('\n', Math.max(0, figure.start() - 1)) + 1;
    from = Math.min(Math.max(from, figure.start() - AROUND), figure.start());
    int to = text.indexOf('\n', figure.end());
    to = Math.min(to < 0 ? text.length() : to, figure.end() + AROUND);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to--;
    }
    return oneLine(text.substring(from, Math.max(from, to)));
  }

  static String oneLine(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }
}
