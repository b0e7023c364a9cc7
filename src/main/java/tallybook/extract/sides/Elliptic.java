package tallybook.extract.sides;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.extract.bound.Bound;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.word.Link;

/**
 * The sides of a figure whose noun "that" or "those" stands for: "Austrian deliveries came to $5
 * billion, those from Slovenia to $3 billion"; "Russia's share was 71 percent, that of Kazakhstan
 * 27". The owner or the partner that the word after "that" tells gives way; where it is the other
 * side itself, the sides are turned.
 */
public final class Elliptic {
  private static final Set<String> CODES = Set.of("owner", "from", "partner");

  private Elliptic() {}

  /** Null where no such words stand before the figure. */
  static @Nullable Sides of(Scene scene, int index, Bound before) {
    AreaPlace own = own(scene, index);
    if (own == null || own.from() > scene.quantity(index).from()) {
      return null;
    }
    String code = own.mention().code();
    Sides sides = before.sides();
    String to = partner(scene, index, own);
    if (to != null && before.indicator().roles() == Indicator.Roles.DIRECTED) {
      return new Sides(code, to);
    }
    String gives = gives(scene, before, own);
    if (gives == null || gives.equals(code)) {
      return null;
    }
    return sides.has(code) ? sides.reversed() : sides.with(gives, code);
  }

  private static @Nullable AreaPlace own(Scene scene, int index) {
    for (AreaPlace area : scene.areasOf(scene.sentenceOf(index))) {
      boolean that = ParallelSides.isWithin(scene, index, area) && area.isOne();
      String code = that ? scene.marks().clauseEnding(area.from()) : null;
      if (code != null && CODES.contains(code)) {
        return area;
      }
    }
    return null;
  }

  /** "Those of Slovenia to Austria". */
  private static @Nullable String partner(Scene scene, int index, AreaPlace own) {
    for (AreaPlace area : scene.areasOf(scene.sentenceOf(index))) {
      boolean other = area.from() >= own.to() && ParallelSides.isWithin(scene, index, area);
      if (other && area.isOne() && area.link() == Link.TO) {
        return area.mention().code();
      }
    }
    return null;
  }

  private static @Nullable String gives(Scene scene, Bound before, AreaPlace own) {
    Sides sides = before.sides();
    String that = scene.marks().clauseEnding(own.from());
    Indicator.Roles roles = before.indicator().roles();
    if (roles == Indicator.Roles.PAIR) {
      String beside = ParallelSides.beside(scene, before);
      return beside == null || sides.has(own.mention().code()) ? null : sides.other(beside);
    }
    String from = "from".equals(that) ? from(scene, before) : null;
    if (from != null) {
      return from;
    }
    boolean bought = "from".equals(that) && before.indicator().way() == Indicator.Way.IN;
    boolean partner = "partner".equals(that) || bought;
    return partner == (roles == Indicator.Roles.HOST) ? sides.ref() : sides.counter();
  }

  /** The side that "from" joins to the phrase of the figure before: "imports from Oman". */
  private static @Nullable String from(Scene scene, Bound before) {
    for (AreaPlace area : scene.areasOf(scene.sentenceOf(before.quantity()))) {
      boolean joined = area.link() == Link.FROM && area.isOne();
      if (joined
          && ParallelSides.isWithin(scene, before.index(), area)
          && before.sides().has(area.mention().code())) {
        return area.mention().code();
      }
    }
    return null;
  }
}
