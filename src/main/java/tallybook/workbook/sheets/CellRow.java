package tallybook.workbook.sheets;

import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.observation.TimePeriod;
import tallybook.reconcile.ReconciledCell;

/** A row of the decision sheet; its numbers are what the sheet's formulas compute to. */
final class CellRow {
  final String key;
  final String periodKey;
  final String id;
  final SeriesRow series;
  final String period;
  final int first;

  /** From 1 in the table, once its order is known. */
  int row;

  private final Ledger ledger;

  /** Its number among the book's cells, and how many figures it has. */
  private final int number;

  private final int size;

  /**
   * The cell as it was asked for last: a packed one is made anew, for a row's many columns once.
   */
  private WeakReference<ReconciledCell> told;

  /** Series and year under which charts find the row; null if another row stands for the year. */
  @Nullable String chartKey;

  /** What its figures in use come to. */
  private Used used = Used.NONE;

  /**
   * @param number of the cell in the book
   * @param first of its figures' positions among all candidates
   */
  CellRow(ReconciledCell cell, int number, SeriesRow series, int first, Ledger ledger) {
    this.told = new WeakReference<>(cell);
    this.key = cell.key();
    this.periodKey = cell.periodKey();
    this.id = Names.cell(key);
    this.number = number;
    this.size = cell.evidence().size();
    this.series = series;
    this.period = ledger.labels.period(cell);
    this.first = first;
    this.ledger = ledger;
  }

  ReconciledCell cell() {
    ReconciledCell known = told.get();
    if (known == null) {
      known = ledger.book.reconciliation().cells().get(number);
      told = new WeakReference<>(known);
    }
    return known;
  }

  Ledger ledger() {
    return ledger;
  }

  /** Its figures, best first. */
  List<CandidateRow> candidates() {
    return ledger.candidates.subList(first - 1, last());
  }

  /** Takes in which figures are in use, once the ledger has them. */
  void settle() {
    used = Used.NONE;
    for (CandidateRow candidate : candidates()) {
      if (candidate.used()) {
        ledger.candidates.use(candidate);
        used = used.with(candidate);
      }
    }
  }

  int last() {
    return first + size - 1;
  }

  double tolerance() {
    return ledger.book.tolerances().of(series.units.tolerance());
  }

  int figures() {
    return used.count();
  }

  /** Figures in use when the value was settled; -1 if the settled value is not the tool's own. */
  int settledFigures() {
    return settledValue() == null || cell().decision() != null ? -1 : figures();
  }

  @Nullable Double settledValue() {
    return cell().value() == null || cell().decision() != null
        ? null
        : cell().value().doubleValue();
  }

  /** The best-ranked figure in use. */
  @Nullable Double liveValue() {
    return used.count() == 0 ? null : (Double) used.value();
  }

  @Nullable Double toolValue() {
    return figures() == settledFigures() ? settledValue() : liveValue();
  }

  @Nullable Object override() {
    return edit("Override");
  }

  /** The choice in today's words: it is kept by the figure's id. */
  @Nullable Object chosen() {
    Object kept = edit("Chosen evidence");
    if (kept != null) {
      String text = kept.toString();
      String id = text.substring(text.lastIndexOf('|') + 1).strip();
      for (CandidateRow candidate : candidates()) {
        if (candidate.part.observation().equals(id)) {
          return candidate.choice();
        }
      }
    }
    return kept;
  }

  String review() {
    Object review = edit("Review");
    return review == null ? "open" : review.toString();
  }

  @Nullable Object edit(String heading) {
    return ledger.edits.of("Reconcile", key, heading);
  }

  /** Which of the group's figures is chosen, from 1; 0 if none is, or what is chosen is none. */
  int choicePlace() {
    Object chosen = chosen();
    if (chosen == null) {
      return 0;
    }
    for (CandidateRow candidate : candidates()) {
      if (candidate.choice().equals(chosen.toString())) {
        return candidate.rank;
      }
    }
    return 0;
  }

  /** Value of the chosen figure; null if none is chosen, or if what is chosen is no figure here. */
  @Nullable Double choice() {
    int place = choicePlace();
    return place == 0 ? null : (Double) candidates().get(place - 1).value();
  }

  String format() {
    return series.units.format();
  }

  /** The format of the tool's own value, which may be a bound. */
  String toolFormat() {
    return series.units.bounded(cell().valueQualifier());
  }

  /** The format of the published value: what a person decided is no bound. */
  String resultFormat() {
    return basis().equals("tool rule") ? toolFormat() : format();
  }

  /** "at least", "at most", "about"; null for a value that is none of these. */
  @Nullable String bound() {
    String qualifier = cell().valueQualifier();
    String key = "bound." + qualifier;
    return qualifier != null && ledger.theme.says(key) ? ledger.theme.text(key) : null;
  }

  /** The best figure in use; of a row in which none is, such as a denial, the best of all. */
  @Nullable String toolEvidence() {
    int best = Math.max(0, used.best());
    return cell().evidence().isEmpty() ? null : cell().evidence().get(best).observation();
  }

  String choiceBasis() {
    if (chosen() == null) {
      return "tool rule";
    }
    return choice() == null ? "choice not found" : "chosen evidence";
  }

  @Nullable Double decided() {
    if (override() instanceof Number number) {
      return number.doubleValue();
    }
    Double choice = choice();
    return choice == null ? toolValue() : choice;
  }

  @Nullable Double reconciled() {
    return review().equals("exclude") ? null : decided();
  }

  String basis() {
    return review().equals("exclude")
        ? "excluded"
        : override() instanceof Number ? "override" : choiceBasis();
  }

  @Nullable Double lowest() {
    return used.count() == 0 ? null : (Double) used.lowest();
  }

  @Nullable Double highest() {
    return used.count() == 0 ? null : (Double) used.highest();
  }

  double spread() {
    Double lowest = lowest();
    Double highest = highest();
    if (figures() < 2 || lowest == null || highest == null || lowest == 0) {
      return 0;
    }
    return (highest - lowest) / Math.abs(lowest);
  }

  /** The greatest low end of the figures in use; 0 if there is none, as MAX computes it. */
  double greatestLow() {
    return used.greatestLow();
  }

  double leastHigh() {
    return used.leastHigh();
  }

  String agreement() {
    return switch (figures()) {
      case 0 -> "no figure";
      case 1 -> "single figure";
      default -> greatestLow() <= leastHigh() ? "agree" : "conflict";
    };
  }

  @Nullable Double publishedLow() {
    return number(cell().published().low());
  }

  @Nullable Double publishedHigh() {
    return number(cell().published().high());
  }

  /** The day on which the period ends; the distant past if nothing tells. */
  LocalDate lastDay() {
    if (!cell().asOfDates().isEmpty()) {
      return cell().asOfDates().get(cell().asOfDates().size() - 1);
    }
    TimePeriod period = timePeriod();
    return period == null ? LocalDate.MIN : period.last();
  }

  boolean isYear() {
    String key = periodKey;
    return key.length() == 4 && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether it is how much there was at a date, rather than in a stretch of time. */
  boolean isState() {
    return periodKey.startsWith("@") || periodKey.startsWith("Σ");
  }

  /** The last stretch of time that the period key names, or null. */
  private @Nullable TimePeriod timePeriod() {
    String key = periodKey;
    String last = key.substring(Math.max(key.lastIndexOf('/'), 0));
    int from = 0;
    while (from < last.length() && "~@Σ?/".indexOf(last.charAt(from)) >= 0) {
      from++;
    }
    try {
      return TimePeriod.parse(last.substring(from));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Double number(@Nullable BigDecimal value) {
    return value == null ? null : (Double) value.doubleValue();
  }
}
