package tallybook.reconcile.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
  private static final int FOREVER = Integer.MAX_VALUE;

  private final Claims claims;
  private final Speakers speakers;
  private final int[] copies;
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
      sameArticle(rows, sets);
      sameCopies(rows, sets);
      sameSource(rows, sets);
      sameSpeaker(rows, sets);
      sameQuote(rows, sets);
    }
    int[] first = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      first[i] = sets.find(i);
    }
    return first;
  }

  private void sameArticle(int[] rows, UnionFind sets) {
    var entries = new ArrayList<Entry>(rows.length);
    for (int i = 0; i < rows.length; i++) {
      entries.add(new Entry(cell(rows[i]), claims.article(rows[i]), 0, i));
    }
    chain(entries, FOREVER, false, rows, sets);
  }

  private void sameCopies(int[] rows, UnionFind sets) {
    var inCell = new ArrayList<Entry>();
    var ofNumber = new ArrayList<Entry>();
    for (int i = 0; i < rows.length; i++) {
      int cluster = copies[claims.article(rows[i])];
      if (cluster >= 0) {
        int day = claims.day(rows[i]);
        inCell.add(new Entry(cell(rows[i]), cluster, day, i));
        ofNumber.add(new Entry(number(rows[i]), cluster, day, i));
      }
    }
    chain(inCell, copyDays, false, rows, sets);
    chain(ofNumber, copyDays, true, rows, sets);
  }

  private void sameSource(int[] rows, UnionFind sets) {
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < rows.length; i++) {
      int source = claims.source(rows[i]);
      if (source != Names.NONE) {
        long number = mix(number(rows[i]), source);
        entries.add(new Entry(cell(rows[i]), number, claims.day(rows[i]), i));
      }
    }
    chain(entries, FOREVER, false, rows, sets);
  }

  private void sameSpeaker(int[] rows, UnionFind sets) {
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < rows.length; i++) {
      if (claims.day(rows[i]) != Claims.NO_DAY) {
        for (int token : speakers.tokens(claims.speaker(rows[i]))) {
          entries.add(new Entry(number(rows[i]), token, claims.day(rows[i]), i));
        }
      }
    }
    chain(entries, statementDays, true, rows, sets);
  }

  private void sameQuote(int[] rows, UnionFind sets) {
    var inCell = new ArrayList<Entry>();
    var ofNumber = new ArrayList<Entry>();
    for (int i = 0; i < rows.length; i++) {
      if (claims.has(rows[i], Trait.LONG_QUOTE)) {
        inCell.add(new Entry(cell(rows[i]), 0, claims.day(rows[i]), i));
        ofNumber.add(new Entry(number(rows[i]), 0, claims.day(rows[i]), i));
      }
    }
    likeQuotes(inCell, false, rows, sets);
    likeQuotes(ofNumber, true, rows, sets);
  }

  /** Joins neighbours of one bucket whose days lie close enough. */
  private void chain(
      List<Entry> entries, int days, boolean acrossCells, int[] rows, UnionFind sets) {
    Collections.sort(entries);
    for (int from = 0; from < entries.size(); ) {
      int to = from + 1;
      while (to < entries.size()
          && entries.get(to).isWith(entries.get(from))
          && isClose(entries.get(to - 1), entries.get(to), days)) {
        to++;
      }
      if (to - from > 1) {
        join(entries.subList(from, to), acrossCells, rows, sets);
      }
      from = to;
    }
  }

  private void join(List<Entry> bucket, boolean acrossCells, int[] rows, UnionFind sets) {
    if (!acrossCells || !isToldTwice(bucket, rows)) {
      for (int i = 1; i < bucket.size(); i++) {
        sets.unite(bucket.get(i - 1).claim(), bucket.get(i).claim());
      }
      return;
    }
    var byCell = new ArrayList<Entry>();
    bucket.forEach(e -> byCell.add(new Entry(cell(rows[e.claim()]), 0, e.day(), e.claim())));
    chain(byCell, FOREVER, false, rows, sets);
  }

  /** Whether one article of the bucket gives the number for two cells. */
  private boolean isToldTwice(List<Entry> bucket, int[] rows) {
    var byArticle = new ArrayList<Entry>(bucket.size());
    for (Entry entry : bucket) {
      int row = rows[entry.claim()];
      byArticle.add(new Entry(claims.article(row), cell(row), 0, entry.claim()));
    }
    Collections.sort(byArticle);
    for (int i = 1; i < byArticle.size(); i++) {
      Entry left = byArticle.get(i - 1);
      Entry right = byArticle.get(i);
      if (left.first() == right.first() && left.second() != right.second()) {
        return true;
      }
    }
    return false;
  }

  /** Joins claims whose quotes contain one another, each looked up among the few before it. */
  private void likeQuotes(List<Entry> entries, boolean acrossCells, int[] rows, UnionFind sets) {
    Collections.sort(entries);
    for (int i = 1; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      for (int j = i - 1; j >= Math.max(0, i - WINDOW); j--) {
        Entry before = entries.get(j);
        if (!before.isWith(entry) || !isClose(before, entry, copyDays)) {
          break;
        }
        if (isCopy(rows[before.claim()], rows[entry.claim()])) {
          join(List.of(before, entry), acrossCells, rows, sets);
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

  private static boolean isClose(Entry earlier, Entry later, int days) {
    return later.day() == Claims.NO_DAY || (long) later.day() - earlier.day() <= days;
  }

  private long cell(int row) {
    return (long) claims.seriesNumber(row) << 32 | claims.periodNumber(row);
  }

  private long number(int row) {
    Series series = claims.series(row);
    long hash = mix(Double.doubleToLongBits(claims.value(row)), series.kind().ordinal());
    hash = mix(hash, series.key().transformation().ordinal());
    hash = mix(hash, series.key().status().ordinal());
    return mix(hash, series.key().product().hashCode());
  }

  private static long mix(long hash, long more) {
    long h = (hash ^ more) * 0x9E3779B97F4A7C15L;
    return h ^ (h >>> 32);
  }
}
