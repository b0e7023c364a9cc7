package tallybook.extract.sides;

import java.util.ArrayList;
import java.util.List;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Indicator;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.sides.AreaWeighing.Weighed;
import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.extract.word.Weights;

/** Picks the two sides of a figure from the areas of a sentence and what they weigh. */
final class SidesChoice {
  private final Catalogue catalogue;
  private final int least;
  private final int rivals;

  SidesChoice(Catalogue catalogue, Weights weights) {
    this.catalogue = catalogue;
    least = weights.of("area.least");
    rivals = weights.of("area.rivals");
  }

  Told of(List<Weighed> weighed, Indicator.Roles roles) {
    return roles == Indicator.Roles.PAIR ? pair(weighed) : sides(weighed);
  }

  private Told pair(List<Weighed> weighed) {
    Weighed first = null;
    Weighed second = null;
    for (Weighed area : weighed) {
      if (area.ref() < least) {
        continue;
      }
      if (first == null || area.ref() > first.ref()) {
        boolean apart = first != null && isOther(first.area(), area.area());
        if (first != null && !first.code().equals(area.code())) {
          second = apart ? null : first;
        }
        first = area;
      } else if (!area.code().equals(first.code())
          && (second == null || area.ref() > second.ref())
          && !isOther(first.area(), area.area())) {
        second = area;
      }
    }
    return new Told(first, second);
  }

  /** "with the CIS …, with Russia": two partners, not a pair. */
  private static boolean isOther(AreaPlace one, AreaPlace other) {
    boolean alike = one.link() == Link.WITH && other.link() == Link.WITH;
    int gap = other.from() >= one.to() ? other.from() - one.to() : one.from() - other.to();
    return alike && gap > 3;
  }

  private Told sides(List<Weighed> weighed) {
    int best = 0;
    Weighed ref = null;
    Weighed counter = null;
    for (int i = -1; i < weighed.size(); i++) {
      Weighed left = i < 0 ? null : weighed.get(i);
      if (left != null && (left.ref() < least || isOpposite(left, weighed))) {
        continue;
      }
      for (int j = -1; j < weighed.size(); j++) {
        Weighed right = j < 0 ? null : weighed.get(j);
        boolean fits =
            right == null
                || right.counter() >= least && (left == null || !left.code().equals(right.code()));
        int sum = (left == null ? 0 : left.ref()) + (right == null || !fits ? 0 : right.counter());
        if (fits && sum > best) {
          best = sum;
          ref = left;
          counter = right;
        }
      }
    }
    return new Told(ref, counter);
  }

  /** "Japan has put money into its economy": not Japan's own, which is told to be the giver. */
  private boolean isOpposite(Weighed pointing, List<Weighed> weighed) {
    return pointing.area().mention().isDeictic()
        && weighed.stream()
            .anyMatch(
                named ->
                    !named.area().mention().isDeictic()
                        && named.code().equals(pointing.code())
                        && (named.area().head() == Head.GIVER || named.area().head() == Head.FIRM)
                        && named.counter() >= pointing.ref() - rivals
                        && named.counter() > named.ref());
  }

  /** "83 percent of the trade with Central Asia falls on Kazakhstan": the member's, not all's. */
  List<Weighed> withoutGroups(List<Weighed> weighed) {
    var apart = new ArrayList<>(weighed);
    apart.removeIf(
        group -> weighed.stream().anyMatch(one -> catalogue.isMember(one.code(), group.code())));
    return apart;
  }
}
