package tallybook.workbook.readback;

import org.jspecify.annotations.Nullable;

/**
 * A user's cell, understood.
 *
 * @param value what it says: a BigDecimal, a LocalDate, or a String; what was typed if it is
 *     refused
 * @param canonical the value as a text that two cells of one meaning share
 * @param refusal why it can't be applied, or null
 */
record Typed(Object value, String canonical, @Nullable String refusal) {

  static Typed refused(String typed, String why) {
    return new Typed(typed, typed, why);
  }

  boolean isRefused() {
    return refusal != null;
  }
}
