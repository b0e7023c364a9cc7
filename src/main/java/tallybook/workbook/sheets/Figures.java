package tallybook.workbook.sheets;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.observation.Observation;
import tallybook.observation.PackedObservations;

/**
 * A book's figures, each joined to its cell, its article and its paragraph. What joins them stands
 * in columns of numbers; a row is made when it is asked for, and let go.
 */
final class Figures extends AbstractList<EvidenceRow> implements RandomAccess {
  static final int NONE = -1;

  final List<Observation> observations;

  /** Number of the article in the ledger, or {@link #NONE}; likewise cell and paragraph. */
  final int[] source;

  final int[] cell;
  final int[] paragraph;

  /** UTF-16 range in the article's text. */
  final int[] start;

  final int[] end;

  /** From 1 in the table, once its order is known. */
  final int[] row;

  private final Ledger ledger;
  private final IdIndex ids;

  /** Units of figures that no cell holds, by number. */
  private final Map<Integer, Units> own = new HashMap<>();

  Figures(List<Observation> told, Ledger ledger) {
    observations = distinct(told);
    int size = observations.size();
    this.ledger = ledger;
    source = new int[size];
    cell = new int[size];
    paragraph = new int[size];
    start = new int[size];
    end = new int[size];
    row = new int[size];
    Arrays.fill(cell, NONE);
    Arrays.fill(paragraph, NONE);
    ids = new IdIndex(size, this::id);
    for (int number = 0; number < size; number++) {
      Observation observation = observations.get(number);
      ids.put(observation.id(), number);
      SourceRow article = ledger.sources.get(observation.article().id());
      source[number] = article == null ? NONE : article.number;
      if (article != null) {
        article.figures++;
      }
    }
  }

  /** One figure of each id, the last of several in the place of the first. */
  private static List<Observation> distinct(List<Observation> told) {
    var seen = new IdIndex(told.size(), number -> id(told, number));
    boolean isDistinct = true;
    for (int number = 0; number < told.size() && isDistinct; number++) {
      String id = id(told, number);
      isDistinct = seen.find(id) == NONE;
      seen.put(id, number);
    }
    if (isDistinct) {
      return told;
    }
    Map<String, Observation> byId = new LinkedHashMap<>();
    told.forEach(observation -> byId.put(observation.id(), observation));
    return List.copyOf(byId.values());
  }

  /** A figure's id, the rest of it left where it is. */
  String id(int number) {
    return id(observations, number);
  }

  private static String id(List<Observation> observations, int number) {
    return observations instanceof PackedObservations packed
        ? packed.id(number)
        : observations.get(number).id();
  }

  @Override
  public EvidenceRow get(int number) {
    return new EvidenceRow(number, this);
  }

  @Override
  public int size() {
    return source.length;
  }

  /**
   * The numbers of the figures, article by article.
   *
   * @param ends takes where each article's begin: those of article n from n to n + 1
   */
  int[] bySource(int[] ends) {
    for (int article : source) {
      if (article != NONE) {
        ends[article + 1]++;
      }
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    int[] next = ends.clone();
    int[] order = new int[source.length];
    for (int number = 0; number < source.length; number++) {
      if (source[number] != NONE) {
        order[next[source[number]]++] = number;
      }
    }
    return order;
  }

  /** A figure's number, or {@link #NONE} if there is none of that id. */
  int number(String id) {
    return ids.find(id);
  }

  Ledger ledger() {
    return ledger;
  }

  /** The units that a figure is shown in: those of its cell's series, else its own. */
  Units units(int number) {
    CellRow joined = cell(number);
    return joined != null ? joined.series.units : own.computeIfAbsent(number, this::ownUnits);
  }

  private Units ownUnits(int number) {
    Observation observation = observations.get(number);
    Catalogue catalogue = ledger.catalogue;
    return Units.of(observation.key(), List.of(observation.figure()), catalogue);
  }

  @Nullable CellRow cell(int number) {
    return cell[number] == NONE ? null : ledger.cell(cell[number]);
  }

  @Nullable SourceRow source(int number) {
    return source[number] == NONE ? null : ledger.source(source[number]);
  }

  @Nullable String paragraphName(int number) {
    return paragraph[number] == NONE ? null : ledger.paragraphs.name(paragraph[number]);
  }
}
