package tallybook.extract.word;

/** What a word before a time says of it: that it is not the time of the figure. */
public enum Moment {
  /** "deported in 1937": something else happened then. */
  EVENT,
  /** "the highest in ten years": what the figure is compared with. */
  RECORD,
  /** "said last month": when it was said. */
  SAID,
  /** "when ties were established in 1992": the event's time is the figure's. */
  WHEN,
  /** "double the level of 2022": what is doubled is of then. */
  WHOLE,
  /** "an average annual 6 percent": a change over all the years that are named. */
  AVERAGE,
  /** "The plant, set up in 2017, employs": opens what is told between commas. */
  INSERTED,
  /** "after the expulsions of November": what follows is another event's time. */
  AFTER,
  /** "$14 million a year": of every year alike. */
  YEARLY,
  /** "In June it had been": what a text looks back on. */
  BEFORE,
  /** "a year earlier": of another year, not of every one. */
  EARLIER
}
