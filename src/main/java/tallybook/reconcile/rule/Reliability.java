package tallybook.reconcile.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;

/** How far origins are trusted, by the names of bodies and persons: {@code reliability.tsv}. */
public final class Reliability {
  private static final String FILE = "reconcile/reliability.tsv";

  /**
   * How far an origin is trusted.
   *
   * @param name {@code statistics}, {@code official} …
   * @param reliability 0 to 1: how often such an origin is right
   */
  public record Tier(String name, double reliability) {}

  private record Rule(Tier tier, List<String> words) {}

  private final List<Rule> rules;
  private final Tier named;
  private final Tier unattributed;

  private Reliability(List<Rule> rules, Tier named, Tier unattributed) {
    this.rules = rules;
    this.named = named;
    this.unattributed = unattributed;
  }

  /** The built-in lines, a user's before them. */
  public static Reliability load(Resources resources) {
    var builtIn = new ArrayList<Rule>();
    var users = new ArrayList<Rule>();
    Tier named = new Tier("named", 0.70);
    Tier unattributed = new Tier("unattributed", 0.60);
    for (TsvTable.Line line : resources.table(FILE)) {
      Tier tier = new Tier(line.required("tier"), share(line));
      List<String> words = words(line);
      if (tier.name().equals("named") && words.isEmpty()) {
        named = tier;
      } else if (tier.name().equals("unattributed") && words.isEmpty()) {
        unattributed = tier;
      } else {
        (line.file().equals(FILE) ? builtIn : users).add(new Rule(tier, words));
      }
    }
    users.addAll(builtIn);
    return new Reliability(List.copyOf(users), named, unattributed);
  }

  /** The tier of a body or person; unattributed for null. */
  public Tier of(@Nullable String name) {
    if (name == null) {
      return unattributed;
    }
    String folded = name.toLowerCase(Locale.ROOT);
    for (Rule rule : rules) {
      for (String word : rule.words()) {
        if (holds(folded, word)) {
          return rule.tier();
        }
      }
    }
    return named;
  }

  /** The better of two tiers. */
  public static Tier better(Tier left, Tier right) {
    return right.reliability() > left.reliability() ? right : left;
  }

  private static boolean holds(String name, String word) {
    boolean open = word.endsWith("*");
    String stem = open ? word.substring(0, word.length() - 1) : word;
    for (int at = name.indexOf(stem); at >= 0; at = name.indexOf(stem, at + 1)) {
      int end = at + stem.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
      boolean ends = open || end == name.length() || !Character.isLetterOrDigit(name.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(TsvTable.Line line) {
    var words = new ArrayList<String>();
    for (String word : line.get("words").split(";")) {
      if (!word.isBlank()) {
        words.add(word.strip().toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(words);
  }

  private static double share(TsvTable.Line line) {
    try {
      double share = Double.parseDouble(line.required("reliability"));
      if (share > 0 && share < 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw line.fault("\"" + line.get("reliability") + "\" is no number");
    }
    throw line.fault("a reliability lies between 0 and 1, not " + line.get("reliability"));
  }
}
