package tallybook.reconcile.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The fixed order of claims: series key, period key, day of publication, article, start, id. Blocks
 * come in the order of their names, and hold their series in the order of the keys.
 */
public final class Order {
  private final Claims claims;
  private final int[] periodRanks;

  /** Series by (block, printed key), and the other way round. */
  private final int[] seriesOrder;

  private final int[] seriesRanks;

  public Order(Claims claims) {
    this.claims = claims;
    this.periodRanks = periodRanks();
    this.seriesOrder = seriesOrder();
    this.seriesRanks = inverse(seriesOrder);
  }

  /** The rows block by block, each in order, empty blocks left out. */
  public Blocks blocks() {
    int[] places = places();
    var starts = new ArrayList<Integer>();
    int block = -1;
    for (int rank = 0; rank < seriesOrder.length; rank++) {
      int other = claims.allSeries().get(seriesOrder[rank]).block();
      if (other != block && places[rank] < places[rank + 1]) {
        starts.add(places[rank]);
        block = other;
      }
    }
    starts.add(claims.size());
    int[] rows = new int[claims.size()];
    for (int row = 0; row < rows.length; row++) {
      rows[places[seriesRanks[claims.seriesNumber(row)]]++] = row;
    }
    return new Blocks(rows, starts.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Where the rows of each series begin, by its rank, and where all end. */
  private int[] places() {
    int[] places = new int[seriesOrder.length + 1];
    for (int row = 0; row < claims.size(); row++) {
      places[seriesRanks[claims.seriesNumber(row)] + 1]++;
    }
    for (int rank = 1; rank < places.length; rank++) {
      places[rank] += places[rank - 1];
    }
    return places;
  }

  /**
   * Rows of all blocks.
   *
   * @param starts where each block begins in the rows, and their end
   */
  public record Blocks(int[] rows, int[] starts) {
    public int count() {
      return starts.length - 1;
    }

    /** A copy of a block's rows. */
    public int[] block(int number) {
      return Arrays.copyOfRange(rows, starts[number], starts[number + 1]);
    }
  }

  /** Sorts rows of one block. */
  public void sort(int[] rows) {
    IntSort.sort(rows, this::compare);
  }

  /** The fixed order of two rows of one block. */
  public int compare(int left, int right) {
    int order =
        Integer.compare(
            seriesRanks[claims.seriesNumber(left)], seriesRanks[claims.seriesNumber(right)]);
    if (order == 0) {
      order =
          Integer.compare(
              periodRanks[claims.periodNumber(left)], periodRanks[claims.periodNumber(right)]);
    }
    if (order == 0) {
      order = Integer.compare(claims.day(left), claims.day(right));
    }
    if (order == 0) {
      order = claims.articles().compare(claims.article(left), claims.article(right));
    }
    if (order == 0) {
      order = Integer.compare(claims.start(left), claims.start(right));
    }
    return order != 0 ? order : claims.compareIds(left, right);
  }

  private int[] periodRanks() {
    Integer[] order = new Integer[claims.periodCount()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> claims.period(a).compareTo(claims.period(b)));
    return inverse(Arrays.stream(order).mapToInt(Integer::intValue).toArray());
  }

  private int[] seriesOrder() {
    List<Series> series = claims.allSeries();
    int[] blockRanks = claims.blocks().ranks();
    String[] printed = new String[series.size()];
    Integer[] order = new Integer[series.size()];
    for (int i = 0; i < printed.length; i++) {
      printed[i] = series.get(i).key().toString();
      order[i] = i;
    }
    Arrays.sort(
        order,
        (a, b) -> {
          int byBlock =
              Integer.compare(blockRanks[series.get(a).block()], blockRanks[series.get(b).block()]);
          return byBlock != 0 ? byBlock : printed[a].compareTo(printed[b]);
        });
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  /** The numbers of all series, in the order of their printed keys. */
  public static int[] printed(Claims claims) {
    List<Series> series = claims.allSeries();
    String[] printed = new String[series.size()];
    Integer[] order = new Integer[printed.length];
    for (int i = 0; i < printed.length; i++) {
      printed[i] = series.get(i).key().toString();
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> printed[a].compareTo(printed[b]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  private static int[] inverse(int[] order) {
    int[] ranks = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      ranks[order[i]] = i;
    }
    return ranks;
  }
}
