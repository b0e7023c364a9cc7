package tallybook.workbook.style;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlObject;

/** One text for two pieces of XML that say the same, whatever their prefixes and orders. */
final class Canonical {
  private static final Pattern TAG = Pattern.compile("<(/?)(?:\\w+:)?([\\w-]+)([^>]*?)(/?)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:]+)=\"([^\"]*)\"");

  private Canonical() {}

  static String of(XmlObject xml) {
    var text = new StringBuilder();
    Matcher tags = TAG.matcher(xml.xmlText());
    int depth = 0;
    while (tags.find()) {
      boolean end = !tags.group(1).isEmpty();
      if (end) {
        depth--;
        text.append('>');
        continue;
      }
      text.append('<').append(depth == 0 ? "" : tags.group(2)).append(attributes(tags.group(3)));
      if (tags.group(4).isEmpty()) {
        depth++;
      } else {
        text.append('>');
      }
    }
    return text.toString();
  }

  private static String attributes(String written) {
    var sorted = new TreeSet<String>();
    Matcher attributes = ATTRIBUTE.matcher(written);
    while (attributes.find()) {
      String value = attributes.group(2);
      if (!attributes.group(1).startsWith("xmlns")) {
        String plain = value.equals("true") ? "1" : value.equals("false") ? "0" : value;
        sorted.add(" " + attributes.group(1) + "=" + plain);
      }
    }
    return String.join("", sorted);
  }
}
