package tallybook.catalogue;

/** What a unit measures. */
public enum UnitKind {
  MONEY,
  PERCENT,
  /** Percentage or basis points: a difference of two percentages. */
  POINTS,
  COUNT,
  FACTOR,
  MASS,
  VOLUME,
  ENERGY,
  POWER,
  LENGTH,
  AREA,
  /** A measure that no indicator has: miles, degrees, litres. */
  OTHER,
  /** A stretch of time: never a figure of its own. */
  TIME
}
