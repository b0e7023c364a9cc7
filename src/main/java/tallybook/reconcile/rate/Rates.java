package tallybook.reconcile.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Row;
import tallybook.observation.TimePeriod;

/**
 * Exchange rates, as the user supplies them: none are built in, and none is guessed. A file has the
 * columns {@code base,quote,period,kind,rate,source}; the kind is {@code avg} for flows or {@code
 * eop} (end of period) for stocks, and one base buys {@code rate} quotes.
 */
public final class Rates {
  public static final Rates NONE = new Rates(List.of());

  /**
   * One line.
   *
   * @param rate how many quotes one base buys, positive
   */
  public record Line(
      String base, String quote, TimePeriod period, String kind, BigDecimal rate, String source) {

    /**
     * @throws IllegalArgumentException naming the field that is missing or wrong
     */
    public static Line read(Row row) {
      String kind = required(row, "kind");
      if (!kind.equals("avg") && !kind.equals("eop")) {
        throw new IllegalArgumentException("kind is avg or eop, not " + kind);
      }
      BigDecimal rate;
      try {
        rate = new BigDecimal(required(row, "rate"));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("rate is no number: " + row.text("rate"), e);
      }
      if (rate.signum() <= 0) {
        throw new IllegalArgumentException("a rate is positive, not " + rate);
      }
      String source = row.text("source");
      return new Line(
          required(row, "base"),
          required(row, "quote"),
          TimePeriod.parse(required(row, "period")),
          kind,
          rate,
          source == null ? "" : source);
    }

    private static String required(Row row, String field) {
      String text = row.text(field);
      if (text == null) {
        throw new IllegalArgumentException("no " + field);
      }
      return text;
    }
  }

  /**
   * A rate that was found.
   *
   * @param rate how many targets one source unit buys
   * @param lines the lines it was made of
   */
  public record Found(BigDecimal rate, List<Line> lines) {
    public Found {
      lines = List.copyOf(lines);
    }

    /** "450.2 KZT per USD, avg 2020, NBK". */
    public String describe() {
      var words = new ArrayList<String>();
      for (Line line : lines) {
        words.add(
            line.rate().toPlainString()
                + " "
                + line.quote()
                + " per "
                + line.base()
                + ", "
                + line.kind()
                + " "
                + line.period()
                + (line.source().isEmpty() ? "" : ", " + line.source()));
      }
      return String.join("; ", words);
    }
  }

  private final List<Line> lines;

  public Rates(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  public List<Line> lines() {
    return lines;
  }

  /** The average of exactly these days: of the year, quarter or month. */
  public Optional<Found> average(String from, String to, LocalDate first, LocalDate last) {
    return find(from, to, line -> line.kind().equals("avg") && covers(line.period(), first, last));
  }

  /** The rate of the latest day or period end that is not after the day, within its year. */
  public Optional<Found> endOfPeriod(String from, String to, LocalDate day) {
    LocalDate earliest = day.minusYears(1);
    return find(
        from,
        to,
        line ->
            line.kind().equals("eop")
                && !line.period().last().isAfter(day)
                && line.period().last().isAfter(earliest));
  }

  /** The last rate of any kind that is known on the day. */
  public Optional<Found> lastKnown(String from, String to, LocalDate day) {
    return find(from, to, line -> !line.period().last().isAfter(day));
  }

  private interface Fits {
    boolean line(Line line);
  }

  /** Directly, the other way round, or across one common currency. */
  private Optional<Found> find(String from, String to, Fits fits) {
    Line direct = best(from, to, fits);
    if (direct != null) {
      return Optional.of(new Found(rate(direct, from), List.of(direct)));
    }
    for (Line first : lines) {
      if (!fits.line(first) || !touches(first, from)) {
        continue;
      }
      String middle = first.base().equals(from) ? first.quote() : first.base();
      Line one = best(from, middle, fits);
      Line two = best(middle, to, fits);
      if (one != null && two != null) {
        return Optional.of(
            new Found(rate(one, from).multiply(rate(two, middle)), List.of(one, two)));
      }
    }
    return Optional.empty();
  }

  /** Of the lines between the two currencies, the one whose period ends last. */
  private @Nullable Line best(String from, String to, Fits fits) {
    return lines.stream()
        .filter(line -> touches(line, from) && touches(line, to) && fits.line(line))
        .max(
            Comparator.comparing((Line line) -> line.period().last())
                .thenComparing(line -> line.base().equals(from)))
        .orElse(null);
  }

  private static boolean touches(Line line, String currency) {
    return line.base().equals(currency) || line.quote().equals(currency);
  }

  private static BigDecimal rate(Line line, String from) {
    return line.base().equals(from)
        ? line.rate()
        : BigDecimal.ONE.divide(line.rate(), java.math.MathContext.DECIMAL64);
  }

  private static boolean covers(TimePeriod period, LocalDate first, LocalDate last) {
    return period.first().equals(first) && period.last().equals(last);
  }
}
