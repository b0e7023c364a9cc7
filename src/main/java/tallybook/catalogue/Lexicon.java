package tallybook.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language: every form of every file that {@code language.properties} names, in
 * one table of their folded beginnings. A blank in a form stands for any blanks of a text.
 *
 * <p>What a reader wants to know of an entry (a factor, a kind) it works out once, into arrays by
 * {@link Entry#id()}; the table hands out ids alone.
 */
public final class Lexicon {
  /**
   * What a line of a file stands for.
   *
   * @param id from 0, in the order of the files and their lines
   * @param file the file's name without its ending: {@code scales}
   * @param line as written, with its attributes
   */
  public record Entry(int id, String file, String code, TsvTable.Line line) {
    /** An attribute's cell, or an empty text. */
    public String get(String attribute) {
      return line.get(attribute);
    }
  }

  /** The language of a text where nothing tells otherwise. */
  public static final String DEFAULT = "en";

  private static final int MOST_FILES = 63;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** The factor's powers: no form has a word as long. */
  private static final long[] POWERS = powers(64);

  private final String language;
  private final Map<String, String> settings;
  private final List<String> files;
  private final List<Entry> entries = new ArrayList<>();
  private Beginnings beginnings = Beginnings.of(new char[0][], new int[0]);
  private byte[] fileOfEntry = {};

  /** An entry's id by form; its complement where the form's spelling counts. */
  private int[] entryOfForm = new int[1 << 10];

  /** How a form's spelling begins: one look tells that most words are spelled otherwise. */
  private char[] initials = {};

  private final List<String> wordings = new ArrayList<>();
  private final Map<String, Set<String>> wordSets = new ConcurrentHashMap<>();
  private int forms;

  private Lexicon(String language, Map<String, String> settings) {
    this.language = language;
    this.settings = settings;
    this.files = List.of(settings.getOrDefault("files", "").strip().split("\\s+"));
  }

  /** Whether a language has words to read figures by; its code may come from anywhere. */
  public static boolean exists(Resources resources, String language) {
    return language.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && resources.has("lexicon/" + language + "/language.properties");
  }

  /**
   * Loads {@code lexicon/<language>/language.properties} and the files that it names.
   *
   * @throws ResourceException if a file is missing, or a line has no code or no forms
   */
  public static Lexicon load(Resources resources, String language) {
    String folder = "lexicon/" + language + "/";
    var lexicon = new Lexicon(language, resources.properties(folder + "language.properties"));
    if (lexicon.files.size() > MOST_FILES) {
      throw new ResourceException(folder + "language.properties", 0, "more than 63 files");
    }
    for (String file : lexicon.files) {
      resources.table(folder + file + ".tsv").forEach(line -> lexicon.add(file, line));
    }
    lexicon.compile();
    lexicon.fileOfEntry = new byte[lexicon.entries.size()];
    for (Entry entry : lexicon.entries) {
      lexicon.fileOfEntry[entry.id()] = (byte) lexicon.files.indexOf(entry.file());
    }
    return lexicon;
  }

  /** ISO 639-1. */
  public String language() {
    return language;
  }

  /** A value of {@code language.properties}, or an empty text. */
  public String setting(String key) {
    return settings.getOrDefault(key, "");
  }

  /** The blank-separated words of a setting. */
  public List<String> words(String key) {
    String setting = setting(key).strip();
    return setting.isEmpty() ? List.of() : List.of(setting.split("\\s+"));
  }

  /** The words of a setting in lower case, worked out once. */
  public Set<String> wordSet(String key) {
    return wordSets.computeIfAbsent(
        key,
        setting -> {
          var set = new HashSet<String>();
          words(setting).forEach(word -> set.add(word.toLowerCase(Locale.ROOT)));
          return set;
        });
  }

  /** The files' names, in order; their places in it are what {@link #fileOf} tells. */
  public List<String> files() {
    return files;
  }

  /** A file's place in {@link #files}, or -1 if the language has no such file. */
  public int file(String name) {
    return files.indexOf(name);
  }

  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  public Entry entry(int id) {
    return entries.get(id);
  }

  public int fileOf(int entry) {
    return fileOfEntry[entry];
  }

  /**
   * Tells what the forms are that begin with a word, or a part of one, or -1 if none does: one look
   * tells that most words of a text begin none.
   *
   * @param hash the characters' {@link #hash}
   */
  public int beginning(long hash) {
    return beginnings.ofWord(hash);
  }

  /**
   * The same of several words.
   *
   * @param hash the characters' {@link #hash}, with one for any blanks
   */
  public int longer(long hash) {
    return beginnings.ofMore(hash);
  }

  /** Adds a folded character to the hash of those before it; that of none is 0. */
  public static long hash(long before, char c) {
    return (before + c + 1) * FACTOR;
  }

  /** The hash of some characters and those after them, out of the two hashes. */
  public static long hash(long before, long after, int charactersAfter) {
    return charactersAfter < POWERS.length ? before * POWERS[charactersAfter] + after : 0;
  }

  private static long[] powers(int count) {
    var powers = new long[count];
    powers[0] = 1;
    for (int i = 1; i < count; i++) {
      powers[i] = powers[i - 1] * FACTOR;
    }
    return powers;
  }

  /** Puts the forms into the table. */
  private void compile() {
    var folded = new char[forms][];
    Arrays.setAll(folded, form -> Fold.of(wordings.get(form)));
    var values = new int[forms];
    Arrays.setAll(values, form -> isExact(form) ? ~form : entryOfForm[form]);
    initials = new char[forms];
    for (int form = 0; form < forms; form++) {
      initials[form] = wordings.get(form).isEmpty() ? 0 : wordings.get(form).charAt(0);
    }
    beginnings = Beginnings.of(folded, values);
  }

  /** Whether a longer form begins so. */
  public static boolean goesOn(int beginning) {
    return Beginnings.goesOn(beginning);
  }

  /**
   * Where the forms that end with a beginning stand, in the order of their lines: {@link #found}
   * there is their number, and at the places after it they follow.
   */
  public static int formsAt(int beginning) {
    return Beginnings.valuesAt(beginning);
  }

  /** An entry, or the complement of a form that counts in its {@link #wordingOf spelling} only. */
  public int found(int place) {
    return beginnings.value(place);
  }

  public int entryOf(int form) {
    int entry = entryOfForm[form];
    return entry < 0 ? ~entry : entry;
  }

  /** How many forms there are; they are numbered from 0. */
  public int forms() {
    return forms;
  }

  /** A form as its line spells it. */
  public String wordingOf(int form) {
    return wordings.get(form);
  }

  /** The first character of {@link #wordingOf}. */
  public char initialOf(int form) {
    return initials[form];
  }

  private boolean isExact(int form) {
    return entryOfForm[form] < 0;
  }

  private void add(String file, TsvTable.Line line) {
    var entry = new Entry(entries.size(), file, line.required("code"), line);
    entries.add(entry);
    boolean exact = line.get("case").equals("exact");
    for (String form : Forms.of(line)) {
      if (forms == entryOfForm.length) {
        entryOfForm = Arrays.copyOf(entryOfForm, 2 * forms);
      }
      entryOfForm[forms] = exact ? ~entry.id() : entry.id();
      wordings.add(form);
      forms++;
    }
  }
}
