package tallybook.catalogue;

/** A resource file says something that can't be; the message names file, line and cause. */
public final class ResourceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param line from 1, or 0 for the whole file
   */
  public ResourceException(String file, int line, String cause) {
    super(file + (line == 0 ? "" : ":" + line) + ": " + cause);
  }
}
