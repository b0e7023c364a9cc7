package tallybook.workbook.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The names that a workbook's formulas and links use, written sorted, as Excel does. */
public final class DefinedNames {
  private static final String END = "</definedNames>";

  private final Map<String, Target> names = new TreeMap<>();
  private final List<RowNames> rows = new ArrayList<>();

  /**
   * What a name stands for.
   *
   * @param hidden whether only links use it
   */
  record Target(String name, String reference, boolean hidden) {
    String xml() {
      return "<definedName name=\""
          + name
          + (hidden ? "\" hidden=\"1\">" : "\">")
          + reference.replace("&", "&amp;").replace("<", "&lt;")
          + "</definedName>";
    }
  }

  /** A name that users see in lists and formulas. */
  public void show(String name, String reference) {
    names.put(name.toLowerCase(Locale.ROOT), new Target(name, reference, false));
  }

  /** A name that only links use. */
  public void hide(String name, String reference) {
    names.put(name.toLowerCase(Locale.ROOT), new Target(name, reference, true));
  }

  /** Names of many rows that only links use; no other name begins as they do. */
  void hide(RowNames many) {
    rows.add(many);
  }

  /** Tells the part {@code xl/workbook.xml}, the names added to those it has (print areas). */
  public void addTo(String workbookXml, Consumer<String> pieces) {
    int end = workbookXml.indexOf(END);
    if (end < 0) {
      throw new IllegalArgumentException("the workbook that was laid out has no names");
    }
    pieces.accept(workbookXml.substring(0, end));
    var all = new TreeMap<String, Stream<Target>>();
    names.forEach((name, target) -> all.put(name, Stream.of(target)));
    rows.forEach(run -> all.put(run.beginning(), run.targets()));
    all.values().forEach(some -> some.forEach(target -> pieces.accept(target.xml())));
    pieces.accept(workbookXml.substring(end));
  }
}
