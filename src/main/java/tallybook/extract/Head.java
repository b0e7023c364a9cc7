package tallybook.extract;

/** What stands after an adjective or a possessive. */
enum Head {
  NONE,
  /** The indicator's own word. */
  CLUE,
  CAPITAL,
  PLACE,
  PERSON,
  GOODS,
  FIRM,
  FOLK,
  /** The name of a newspaper. */
  OUTLET
}
