package tallybook.reconcile.origin;

import tallybook.reconcile.claim.Claims;
import tallybook.reconcile.claim.Claims.Trait;
import tallybook.reconcile.claim.Names;
import tallybook.reconcile.claim.Series;
import tallybook.reconcile.rule.Thresholds;

/**
 * Which claims of a block go back to one statement. Union-find over buckets that are sorted by day
 * and chained, so the cost is that of sorting. An edge joins
 *
 * <ul>
 *   <li>claims of one article in one cell;
 *   <li>claims of near-copies of one article, in one cell, or of one number;
 *   <li>claims whose long quotes contain one another, in one cell, or of one number;
 *   <li>claims of one number by one speaker within a week;
 *   <li>claims of one number in one cell that name the same source body.
 * </ul>
 *
 * <p>One number means also one product, transformation, status and kind of unit, while indicator
 * and period may differ: so mistranslations are found. Where one article gives the number for two
 * cells, it evidently holds for both, and no edge leaves a cell.
 */
public final class Origins {
  private static final int WINDOW = 8;

  private final Claims claims;
  private final Speakers speakers;
  private final int[] copies;

  /** By number of series. */
  private final long[] sorts;

  private final int copyDays;
  private final int statementDays;
  private final double containment;

  /**
   * @param copies for every article's number, that of its near-copies' cluster, or -1
   */
  public Origins(Claims claims, Speakers speakers, int[] copies, Thresholds thresholds) {
    this.claims = claims;
    this.speakers = speakers;
    this.copies = copies;
    this.sorts = claims.allSeries().stream().mapToLong(Origins::sort).toArray();
    this.copyDays = (int) thresholds.of("origin.copy_days");
    this.statementDays = (int) thresholds.of("origin.statement_days");
    this.containment = thresholds.of("origin.containment");
  }

  /**
   * For each claim, the place of the first claim of its origin.
   *
   * @param rows the block's rows
   */
  public int[] of(int[] rows) {
    var sets = new UnionFind(rows.length);
    if (rows.length > 1) {
      new Search(rows, sets).run();
    }
    int[] first = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      first[i] = sets.find(i);
    }
    return first;
  }

  /** The edges of one block. */
  private final class Search {
    private final int[] rows;
    private final UnionFind sets;
    private final long[] numbers;

    Search(int[] rows, UnionFind sets) {
      this.rows = rows;
      this.sets = sets;
      this.numbers = new long[rows.length];
      for (int i = 0; i < rows.length; i++) {
        numbers[i] = number(rows[i]);
      }
    }

    void run() {
      sameArticle();
      sameCopies();
      sameSource();
      sameSpeaker();
      sameQuote();
    }

    private void sameArticle() {
      var buckets = new Buckets(rows.length);
      for (int i = 0; i < rows.length; i++) {
        buckets.add(cell(rows[i]), claims.article(rows[i]), 0, i);
      }
      buckets.each(bucket -> unite(bucket, 0, bucket.length));
    }

    private void sameCopies() {
      var inCell = new Buckets(rows.length);
      var ofNumber = new Buckets(rows.length);
      for (int i = 0; i < rows.length; i++) {
        int cluster = copies[claims.article(rows[i])];
        if (cluster >= 0) {
          int day = claims.day(rows[i]);
          inCell.add(cell(rows[i]), cluster, day, i);
          ofNumber.add(numbers[i], cluster, day, i);
        }
      }
      inCell.each(bucket -> chain(bucket, copyDays, false));
      ofNumber.each(bucket -> chain(bucket, copyDays, true));
    }

    private void sameSource() {
      var buckets = new Buckets(rows.length);
      for (int i = 0; i < rows.length; i++) {
        int source = claims.source(rows[i]);
        if (source != Names.NONE) {
          buckets.add(cell(rows[i]), mix(numbers[i], source), claims.day(rows[i]), i);
        }
      }
      buckets.each(bucket -> unite(bucket, 0, bucket.length));
    }

    private void sameSpeaker() {
      var buckets = new Buckets(Speakers.MOST_TOKENS * rows.length);
      for (int i = 0; i < rows.length; i++) {
        if (claims.day(rows[i]) != Claims.NO_DAY) {
          for (int token : speakers.tokens(claims.speaker(rows[i]))) {
            buckets.add(numbers[i], token, claims.day(rows[i]), i);
          }
        }
      }
      buckets.each(bucket -> chain(bucket, statementDays, true));
    }

    private void sameQuote() {
      var inCell = new Buckets(rows.length);
      var ofNumber = new Buckets(rows.length);
      for (int i = 0; i < rows.length; i++) {
        if (claims.has(rows[i], Trait.LONG_QUOTE)) {
          inCell.add(cell(rows[i]), 0, claims.day(rows[i]), i);
          ofNumber.add(numbers[i], 0, claims.day(rows[i]), i);
        }
      }
      inCell.each(this::likeQuotes);
      ofNumber.each(this::likeQuotes);
    }

    /** Joins neighbours of one bucket whose days lie close enough. */
    private void chain(long[] bucket, int days, boolean acrossCells) {
      for (int from = 0; from < bucket.length; ) {
        int to = from + 1;
        while (to < bucket.length && isClose(bucket[to - 1], bucket[to], days)) {
          to++;
        }
        if (to - from > 1) {
          if (acrossCells && isToldTwice(bucket, from, to)) {
            uniteInCells(bucket, from, to);
          } else {
            unite(bucket, from, to);
          }
        }
        from = to;
      }
    }

    private void unite(long[] bucket, int from, int to) {
      for (int i = from + 1; i < to; i++) {
        sets.unite(Buckets.claim(bucket[i - 1]), Buckets.claim(bucket[i]));
      }
    }

    private void uniteInCells(long[] bucket, int from, int to) {
      var byCell = new Buckets(to - from);
      for (int i = from; i < to; i++) {
        int claim = Buckets.claim(bucket[i]);
        byCell.add(cell(rows[claim]), 0, 0, claim);
      }
      byCell.each(members -> unite(members, 0, members.length));
    }

    /** Whether one article of the bucket gives the number for two cells. */
    private boolean isToldTwice(long[] bucket, int from, int to) {
      if (to - from == 2) {
        return isToldTwice(Buckets.claim(bucket[from]), Buckets.claim(bucket[from + 1]));
      }
      var byArticle = new Buckets(to - from);
      for (int i = from; i < to; i++) {
        int claim = Buckets.claim(bucket[i]);
        byArticle.add(claims.article(rows[claim]), 0, 0, claim);
      }
      boolean[] isTwice = {false};
      byArticle.each(
          members -> {
            for (int i = 1; i < members.length; i++) {
              isTwice[0] |= isToldTwice(Buckets.claim(members[i - 1]), Buckets.claim(members[i]));
            }
          });
      return isTwice[0];
    }

    private boolean isToldTwice(int left, int right) {
      return claims.article(rows[left]) == claims.article(rows[right])
          && cell(rows[left]) != cell(rows[right]);
    }

    /** Joins claims whose quotes contain one another, each looked up among the few before it. */
    private void likeQuotes(long[] bucket) {
      for (int i = 1; i < bucket.length; i++) {
        int claim = Buckets.claim(bucket[i]);
        for (int j = i - 1; j >= Math.max(0, i - WINDOW); j--) {
          if (!isClose(bucket[j], bucket[i], copyDays)) {
            break;
          }
          int before = Buckets.claim(bucket[j]);
          if (isCopy(rows[before], rows[claim])) {
            sets.unite(before, claim);
          }
        }
      }
    }
  }

  private boolean isCopy(int left, int right) {
    return claims.article(left) != claims.article(right)
        && (claims.quote(left) == claims.quote(right)
            || claims.sketches().containment(claims.quote(left), claims.quote(right))
                >= containment);
  }

  private static boolean isClose(long earlier, long later, int days) {
    return Buckets.day(later) == Claims.NO_DAY
        || (long) Buckets.day(later) - Buckets.day(earlier) <= days;
  }

  private long cell(int row) {
    return (long) claims.seriesNumber(row) << 32 | claims.periodNumber(row);
  }

  private long number(int row) {
    return mix(Double.doubleToLongBits(claims.value(row)), sorts[claims.seriesNumber(row)]);
  }

  /** What two figures of one number have in common besides. */
  private static long sort(Series series) {
    long hash = mix(1, series.kind().ordinal());
    hash = mix(hash, series.key().transformation().ordinal());
    hash = mix(hash, series.key().status().ordinal());
    return mix(hash, series.key().product().hashCode());
  }

  private static long mix(long hash, long more) {
    long h = (hash ^ more) * 0x9E3779B97F4A7C15L;
    return h ^ (h >>> 32);
  }
}
