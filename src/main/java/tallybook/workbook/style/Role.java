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
  /** The heading of a column whose texts are not indented. */
  HEADER_LABEL,
  HEADER_YOURS,
  HEADER_KEY,
  HEADER_NUMBER,
  HEADER_YOURS_NUMBER,
  HEADER_KEY_NUMBER,
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
  /** The way back to the first sheet. */
  BACK,
  YEAR,
  CHART_NUMBER,
  YOURS,
  /** A text of the user's that runs on over its neighbours. */
  YOURS_LINE,
  YOURS_NUMBER,
  YOURS_DATE,
  /** A number of the user's in a wide column. */
  YOURS_RATE,
  KEY,
  KEY_NUMBER,
  KEY_DATE,
  /** A word that a conditional format colours. */
  FLAG;

  /** Whether the user fills it. */
  public boolean isYours() {
    return switch (this) {
      case YOURS, YOURS_LINE, YOURS_NUMBER, YOURS_DATE, YOURS_RATE -> true;
      default -> false;
    };
  }

  public boolean isKey() {
    return this == KEY || this == KEY_NUMBER || this == KEY_DATE;
  }

  /** Whether its cells stand at the right of their column. */
  public boolean isNumber() {
    return switch (this) {
      case NUMBER, SOURCE, RESULT, INTEGER, RATIO, PERCENT, DATE, YOURS_NUMBER, YOURS_DATE -> true;
      case KEY_NUMBER, KEY_DATE, CHART_NUMBER -> true;
      default -> false;
    };
  }

  /** The role of the heading above. */
  public Role heading() {
    if (isYours()) {
      return isNumber() ? HEADER_YOURS_NUMBER : HEADER_YOURS;
    }
    if (isKey()) {
      return isNumber() ? HEADER_KEY_NUMBER : HEADER_KEY;
    }
    return isNumber() ? HEADER_NUMBER : this == LABEL ? HEADER_LABEL : HEADER;
  }
}
