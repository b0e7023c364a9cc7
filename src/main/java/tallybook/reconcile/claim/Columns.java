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

  /** Puts the row of that number in each place. */
  void arrange(int[] rows) {
    series = arranged(series, rows);
    period = arranged(period, rows);
    article = arranged(article, rows);
    publisher = arranged(publisher, rows);
    day = arranged(day, rows);
    last = arranged(last, rows);
    speaker = arranged(speaker, rows);
    source = arranged(source, rows);
    reporter = arranged(reporter, rows);
    start = arranged(start, rows);
    traits = arranged(traits, rows);
    value = arranged(value, rows);
    low = arranged(low, rows);
    high = arranged(high, rows);
    grain = arranged(grain, rows);
    confidence = arranged(confidence, rows);
    quote = arranged(quote, rows);
  }

  private static int[] arranged(int[] column, int[] rows) {
    int[] arranged = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      arranged[i] = column[rows[i]];
    }
    return arranged;
  }

  private static short[] arranged(short[] column, int[] rows) {
    short[] arranged = new short[rows.length];
    for (int i = 0; i < rows.length; i++) {
      arranged[i] = column[rows[i]];
    }
    return arranged;
  }

  private static double[] arranged(double[] column, int[] rows) {
    double[] arranged = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      arranged[i] = column[rows[i]];
    }
    return arranged;
  }

  private static long[] arranged(long[] column, int[] rows) {
    long[] arranged = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      arranged[i] = column[rows[i]];
    }
    return arranged;
  }
}
