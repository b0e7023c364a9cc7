package tallybook.observation;

/** What the number says about the indicator. */
public enum Transformation implements Code {
  /** The indicator's own value. */
  LEVEL,
  /** Percent change on the period before; a fall is negative. */
  GROWTH,
  /** Absolute change, in the unit of the level. */
  CHANGE,
  /** Percent of a total. */
  SHARE,
  /** A factor: "tripled" is 3. */
  MULTIPLE
}
