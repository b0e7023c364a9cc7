package tallybook.workbook.style;

import tallybook.observation.Code;

/** What a cell is for; the theme says how that looks. */
public enum Role implements Code {
  TITLE,
  HEADING,
  EXPLANATION,
  PROSE,
  PROSE_BOLD,
  /** A number that should be nothing. */
  CHECK,
  LEGEND,
  HEADER,
  HEADER_YOURS,
  HEADER_KEY,
  LABEL,
  TEXT,
  WRAPPED,
  NUMBER,
  /** A number as its source states it. */
  SOURCE,
  RESULT,
  INTEGER,
  RATIO,
  PERCENT,
  DATE,
  LINK,
  YOURS,
  YOURS_NUMBER,
  YOURS_DATE,
  KEY,
  KEY_NUMBER,
  KEY_DATE,
  /** A word that a conditional format colours. */
  FLAG;

  /** Whether the user fills it. */
  public boolean isYours() {
    return this == YOURS || this == YOURS_NUMBER || this == YOURS_DATE;
  }

  public boolean isKey() {
    return this == KEY || this == KEY_NUMBER || this == KEY_DATE;
  }

  /** The role of the heading above. */
  public Role heading() {
    return isYours() ? HEADER_YOURS : isKey() ? HEADER_KEY : HEADER;
  }
}
