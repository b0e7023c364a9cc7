package tallybook.workbook.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tallybook.catalogue.Catalogue;
import tallybook.observation.Observation;
import tallybook.workbook.readback.NumberReader;

/**
 * The second reader: numbers of a sheet made by hand beside the figures that articles state. Only
 * differences are listed.
 *
 * <p>A number is laid beside the figures that its row's and column's words speak of: the more of a
 * figure's indicator, areas and year they name, the nearer. Where several are equally near, the one
 * of nearest value counts. A number in another scale (6.3 for 6300000000) is the same number: its
 * sheet is in billions; only where two numbers of one column are in different scales is that said.
 */
public final class Audit {
  private static final double[] SCALES = {1, 1e3, 1e6, 1e9, 1e12};

  /** A spreadsheet keeps 12.5 % as 0.125. */
  private static final double[] SHARES = {1, 100};

  private final Catalogue catalogue;

  private final NumberReader numbers;
  private final Heads heads;

  /**
   * @param numbers reads numbers that stand as texts: "5.7 bn"
   * @param heads understands headings
   */
  public Audit(Catalogue catalogue, NumberReader numbers, Heads heads) {
    this.catalogue = catalogue;
    this.numbers = numbers;
    this.heads = heads;
  }

  /**
   * Compares a sheet with figures.
   *
   * @param sheet .xlsx or .csv
   * @throws IOException if the file can't be read; one line says why
   */
  public Compared compare(Path sheet, List<Observation> observations) throws IOException {
    List<HandSheet.Cell> cells = HandSheet.read(sheet, numbers).cells();
    List<Spoken> figures = observations.stream().map(this::spoken).toList();
    var scales = new ColumnScales();
    var lines = new ArrayList<AuditLine>();
    for (HandSheet.Cell cell : cells) {
      Set<String> words = words(cell.words());
      Heads.Named named = named(cell);
      List<Spoken> meant = figures.stream().filter(f -> isMeant(f.figure(), named)).toList();
      nearest(cell, words, named.scale(), meant)
          .ifPresentOrElse(
              match -> scales.add(cell, match), () -> lines.add(Verdict.notFound(cell, words)));
    }
    scales.judge(lines);
    lines.removeIf(line -> line.kind().isEmpty());
    lines.sort(Comparator.comparing(AuditLine::place));
    return new Compared(cells.size(), lines);
  }

  /**
   * What became of a sheet.
   *
   * @param numbers how many it holds
   * @param lines those that differ
   */
  public record Compared(int numbers, List<AuditLine> lines) {
    public Compared {
      lines = List.copyOf(lines);
    }
  }

  /** A figure with the words that would name it in a table. */
  private record Spoken(Observation figure, Set<String> words, String year) {}

  /**
   * A figure beside a number.
   *
   * @param scale how many base units one shown unit is
   * @param said the scale that the headings say; 0 if they don't
   */
  record Match(Observation figure, double scale, double difference, double said) {}

  /** What the nearest words name: those of the row, else of the heading, else of the caption. */
  private Heads.Named named(HandSheet.Cell cell) {
    var indicators = new HashSet<String>();
    var areas = new HashSet<String>();
    double scale = 0;
    for (String words : new String[] {cell.row(), cell.above(), cell.caption()}) {
      Heads.Named named = heads.read(words);
      scale = scale == 0 ? named.scale() : scale;
      if (indicators.isEmpty()) {
        indicators.addAll(named.indicators());
      }
      areas.addAll(areas.size() < 2 ? named.areas() : Set.of());
    }
    return new Heads.Named(indicators, areas, scale);
  }

  /** Whether a figure may be what the words speak of: its indicator, and one of its economies. */
  private static boolean isMeant(Observation figure, Heads.Named named) {
    boolean indicator =
        named.indicators().isEmpty() || named.indicators().contains(figure.key().indicator());
    String partner = figure.key().counterpartArea();
    boolean area =
        named.areas().isEmpty()
            || named.areas().contains(figure.key().refArea())
            || partner != null && named.areas().contains(partner);
    return indicator && area;
  }

  private Spoken spoken(Observation o) {
    var text = new StringBuilder(o.key().indicator().replace('_', ' '));
    text.append(' ').append(catalogue.indicatorLabel(o.key().indicator()));
    for (String area : new String[] {o.key().refArea(), o.key().counterpartArea()}) {
      if (area != null) {
        text.append(' ').append(area).append(' ').append(catalogue.areaName(area));
      }
    }
    if (!o.key().isTotal()) {
      text.append(' ').append(o.key().product());
    }
    String year = o.timePeriod() == null ? "" : Integer.toString(o.timePeriod().last().getYear());
    return new Spoken(o, words(text.toString()), year);
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 2) {
        words.add(word);
      }
    }
    return words;
  }

  private static Optional<Match> nearest(
      HandSheet.Cell cell, Set<String> words, double said, List<Spoken> figures) {
    int best = 0;
    var closest = new ArrayList<Spoken>();
    for (Spoken figure : figures) {
      int score = score(words, figure);
      if (score > best) {
        closest.clear();
        best = score;
      }
      if (score == best && score > 0) {
        closest.add(figure);
      }
    }
    return closest.stream()
        .map(f -> match(cell.value(), f.figure(), said))
        .min(Comparator.comparingDouble(Match::difference).thenComparing(m -> m.figure().id()));
  }

  /** A shared year weighs as much as two words; another year speaks against it. */
  private static int score(Set<String> words, Spoken figure) {
    int score = 0;
    for (String word : figure.words()) {
      score += words.contains(word) ? 1 : 0;
    }
    boolean anyYear = words.stream().anyMatch(w -> w.matches("(19|20)\\d\\d"));
    if (score == 0 || anyYear && !figure.year().isEmpty() && !words.contains(figure.year())) {
      return 0;
    }
    return score + (words.contains(figure.year()) ? 2 : 0);
  }

  private static Match match(double yours, Observation figure, double said) {
    double stated = figure.figure().value().doubleValue();
    boolean percent = figure.key().unit().equals("percent");
    Match best = new Match(figure, 1, Double.POSITIVE_INFINITY, said);
    for (double scale : percent ? SHARES : SCALES) {
      double difference = difference(yours * scale, stated);
      if (difference < best.difference()) {
        best = new Match(figure, scale, difference, said);
      }
    }
    return best;
  }

  private static double difference(double a, double b) {
    double larger = Math.max(Math.abs(a), Math.abs(b));
    return larger == 0 ? 0 : Math.abs(Math.abs(a) - Math.abs(b)) / larger;
  }
}
