package tallybook.extract.word;

/** What a line of the lexicon's products names. */
public enum GoodsPart {
  GOODS,
  /** "Goods", "merchandise": everything. */
  GENERAL,
  ASIDE,
  /** "Above all": an aside behind its goods. */
  ABOVE,
  CARE,
  NEW,
  /** "Were registered": new ones, if in a stated time. */
  ENTERED,
  PLANT,
  /** "By rail": how cargo or people go. */
  MODE,
  /** "Of these 12 are active": of what sort a part is. */
  SORT,
  /** "On paper": words that only hold a part's. */
  NONE
}
