package tallybook.flow;

/**
 * Where something stands: a file or article, and a half-open range in it.
 *
 * @param name the article's id, a file's path, or a table and row; never blank
 * @param start first character in Unicode code points, or -1 for the whole of it
 * @param end one past the last character, or -1 for the whole of it
 */
public record Place(String name, int start, int end) {
  public Place {
    if (start > end || (start < 0) != (end < 0)) {
      throw new IllegalArgumentException("a place runs forward: " + start + "-" + end);
    }
  }

  public static Place of(String name) {
    return new Place(name, -1, -1);
  }

  @Override
  public String toString() {
    String safe = Printable.of(name);
    return start < 0 ? safe : safe + ":" + start + "-" + end;
  }
}
