package tallybook.reconcile;

import tallybook.observation.Code;

/** The rules that choose a cell's value from its origins. */
public enum Policy implements Code {
  /** The most precise figure of the region on which the most weight agrees. */
  OVERLAP,
  LATEST,
  EARLIEST,
  /** Overlap among the most reliable tier present. */
  OFFICIAL,
  MAJORITY,
  /** Weighted lower median. */
  MEDIAN,
  MEAN,
  PRECISE,
  /** No value; the range that holds every origin. */
  CONSERVATIVE,
  /** Accuracy of outlets estimated from their agreement; needs many cells. */
  TRUTH,
  /** A value only where all agree. */
  NONE
}
