package tallybook.extract.word;

/** What joins an area to the words before it. */
public enum Link {
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
  /** "over", "against": what a balance is measured by. */
  AGAINST,
  /** "Than", "ahead of", "that of": an area that is only compared. */
  THAN,
  /** "Of what": it acts where a verb follows ("what Kenya sold"), else it is only compared. */
  WHAT,
  ON,
  /** "in favour of". */
  FAVOUR
}
