package tallybook.workbook.sheets;

import org.jspecify.annotations.Nullable;

/**
 * A conditional format, one rule for all rows of some columns.
 *
 * @param headings the columns it colours; none means all
 * @param when a condition on the row, headings in braces: {@code {Use}="no"}
 * @param fill colour of the theme, or null
 * @param font colour of the theme, or null
 */
public record Shade(
    java.util.List<String> headings,
    String when,
    @Nullable String fill,
    @Nullable String font,
    boolean bold) {
  public Shade {
    headings = java.util.List.copyOf(headings);
  }

  static Shade fill(String heading, String when, String colour) {
    return new Shade(java.util.List.of(heading), when, colour, null, false);
  }

  static Shade grey(String when) {
    return new Shade(java.util.List.of(), when, null, "left_out", false);
  }
}
