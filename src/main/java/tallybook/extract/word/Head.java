package tallybook.extract.word;

/** What stands after an adjective or a possessive. */
public enum Head {
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
  /** "Lent Kenya", "offered the Maldives": who is given something. */
  GIVEN,
  /** "Came first", "was the largest buyer": one of the partners, in their order. */
  PARTNER,
  /** The name of a newspaper. */
  OUTLET
}
