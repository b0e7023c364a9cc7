package tallybook.mention.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Fold;
import tallybook.catalogue.Lexicon;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;

/**
 * Finds the names of economies, their adjectives, peoples, cities and seats of government, and the
 * words that point to one named elsewhere. A name counts only with a capital letter; a name that is
 * a person's too, not after another capitalised word; a name that means something else in some
 * company, not where such words stand in its sentence.
 */
public final class AreaReader {
  private static final String NO_AREA = "NONE";

  private final CodePairs pairs;
  private final int areas;
  private final int owners;
  private final int epithets;
  private final int deixis;
  private final long files;
  private final AreaMention.@Nullable Kind[] kind;
  private final Map<Integer, List<String>> codes = new HashMap<>();
  private final boolean[] lower;
  private final boolean[] alone;
  private final char[][] @Nullable [] notNear;

  /**
   * Works out what the lexicon's areas, epithets and deixis say.
   *
   * @throws tallybook.catalogue.ResourceException if a code is not in the catalogue
   */
  public AreaReader(Lexicon lexicon, Catalogue catalogue) {
    pairs = new CodePairs(catalogue);
    areas = lexicon.file("areas");
    owners = lexicon.file("owners");
    epithets = lexicon.file("epithets");
    deixis = lexicon.file("deixis");
    files = 1L << areas | 1L << owners | 1L << epithets | 1L << deixis;
    int size = lexicon.entries().size();
    kind = new AreaMention.@Nullable Kind[size];
    lower = new boolean[size];
    alone = new boolean[size];
    notNear = new char[size][][];
    for (Lexicon.Entry entry : lexicon.entries()) {
      switch (entry.file()) {
        case "areas", "owners" -> area(entry, catalogue);
        case "epithets" -> {
          kind[entry.id()] = AreaMention.Kind.EPITHET;
          lower[entry.id()] = true;
          codes.put(entry.id(), known(entry, entry.line().words("members"), catalogue));
        }
        case "deixis" -> {
          kind[entry.id()] = kind(entry, entry.code());
          lower[entry.id()] = true;
          codes.put(entry.id(), List.of());
        }
        default -> {}
      }
    }
  }

  /** The mentions in text order; none inside another. */
  public List<AreaMention> read(Passage passage) {
    var found = new ArrayList<AreaMention>();
    Tokens tokens = passage.tokens();
    Set<String> paired = pairs.of(tokens);
    int next = 0;
    for (int token = 0; token < tokens.size(); token++) {
      boolean may = !paired.isEmpty() || passage.matches().begins(token, files);
      if (may && token >= next && tokens.is(token, Tokens.WORD)) {
        int before = found.size();
        next = readAt(token, passage, found);
        String code = found.size() > before ? null : pairs.codeAt(tokens, token, paired);
        if (code != null) {
          found.add(new AreaMention(token, token + 1, AreaMention.Kind.NAME, List.of(code)));
          next = token + 1;
        }
      }
    }
    return found;
  }

  private int readAt(int token, Passage passage, List<AreaMention> found) {
    Matches matches = passage.matches();
    int best = -1;
    for (int match = matches.firstAt(token); match < matches.lastAt(token); match++) {
      int file = matches.file(match);
      boolean ours = file == areas || file == owners || file == epithets || file == deixis;
      if (ours && (best < 0 || matches.to(match) > matches.to(best))) {
        best = match;
      }
    }
    if (best >= 0 && matches.file(best) != areas && isOvertaken(matches, best, token)) {
      return token;
    }
    if (best < 0 || isMoney(passage, matches.to(best)) || !isMeant(best, token, passage)) {
      return token;
    }
    int entry = matches.entry(best);
    AreaMention.Kind named = kind[entry];
    if (named != null) {
      found.add(
          new AreaMention(token, matches.to(best), named, codes.getOrDefault(entry, List.of())));
    }
    return matches.to(best);
  }

  /** Whether a name begins in other words and goes beyond them: "the Republic [of Korea]". */
  private boolean isOvertaken(Matches matches, int match, int token) {
    for (int inside = token + 1; inside < matches.to(match); inside++) {
      int name = matches.at(inside, areas);
      if (name >= 0 && matches.to(name) > matches.to(match)) {
        return true;
      }
    }
    return false;
  }

  /** "US$", "NZ$". */
  private static boolean isMoney(Passage passage, int end) {
    return passage.tokens().isSign(end, '$') && passage.tokens().isGlued(end);
  }

  private boolean isMeant(int match, int token, Passage passage) {
    int entry = passage.matches().entry(match);
    Tokens tokens = passage.tokens();
    if (!lower[entry] && !tokens.isCapital(token)) {
      return false;
    }
    if (alone[entry]
        && token > 0
        && tokens.isCapital(token - 1)
        && !startsSentence(token - 1, passage)) {
      return false;
    }
    char[][] others = notNear[entry];
    return others == null || !isNear(others, passage, passage.sentenceOf(token));
  }

  private static boolean startsSentence(int token, Passage passage) {
    return passage.sentenceFrom(passage.sentenceOf(token)) == token;
  }

  private static boolean isNear(char[][] words, Passage passage, int sentence) {
    Tokens tokens = passage.tokens();
    for (int token = passage.sentenceFrom(sentence);
        token < passage.sentenceTo(sentence);
        token++) {
      for (char[] word : words) {
        if (startsWith(tokens, tokens.start(token), word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean startsWith(Tokens tokens, int at, char[] word) {
    for (int i = 0; i < word.length; i++) {
      if (tokens.folded(at + i) != word[i]) {
        return false;
      }
    }
    return true;
  }

  private void area(Lexicon.Entry entry, Catalogue catalogue) {
    String use = entry.get("case");
    lower[entry.id()] = use.equals("lower") || use.equals("exact");
    alone[entry.id()] = use.equals("alone");
    String others = entry.get("not_near");
    if (!others.isEmpty()) {
      notNear[entry.id()] = Arrays.stream(others.split(" ; ")).map(Fold::of).toArray(char[][]::new);
    }
    if (!entry.code().equals(NO_AREA)) {
      kind[entry.id()] = kind(entry, entry.get("kind"));
      codes.put(entry.id(), known(entry, List.of(entry.code()), catalogue));
    }
  }

  private static AreaMention.Kind kind(Lexicon.Entry entry, String word) {
    for (AreaMention.Kind constant : AreaMention.Kind.values()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
        return constant;
      }
    }
    throw entry.line().fault("no kind of area is called \"" + word + "\"");
  }

  private static List<String> known(Lexicon.Entry entry, List<String> codes, Catalogue catalogue) {
    for (String code : codes) {
      if (catalogue.area(code).isEmpty()) {
        throw entry.line().fault("no area is called \"" + code + "\"");
      }
    }
    return codes;
  }
}
