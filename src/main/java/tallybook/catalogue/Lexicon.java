package tallybook.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language: every form of every file that {@code language.properties} names, in
 * one trie over folded characters. A blank in a form stands for any blanks of a text.
 *
 * <p>What a reader wants to know of an entry (a factor, a kind) it works out once, into arrays by
 * {@link Entry#id()}; the trie hands out ids alone.
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

  private final String language;
  private final Map<String, String> settings;
  private final List<String> files;
  private final List<Entry> entries = new ArrayList<>();
  private Trie trie = Trie.of(new char[0][], new int[0]);
  private final WordTable beginnings = new WordTable();
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
    return List.copyOf(entries);
  }

  public Entry entry(int id) {
    return entries.get(id);
  }

  public int fileOf(int entry) {
    return fileOfEntry[entry];
  }

  /**
   * The node that a form's first word leads to, or -1 if no form begins so: one look tells that
   * most words of a text begin none.
   *
   * @param hash the word's {@link #hash}
   */
  public int begin(long hash) {
    return beginnings.get(hash);
  }

  /** Adds a folded character to the hash of a word; an empty word's is 0. */
  public static long hash(long word, char c) {
    return (word + c + 1) * 0x9E3779B97F4A7C15L;
  }

  /** Puts the forms into the trie, and notes every beginning of one. */
  private void compile() {
    var folded = new char[forms][];
    Arrays.setAll(folded, form -> Fold.of(wordings.get(form)));
    var values = new int[forms];
    Arrays.setAll(values, form -> isExact(form) ? ~form : entryOfForm[form]);
    initials = new char[forms];
    for (int form = 0; form < forms; form++) {
      initials[form] = wordings.get(form).isEmpty() ? 0 : wordings.get(form).charAt(0);
    }
    trie = Trie.of(folded, values);
    for (char[] form : folded) {
      begin(form);
    }
  }

  /** Notes every beginning of a form that a text may show as one word or sign. */
  private void begin(char[] form) {
    long hash = 0;
    int node = Trie.ROOT;
    for (int i = 0; i < form.length; i++) {
      hash = hash(hash, form[i]);
      node = trie.step(node, form[i]);
      boolean ends = i + 1 == form.length || !Character.isLetter(form[i + 1]);
      if (ends || i == 0 && !Character.isLetter(form[0])) {
        beginnings.put(hash, node);
      }
    }
  }

  /** The node that a folded character leads to, or -1. */
  public int step(int node, char c) {
    return trie.step(node, c);
  }

  /** Whether a form ends at a node. */
  public boolean isForm(int node) {
    return trie.isWord(node);
  }

  /**
   * Where the forms that end at a node stand, in the order of their lines: {@link #found} there is
   * their number, and at the places after it they follow.
   */
  public int formsAt(int node) {
    return trie.valuesAt(node);
  }

  /** An entry, or the complement of a form that counts in its {@link #wordingOf spelling} only. */
  public int found(int place) {
    return trie.value(place);
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
