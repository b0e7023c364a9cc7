package tallybook.extract;

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
record AreaPlace(
    AreaMention mention, Link link, Head head, Head noun, boolean possessive, boolean paired) {
  int from() {
    return mention.from();
  }

  int to() {
    return mention.to();
  }

  /** Whether it means one economy, which is not the world. */
  boolean isOne() {
    return mention.codes().size() == 1 && !mention.code().equals(AreaChoice.WORLD);
  }

  boolean isAdjective() {
    return mention.kind() == AreaMention.Kind.ADJECTIVE
        || mention.kind() == AreaMention.Kind.PREFIX;
  }
}
