package tallybook.workbook.layout;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The names that a workbook's formulas and links use, written sorted, as Excel does. */
public final class DefinedNames {
  private static final String END = "</definedNames>";

  private final Map<String, Target> names = new TreeMap<>();

  private record Target(String name, String reference, boolean hidden) {}

  /** A name that users see in lists and formulas. */
  public void show(String name, String reference) {
    names.put(name.toLowerCase(Locale.ROOT), new Target(name, reference, false));
  }

  /** A name that only links use. */
  public void hide(String name, String reference) {
    names.put(name.toLowerCase(Locale.ROOT), new Target(name, reference, true));
  }

  /** The part {@code xl/workbook.xml} with the names added to those it has (the print areas). */
  public String addTo(String workbookXml) {
    int end = workbookXml.indexOf(END);
    if (end < 0) {
      throw new IllegalArgumentException("the workbook that was laid out has no names");
    }
    var xml = new StringBuilder(workbookXml.substring(0, end));
    for (Target target : names.values()) {
      xml.append("<definedName name=\"").append(target.name()).append('"');
      xml.append(target.hidden() ? " hidden=\"1\">" : ">");
      xml.append(target.reference().replace("&", "&amp;").replace("<", "&lt;"));
      xml.append("</definedName>");
    }
    return xml.append(workbookXml.substring(end)).toString();
  }
}
