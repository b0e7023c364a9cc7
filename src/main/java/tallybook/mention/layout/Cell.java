package tallybook.mention.layout;

import org.jspecify.annotations.Nullable;
import tallybook.article.Span;

/**
 * What stands between two bars of a row.
 *
 * @param head its words and period, or null if it has none
 * @param value its number, or null if it has none
 * @param note its unit where that is set off from its number: "(€ m)"; or null
 */
record Cell(Kind kind, @Nullable Span head, @Nullable Span value, @Nullable UnitNote note) {
  static final Cell EMPTY = new Cell(Kind.EMPTY, null, null, null);

  /** What a cell holds. */
  enum Kind {
    EMPTY,
    /** Words. */
    HEAD,
    /** A time. */
    PERIOD,
    /** A number that may be a year. */
    YEAR,
    /** A number, with or without its unit. */
    VALUE,
    /** A time and a number: "2021 4.1". */
    PAIR
  }

  boolean isHead() {
    return kind == Kind.HEAD || kind == Kind.PERIOD;
  }

  boolean isTime() {
    return kind == Kind.PERIOD || kind == Kind.YEAR;
  }
}
