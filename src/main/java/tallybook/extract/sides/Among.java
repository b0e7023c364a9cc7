package tallybook.extract.sides;

import org.jspecify.annotations.Nullable;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;

/**
 * A group of economies on both sides: "intra-ASEAN trade", "trade among the members of the union".
 */
public final class Among {
  private static final int NEAR = 4;

  private Among() {}

  /**
   * The group told alone, twice, where words say that its members deal with each other; or null.
   */
  static @Nullable Sides of(Scene scene, int index, Sides told, Topic topic) {
    String group = told.ref() == null ? told.counter() : told.ref();
    boolean alone = group != null && (told.ref() == null || told.counter() == null);
    if (!alone || group == null || !topic.isGroup(group)) {
      return null;
    }
    int sentence = scene.sentenceOf(index);
    for (AreaPlace area : scene.areasOf(sentence)) {
      if (area.isOne() && area.mention().code().equals(group) && isAmong(scene, area)) {
        return new Sides(group, group);
      }
    }
    return null;
  }

  private static boolean isAmong(Scene scene, AreaPlace area) {
    int from = Math.max(0, area.from() - NEAR);
    boolean with = area.link() == Link.WITH || area.link() == Link.TO || area.link() == Link.FROM;
    return !with
        && (area.link() == Link.BETWEEN
            || scene.marks().mayTell(Cue.AMONG, from, area.from())
            || scene.marks().mayTell(Cue.AMONG, area.to(), area.to() + NEAR));
  }
}
