package tallybook.workbook.readback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A user's workbook without what is ours: our sheets stand there empty, so that formulas that refer
 * to them keep pointing, and everything else is as it was.
 */
final class Reduction {
  private static final String EMPTY_SHEET =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          + "<dimension ref=\"A1\"/>"
          + "<sheetViews><sheetView workbookViewId=\"0\"/></sheetViews>"
          + "<sheetFormatPr defaultRowHeight=\"15.0\"/><sheetData/>"
          + "<pageMargins bottom=\"0.75\" footer=\"0.3\" header=\"0.3\" left=\"0.7\""
          + " right=\"0.7\" top=\"0.75\"/></worksheet>";
  private static final String TYPES = "[Content_Types].xml";
  private static final Pattern NAME =
      Pattern.compile("<(\\w+:)?definedName\\b([^>]*)>[^<]*</(\\w+:)?definedName>");
  private static final Pattern OUR_NAME =
      Pattern.compile("\\bname=\"(tb_|list_|chart_|txt_|rec_\\d|ev_\\d)");
  private static final Pattern LOCAL = Pattern.compile("localSheetId=\"(\\d+)\"");
  private static final Pattern BUILT_IN = Pattern.compile("\\bname=\"_xlnm\\.");

  private final PackageFile file;
  private final Set<String> ours;
  private final Set<String> theirs;
  private final Set<String> dropped;
  private final UsedTexts texts;

  Reduction(PackageFile file, Collection<PackageFile.SheetPart> ourSheets) throws IOException {
    this.file = file;
    this.ours = new HashSet<>();
    ourSheets.forEach(sheet -> ours.add(sheet.part()));
    this.theirs = new HashSet<>();
    file.sheets().stream()
        .map(PackageFile.SheetPart::part)
        .filter(part -> !ours.contains(part))
        .forEach(theirs::add);
    this.dropped = dropped();
    this.texts = UsedTexts.of(file, theirs);
  }

  InputStream open() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      // POI reads it at once, and takes what shrinks too well for a bomb.
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (String part : file.parts()) {
        if (!part.endsWith("/") && !isDropped(part)) {
          zip.putNextEntry(new ZipEntry(part));
          zip.write(content(part));
          zip.closeEntry();
        }
      }
    }
    return new ByteArrayInputStream(out.toByteArray());
  }

  private boolean isDropped(String part) {
    if (dropped.contains(part)) {
      return true;
    }
    return dropped.stream().anyMatch(d -> part.equals(PackageFile.relationsPart(d)))
        || ours.stream().anyMatch(o -> part.equals(PackageFile.relationsPart(o)));
  }

  private byte[] content(String part) throws IOException {
    if (ours.contains(part)) {
      return utf8(EMPTY_SHEET);
    }
    if (part.equals(TYPES)) {
      return utf8(without(text(part), "Override", "PartName", "/"));
    }
    if (part.equals(PackageFile.relationsPart(file.workbookPart()))) {
      return utf8(
          text(part).replaceAll("<Relationship\\b[^>]*relationships/calcChain\"[^>]*/>", ""));
    }
    if (part.equals(file.workbookPart())) {
      return utf8(withoutNames(text(part)));
    }
    if (part.endsWith("sharedStrings.xml")) {
      return utf8(texts.pruned(text(part)));
    }
    return theirs.contains(part) ? utf8(texts.renumbered(text(part))) : file.bytes(part);
  }

  /** What only our sheets lead to, and the chain of calculation, which Excel makes anew. */
  private Set<String> dropped() throws IOException {
    var reached = new HashSet<String>();
    var roots = new ArrayList<String>();
    for (PackageFile.Relation relation : file.relationList(file.workbookPart())) {
      if (!ours.contains(relation.target()) && !relation.type().equals("calcChain")) {
        roots.add(relation.target());
      }
    }
    reach(roots, reached);
    var only = new LinkedHashSet<String>();
    reach(new ArrayList<>(new TreeSet<>(ours)), only);
    only.removeAll(reached);
    only.removeAll(ours);
    file.parts().stream().filter(p -> p.endsWith("calcChain.xml")).forEach(only::add);
    return only;
  }

  private void reach(List<String> from, Set<String> reached) throws IOException {
    var queue = new ArrayDeque<>(from);
    while (!queue.isEmpty()) {
      String part = queue.remove();
      if (reached.add(part)) {
        file.relationList(part).forEach(r -> queue.add(r.target()));
      }
    }
  }

  private String without(String xml, String element, String attribute, String prefix) {
    String left = xml;
    for (String part : dropped) {
      left =
          left.replaceAll(
              "<"
                  + element
                  + "\\b[^>]*"
                  + attribute
                  + "=\""
                  + Pattern.quote(prefix + part)
                  + "\"[^>]*/>",
              "");
    }
    return left;
  }

  private String withoutNames(String xml) {
    Set<Integer> indices = new HashSet<>();
    List<PackageFile.SheetPart> sheets = file.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      if (ours.contains(sheets.get(i).part())) {
        indices.add(i);
      }
    }
    Matcher names = NAME.matcher(xml);
    var left = new StringBuilder();
    while (names.find()) {
      Matcher local = LOCAL.matcher(names.group(2));
      boolean onOurs = local.find() && indices.contains(Integer.parseInt(local.group(1)));
      boolean builtIn = BUILT_IN.matcher(names.group(2)).find();
      boolean drop = OUR_NAME.matcher(names.group(2)).find() || onOurs && builtIn;
      names.appendReplacement(left, drop ? "" : Matcher.quoteReplacement(names.group()));
    }
    return names
        .appendTail(left)
        .toString()
        .replaceAll("<(\\w+:)?definedNames\\s*>\\s*</(\\w+:)?definedNames>", "");
  }

  private String text(String part) throws IOException {
    return new String(file.bytes(part), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
