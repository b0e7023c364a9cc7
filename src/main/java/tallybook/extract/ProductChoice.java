package tallybook.extract;

import tallybook.observation.SeriesKey;

/** Tells whether a figure is the indicator's total or a part of it, and which. */
final class ProductChoice {
  String of(Scene scene, int index, Candidate candidate, Measure measure) {
    String named = candidate.wording().product();
    return named.isEmpty() ? SeriesKey.TOTAL : named;
  }
}
