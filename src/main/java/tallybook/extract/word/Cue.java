package tallybook.extract.word;

/** What a word of the lexicon's cues tells about the figures near it. */
public enum Cue {
  RISE,
  FALL,
  /** "accounted for". */
  SHARE,
  /** "of all": the whole of a share. */
  WHOLE,
  /** "of what": a verb tells the whole of a share. */
  WHAT,
  /** "of which": a part of the figure before. */
  SUBSET,
  /** "came first", "the largest buyer", "followed by": partners in their order. */
  RANK,
  /** "a list of": what follows is counted. */
  COLLECTIVE,
  /** "compared with": the base of a comparison. */
  BASE,
  BY,
  TO,
  FROM,
  /** "more than in" after a difference. */
  MORE,
  /** "less than in" after a difference. */
  LESS,
  /** Words that are no nouns. */
  FUNCTION,
  /** "amounted to". */
  IS,
  RESPECTIVELY,
  EMPLOY,
  LIVE,
  /** "capital", "participation": who owns a company. */
  ORIGIN,
  PEOPLE,
  /** An economy's adjective beside it, or where they are from: "Kenyan nurses". */
  FOLK,
  /** Something that is built. */
  PROJECT,
  /** "in return": the sides change. */
  REVERSE,
  /** "took part": who is counted only attends. */
  ATTEND,
  CAPACITY,
  /** "the figure", "the indicator": the whole, not a part of it that was told last. */
  FIGURE,
  /** "it", "the figure": what was spoken of. */
  ANAPHOR,
  /** A balance that is in favour. */
  SURPLUS,
  OUTFLOW,
  /** A bank of many states: its money is no economy's. */
  LENDER,
  /** Who gives money that is received: a bank, donors. */
  FUNDER,
  /** "how many": what follows is asked for. */
  HOW_MANY,
  /** "puts" the number at: what follows "at" is what something is. */
  PUT,
  /** "at", where a verb before goes on: "stands at 5 and that of firms at 6". */
  AT,
  /** "intra-", "among": a group's members with each other. */
  AMONG,
  /** "of what": a part of something else. */
  YARDSTICK,
  /** "above 2015", "up on the year before" after a percentage. */
  ABOVE,
  /** "below 2015". */
  BELOW,
  /** "as much as" after a factor. */
  EQUAL,
  /** "smaller" after a factor. */
  COMPARATIVE,
  /** A kind of what is counted: "permanent" jobs. */
  MODIFIER,
  /** "worldwide": of no one partner. */
  WORLD,
  /** "in total", "its own": maybe of no one partner. */
  TOTAL,
  /** What is traded, in general words. */
  GOODS,
  /** What joins a sum to what it is the value of. */
  WORTH,
  /** "of them": things that were counted. */
  THEM,
  /** "another": more of what the figure before is of. */
  ANOTHER,
  /** "By countries": what follows are the parts of a whole. */
  BREAKDOWN,
  /** "stake": what is bought is a firm's, no goods. */
  STAKE,
  /** "I", "when you": one person, whom no statistics count. */
  SINGLE,
  /** "Total": no part. */
  ENTIRE
}
