package tallybook.observation;

/** How the figure sits in time. */
public enum TimeBasis implements Code {
  /** The text bounds the period. */
  DURING,
  /** A state at a date. */
  AS_OF,
  /** Nothing tells the time: the period is null. */
  UNDATED
}
