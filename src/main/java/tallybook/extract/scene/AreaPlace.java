package tallybook.extract.scene;

import tallybook.extract.word.Head;
import tallybook.extract.word.Link;
import tallybook.mention.area.AreaMention;

/**
 * An area in its sentence.
 *
 * @param link what joins it to the words before it; that of the area before, where "and" joins them
 * @param head what stands after it, if it is an adjective or a possessive; after "of", what stands
 *     before
 * @param noun what else the indicator's own word names, if that is what stands after it
 * @param possessive "Kazakhstan's"
 * @param paired "Kazakh-Korean"
 */
public record AreaPlace(
    AreaMention mention, Link link, Head head, Head noun, boolean possessive, boolean paired) {
  public int from() {
    return mention.from();
  }

  public int to() {
    return mention.to();
  }

  /** Whether it means one economy, which is not the world. */
  public boolean isOne() {
    return mention.codes().size() == 1 && !mention.code().equals(Sides.WORLD);
  }

  public boolean isAdjective() {
    return mention.kind() == AreaMention.Kind.ADJECTIVE
        || mention.kind() == AreaMention.Kind.PREFIX;
  }
}
