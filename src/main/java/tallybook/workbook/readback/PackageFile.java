package tallybook.workbook.readback;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A workbook's package: its sheets, tables and names, without its cells. */
public final class PackageFile implements Closeable {
  private final ZipFile zip;
  private final List<SheetPart> sheets = new ArrayList<>();
  private final Map<String, String> names = new TreeMap<>();
  private final SharedStrings strings;
  private final String workbook;

  /** A sheet as the workbook lists it, and the tables on it. */
  record SheetPart(String name, String part, List<TablePart> tables) {}

  /** A table: its name, and the range it covers. */
  record TablePart(String name, String range, String part) {}

  /**
   * Opens a workbook.
   *
   * @throws IOException if it is none; one line says why, and what to do
   */
  public static PackageFile open(Path path) throws IOException {
    try {
      return new PackageFile(new ZipFile(path.toFile()));
    } catch (NoSuchFileException e) {
      throw new IOException("no such file: " + path, e);
    } catch (ZipException e) {
      throw new IOException(Unreadable.describe(path), e);
    }
  }

  private PackageFile(ZipFile zip) throws IOException {
    this.zip = zip;
    try {
      Map<String, String> root = relations("");
      String main = root.get("officeDocument");
      if (main == null || zip.getEntry(main) == null) {
        throw new IOException(Unreadable.describe(Path.of(zip.getName())));
      }
      Unreadable.refuseMacros(this, main, Path.of(zip.getName()));
      workbook = main;
      readWorkbook();
      strings = new SharedStrings(this, byType(workbook, "sharedStrings"));
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  List<SheetPart> sheets() {
    return sheets;
  }

  /** Defined names of the whole workbook, with what they stand for. */
  Map<String, String> names() {
    return names;
  }

  SharedStrings strings() {
    return strings;
  }

  String workbookPart() {
    return workbook;
  }

  List<String> parts() {
    var parts = new ArrayList<String>();
    zip.stream().map(ZipEntry::getName).forEach(parts::add);
    return parts;
  }

  InputStream open(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new IOException("the workbook lacks its part " + part);
    }
    return new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
  }

  byte[] bytes(String part) throws IOException {
    try (InputStream in = open(part)) {
      return in.readAllBytes();
    }
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  SheetRows rows(SheetPart sheet, InputStream in) {
    return new SheetRows(in, strings, Set.of());
  }

  /** Rows in which a number that is shown as a day is the text of that day. */
  SheetRows rowsWithDays(InputStream in) throws IOException {
    return new SheetRows(in, strings, DateStyles.of(this, byType(workbook, "styles")));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void readWorkbook() throws IOException {
    Map<String, String> byId = relationsById(workbook);
    try (InputStream in = open(workbook)) {
      var xml = new Xml(in);
      String name = null;
      for (Xml.Token token = xml.next(); token != Xml.Token.DONE; token = xml.next()) {
        if (token == Xml.Token.START && xml.is("sheet")) {
          String part = byId.get(String.valueOf(xml.attribute("id")));
          String title = xml.attribute("name");
          if (part != null && title != null && part.contains("worksheets/")) {
            sheets.add(new SheetPart(title, part, tables(part)));
          }
        } else if (token == Xml.Token.START && xml.is("definedName")) {
          name = xml.attribute("localSheetId") == null ? xml.attribute("name") : null;
        } else if (token == Xml.Token.TEXT && name != null) {
          names.merge(name, xml.string(), String::concat);
        } else if (token == Xml.Token.END) {
          name = null;
        }
      }
    }
  }

  private List<TablePart> tables(String sheet) throws IOException {
    var tables = new ArrayList<TablePart>();
    for (Relation relation : relationList(sheet)) {
      if (relation.type().equals("table") && has(relation.target())) {
        try (InputStream in = open(relation.target())) {
          var xml = new Xml(in);
          while (xml.next() != Xml.Token.START) {
            continue;
          }
          String name = xml.attribute("displayName");
          String range = xml.attribute("ref");
          if (name != null && range != null) {
            tables.add(new TablePart(name, range, relation.target()));
          }
        }
      }
    }
    return tables;
  }

  /** A relation of a part: its id, the last word of its type, and where it leads in the package. */
  record Relation(String id, String type, String target) {}

  List<Relation> relationList(String part) throws IOException {
    var list = new ArrayList<Relation>();
    String rels = relationsPart(part);
    if (!has(rels)) {
      return list;
    }
    try (InputStream in = open(rels)) {
      var xml = new Xml(in);
      for (Xml.Token token = xml.next(); token != Xml.Token.DONE; token = xml.next()) {
        if (token == Xml.Token.START && xml.is("Relationship")) {
          String target = xml.attribute("Target");
          String type = String.valueOf(xml.attribute("Type"));
          if (target != null && !"External".equals(xml.attribute("TargetMode"))) {
            list.add(
                new Relation(
                    String.valueOf(xml.attribute("Id")),
                    type.substring(type.lastIndexOf('/') + 1),
                    resolve(part, target)));
          }
        }
      }
    }
    return list;
  }

  static String relationsPart(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private Map<String, String> relations(String part) throws IOException {
    Map<String, String> byType = new HashMap<>();
    relationList(part).forEach(r -> byType.put(r.type(), r.target()));
    return byType;
  }

  private Map<String, String> relationsById(String part) throws IOException {
    Map<String, String> byId = new HashMap<>();
    relationList(part).forEach(r -> byId.put(r.id(), r.target()));
    return byId;
  }

  private @Nullable String byType(String part, String type) throws IOException {
    return relations(part).get(type);
  }

  private static String resolve(String part, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = part.substring(0, part.lastIndexOf('/') + 1) + target;
    var steps = new ArrayList<String>();
    for (String step : path.split("/")) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".") && !step.isEmpty()) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }
}
