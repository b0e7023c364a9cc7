package tallybook.extract;

/** What joins an area to the words before it. */
enum Link {
  NONE,
  BETWEEN,
  WITH,
  IN,
  INTO,
  TO,
  FROM,
  OF,
  BY,
  FOR,
  /** "than", "over", "ahead of": an area that is only compared. */
  AGAINST,
  ON,
  /** "in favour of". */
  FAVOUR
}
