package tallybook.extract.sides;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.sides.AreaWeighing.Weighed;
import tallybook.mention.area.AreaMention;

/** What a sentence tells of a figure's sides: null where it tells none. */
record Told(@Nullable Weighed ref, @Nullable Weighed counter) {
  static final Told NOTHING = new Told(null, null);

  Sides sides() {
    return new Sides(ref == null ? null : ref.code(), counter == null ? null : counter.code());
  }

  boolean isNothing() {
    return ref == null && counter == null;
  }

  int refWeight() {
    return ref == null ? 0 : ref.ref();
  }

  int counterWeight(Indicator.Roles roles) {
    if (counter == null) {
      return 0;
    }
    return roles == Indicator.Roles.PAIR ? counter.ref() : counter.counter();
  }

  /** What speaks for the side that is told; for the first of both. */
  int strength(Indicator.Roles roles) {
    return ref == null ? counterWeight(roles) : ref.ref();
  }

  /**
   * What speaks for a host and an origin as told: the weaker of the two, half of one told alone,
   * nothing where that is whoever speaks.
   */
  int evidence(Scene scene) {
    int host = refWeight();
    int origin = counter == null ? 0 : counter.counter();
    if (ref != null && counter != null) {
      return Math.min(host, origin);
    }
    boolean guess = isGuess(scene, ref) || isGuess(scene, counter);
    return guess ? 0 : Math.max(host, origin) / 2;
  }

  /** "We alone have put in": who speaks is not told. */
  private static boolean isGuess(Scene scene, @Nullable Weighed side) {
    if (side == null) {
      return false;
    }
    AreaMention.Kind kind = side.area().mention().kind();
    boolean speaks = kind == AreaMention.Kind.WE;
    return speaks && scene.voices().at(side.area().from()).area() == null;
  }
}
