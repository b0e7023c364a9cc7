package tallybook.extract;

/** What a word before a time says of it: that it is not the time of the figure. */
enum Moment {
  /** "deported in 1937": something else happened then. */
  EVENT,
  /** "the highest in ten years": what the figure is compared with. */
  RECORD
}
