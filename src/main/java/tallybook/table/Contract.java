package tallybook.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.observation.Field;
import tallybook.observation.ObservationFields;

/** Places of the contract's fields in a file that has them all, in the contract's order. */
final class Contract {
  private static final List<String> NAMES =
      ObservationFields.ALL.stream().map(Field::name).toList();
  static final int ID = NAMES.indexOf("id");
  static final int ARTICLE = NAMES.indexOf("article");
  static final int PUBLISHER = NAMES.indexOf("publisher");
  static final int PUBLISHED = NAMES.indexOf("published");
  static final int INDICATOR = NAMES.indexOf("indicator");
  static final int TRANSFORMATION = NAMES.indexOf("transformation");
  static final int VALUE = NAMES.indexOf("value");
  static final int GRAIN = NAMES.indexOf("grain");
  static final int UNIT = NAMES.indexOf("unit");
  static final int QUALIFIER = NAMES.indexOf("qualifier");
  static final int STATUS = NAMES.indexOf("obs_status");
  static final int PERIOD = NAMES.indexOf("time_period");
  static final int BASIS = NAMES.indexOf("time_basis");
  static final int SPEAKER = NAMES.indexOf("speaker");
  static final int SOURCE = NAMES.indexOf("source");
  static final int REPORTER = NAMES.indexOf("reporter");
  static final int QUOTE = NAMES.indexOf("quote");
  static final int START = NAMES.indexOf("start");
  static final int END = NAMES.indexOf("end");
  static final int CONFIDENCE = NAMES.indexOf("confidence");

  /** Whose names were looked at last, how many there were, and whether they are the contract's. */
  private @Nullable Cells seen;

  private int seenNames;
  private boolean isKept;

  /** Whether the row's first cells are the contract's fields, each with a place in the record. */
  boolean isKeptBy(Cells cells) {
    if (cells != seen || cells.names() != seenNames) {
      seen = cells;
      seenNames = cells.names();
      isKept = isNamed(cells);
    }
    return isKept && cells.areInOrder(NAMES.size());
  }

  private static boolean isNamed(Cells cells) {
    for (int i = 0; i < NAMES.size(); i++) {
      if (!cells.isNamed(i, NAMES.get(i))) {
        return false;
      }
    }
    return true;
  }
}
