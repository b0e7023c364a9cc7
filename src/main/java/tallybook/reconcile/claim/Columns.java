package tallybook.reconcile.claim;

import java.util.Arrays;

/** Growing columns of numbers, a row a claim. */
final class Columns {
  int size;
  int[] series;
  int[] period;
  int[] article;
  int[] publisher;
  int[] day;
  int[] last;
  int[] speaker;
  int[] source;
  int[] reporter;
  int[] start;
  short[] traits;
  double[] value;
  double[] low;
  double[] high;
  double[] grain;
  double[] confidence;
  long[] quote;

  Columns(int expected) {
    int n = Math.max(16, expected);
    series = new int[n];
    period = new int[n];
    article = new int[n];
    publisher = new int[n];
    day = new int[n];
    last = new int[n];
    speaker = new int[n];
    source = new int[n];
    reporter = new int[n];
    start = new int[n];
    traits = new short[n];
    value = new double[n];
    low = new double[n];
    high = new double[n];
    grain = new double[n];
    confidence = new double[n];
    quote = new long[n];
  }

  /** A row more; its cells are zero. */
  int next() {
    if (size == series.length) {
      grow(Math.max(16, size + (size >> 1)));
    }
    return size++;
  }

  private void grow(int n) {
    series = Arrays.copyOf(series, n);
    period = Arrays.copyOf(period, n);
    article = Arrays.copyOf(article, n);
    publisher = Arrays.copyOf(publisher, n);
    day = Arrays.copyOf(day, n);
    last = Arrays.copyOf(last, n);
    speaker = Arrays.copyOf(speaker, n);
    source = Arrays.copyOf(source, n);
    reporter = Arrays.copyOf(reporter, n);
    start = Arrays.copyOf(start, n);
    traits = Arrays.copyOf(traits, n);
    value = Arrays.copyOf(value, n);
    low = Arrays.copyOf(low, n);
    high = Arrays.copyOf(high, n);
    grain = Arrays.copyOf(grain, n);
    confidence = Arrays.copyOf(confidence, n);
    quote = Arrays.copyOf(quote, n);
  }

  /** Puts the row of that number in each place, with room for one column more. */
  void arrange(int[] rows) {
    int[] whole = new int[size];
    arrange(series, rows, whole);
    arrange(period, rows, whole);
    arrange(article, rows, whole);
    arrange(publisher, rows, whole);
    arrange(day, rows, whole);
    arrange(last, rows, whole);
    arrange(speaker, rows, whole);
    arrange(source, rows, whole);
    arrange(reporter, rows, whole);
    arrange(start, rows, whole);
    double[] real = new double[size];
    arrange(value, rows, real);
    arrange(low, rows, real);
    arrange(high, rows, real);
    arrange(grain, rows, real);
    arrange(confidence, rows, real);
    arrange(traits, rows, new short[size]);
    arrange(quote, rows, new long[size]);
  }

  private static void arrange(int[] column, int[] rows, int[] room) {
    for (int i = 0; i < rows.length; i++) {
      room[i] = column[rows[i]];
    }
    System.arraycopy(room, 0, column, 0, rows.length);
  }

  private static void arrange(short[] column, int[] rows, short[] room) {
    for (int i = 0; i < rows.length; i++) {
      room[i] = column[rows[i]];
    }
    System.arraycopy(room, 0, column, 0, rows.length);
  }

  private static void arrange(double[] column, int[] rows, double[] room) {
    for (int i = 0; i < rows.length; i++) {
      room[i] = column[rows[i]];
    }
    System.arraycopy(room, 0, column, 0, rows.length);
  }

  private static void arrange(long[] column, int[] rows, long[] room) {
    for (int i = 0; i < rows.length; i++) {
      room[i] = column[rows[i]];
    }
    System.arraycopy(room, 0, column, 0, rows.length);
  }
}
