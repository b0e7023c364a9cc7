package tallybook.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The resource files: words, code lists, thresholds and colours. A user's folder may lie over the
 * built-in ones, with files of the same relative names. A table's lines are then the built-in ones,
 * those of the user after them; in a code list ({@link #codeList}) a user's line replaces the
 * built-in line of the same code. Properties are replaced key by key.
 */
public final class Resources implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String ROOT = "/tallybook/";
  private static final Resources BUILT_IN = new Resources(null);

  /** Held as text: a path is not serialisable. */
  private final @Nullable String folder;

  private Resources(@Nullable String folder) {
    this.folder = folder;
  }

  public static Resources builtIn() {
    return BUILT_IN;
  }

  /** The built-in files under those of a folder: {@code FOLDER/catalogue/indicators.tsv} … */
  public static Resources overlaidBy(Path folder) {
    return new Resources(folder.toString());
  }

  /**
   * All lines of a table, the user's last.
   *
   * @param file relative, {@code lexicon/en/scales.tsv}
   * @throws ResourceException if neither place has the file, or a line can't be
   */
  public List<TsvTable.Line> table(String file) {
    var lines = new ArrayList<TsvTable.Line>();
    String builtIn = builtInText(file);
    String users = usersText(file);
    if (builtIn == null && users == null) {
      throw new ResourceException(file, 0, "no such resource");
    }
    if (builtIn != null) {
      lines.addAll(TsvTable.parse(file, builtIn));
    }
    if (users != null) {
      lines.addAll(TsvTable.parse(folder + "/" + file, users));
    }
    return List.copyOf(lines);
  }

  /** The lines of a table by their {@code code}, in order; a later line replaces an earlier one. */
  public Map<String, TsvTable.Line> codeList(String file) {
    var byCode = new LinkedHashMap<String, TsvTable.Line>();
    table(file).forEach(line -> byCode.put(line.required("code"), line));
    return byCode;
  }

  /** The properties of a file, sorted by key; a user's value replaces the built-in one. */
  public Map<String, String> properties(String file) {
    var merged = new TreeMap<String, String>();
    for (String text : new String[] {builtInText(file), usersText(file)}) {
      if (text != null) {
        var properties = new Properties();
        try (Reader reader = new StringReader(text)) {
          properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
          throw new ResourceException(file, 0, "not a properties file: " + e.getMessage());
        }
        properties.stringPropertyNames().forEach(k -> merged.put(k, properties.getProperty(k)));
      }
    }
    return merged;
  }

  /** Whether either place has the file. */
  public boolean has(String file) {
    return builtInText(file) != null || usersText(file) != null;
  }

  private static @Nullable String builtInText(String file) {
    try (InputStream in = Resources.class.getResourceAsStream(ROOT + file)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable String usersText(String file) {
    Path path = folder == null ? null : Path.of(folder).resolve(file);
    if (path == null || !Files.isRegularFile(path)) {
      return null;
    }
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new ResourceException(path.toString(), 0, "can't be read as UTF-8: " + e.getMessage());
    }
  }
}
