package tallybook.extract.sides;

import java.util.HashMap;
import java.util.Map;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;

/** What a text hints of its economies as the places where things happen. */
final class Hosts {
  private final Map<String, Integer> votes = new HashMap<>();

  /** Things happen in a host, and a partner's adjective tells whose firms and money they are. */
  Hosts(Scene scene) {
    for (AreaPlace area : scene.areas()) {
      if (area.mention().codes().size() == 1) {
        boolean host =
            area.link() == Link.IN || area.link() == Link.INTO || area.head() == Head.PLACE;
        boolean guest =
            area.link() == Link.WITH
                || area.link() == Link.FROM
                || area.isAdjective() && isOwned(area.head());
        int vote = host ? 3 : guest ? -2 : area.link() == Link.NONE ? 1 : 0;
        votes.merge(area.mention().code(), vote, Integer::sum);
      }
    }
  }

  /** How much more the text hints at one economy than at another. */
  int lean(String code, String other) {
    return votes.getOrDefault(code, 0) - votes.getOrDefault(other, 0);
  }

  /** Heads whose adjective tells the guest: "Korean firms", "Korean capital". */
  static boolean isOwned(Head head) {
    return head == Head.CAPITAL || head == Head.FIRM || head == Head.CLUE || head == Head.FOLK;
  }
}
