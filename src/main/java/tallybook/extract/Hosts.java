package tallybook.extract;

/** Counts what a text hints of an economy as the place where things happen. */
final class Hosts {
  private Hosts() {}

  /** Things happen in a host, and a partner's adjective tells whose firms and money they are. */
  static int votes(Scene scene, String code) {
    int votes = 0;
    for (AreaPlace area : scene.areas) {
      if (area.mention().codes().size() == 1 && area.mention().code().equals(code)) {
        boolean host =
            area.link() == Link.IN || area.link() == Link.INTO || area.head() == Head.PLACE;
        boolean guest =
            area.link() == Link.WITH
                || area.link() == Link.FROM
                || area.isAdjective() && isOwned(area.head());
        votes += host ? 3 : guest ? -2 : area.link() == Link.NONE ? 1 : 0;
      }
    }
    return votes;
  }

  private static boolean isOwned(Head head) {
    return head == Head.CAPITAL || head == Head.FIRM || head == Head.CLUE || head == Head.FOLK;
  }
}
