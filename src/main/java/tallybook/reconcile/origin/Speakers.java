package tallybook.reconcile.origin;

import java.util.Locale;
import tallybook.reconcile.claim.Names;

/**
 * Names of persons by which statements are matched: the first and last word of the name, so that
 * "Tokayev" and "Kassym-Jomart Tokayev" meet, and "Yoon" and "Yoon Suk-yeol".
 */
public final class Speakers {
  private static final int[] NOBODY = {};
  static final int MOST_TOKENS = 2;

  /** By the person's number. */
  private final int[][] tokens;

  public Speakers(Names persons) {
    var words = new Names();
    tokens = new int[persons.size()][];
    for (int person = 0; person < persons.size(); person++) {
      String name = persons.name(person);
      tokens[person] = name == null ? NOBODY : ends(name.toLowerCase(Locale.ROOT), words);
    }
  }

  /** Numbers of the words to match by: none, one or two. */
  int[] tokens(int person) {
    return person == Names.NONE ? NOBODY : tokens[person];
  }

  private static int[] ends(String name, Names words) {
    String[] parts = name.strip().split("\\s+");
    int first = words.number(parts[0]);
    int last = words.number(parts[parts.length - 1]);
    return first == last ? new int[] {first} : new int[] {first, last};
  }
}
