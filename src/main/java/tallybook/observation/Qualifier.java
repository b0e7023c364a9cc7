package tallybook.observation;

/** What the words around the number bound. */
public enum Qualifier implements Code {
  EXACT,
  APPROXIMATELY,
  MORE_THAN,
  LESS_THAN,
  RANGE
}
