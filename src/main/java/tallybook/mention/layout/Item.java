package tallybook.mention.layout;

/** What an economy in a list is to what the list's heading names. */
public enum Item {
  /** The heading does not say. */
  UNTOLD,
  /** "By host": what the heading names happens there. */
  HOST,
  /** "Largest sources", "by destination": the other side. */
  PARTNER
}
