package tallybook.flow;

/**
 * How much a person should care, in growing order; the colour of a row and {@code --fail-on}'s
 * scale.
 */
public enum Severity {
  NONE,
  INFO,
  LOW,
  MEDIUM,
  HIGH;

  /** The word as printed and read in options and tables: {@code medium}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
