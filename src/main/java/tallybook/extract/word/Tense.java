package tallybook.extract.word;

/** Whether a clause speaks of what is, of what has come about, or of what was. */
public enum Tense {
  PRESENT,
  PERFECT,
  PAST
}
