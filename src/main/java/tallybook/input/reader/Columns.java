package tallybook.input.reader;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;

/**
 * What the columns of a list are called: {@code published} is also {@code date} and {@code pub}.
 * Case, blanks, hyphens and underscores don't count. The names stand in {@code input/columns.tsv}.
 */
public final class Columns implements Serializable {
  private static final long serialVersionUID = 1;
  private final Map<String, String> codes;

  private Columns(Map<String, String> codes) {
    this.codes = codes;
  }

  /** Reads a table of columns {@code code} and {@code names}. */
  public static Columns load(Resources resources, String file) {
    var codes = new LinkedHashMap<String, String>();
    for (TsvTable.Line line : resources.table(file)) {
      String code = line.required("code");
      codes.put(folded(code), code);
      line.words("names").forEach(name -> codes.putIfAbsent(folded(name), code));
    }
    return new Columns(codes);
  }

  /**
   * The same, with the user's names first: {@code text} to {@code body}, {@code date} to {@code
   * pub}.
   */
  public Columns with(Map<String, String> users) {
    var all = new LinkedHashMap<>(codes);
    users.forEach((given, name) -> all.put(folded(name), code(given).orElse(given)));
    return new Columns(all);
  }

  /** What a column of this name holds, or nothing if the name tells nothing. */
  public Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(folded(name)));
  }

  /** Where each known column stands in a header; of two with one meaning the first. */
  public Map<String, Integer> positions(List<String> header) {
    var positions = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < header.size(); i++) {
      int at = i;
      code(header.get(i)).ifPresent(code -> positions.putIfAbsent(code, at));
    }
    return positions;
  }

  private static String folded(String name) {
    var out = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
