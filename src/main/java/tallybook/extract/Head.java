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
  /** "Received", "attracted". */
  RECEIVER,
  /** "Lent", "has put". */
  GIVER,
  /** The name of a newspaper. */
  OUTLET
}
