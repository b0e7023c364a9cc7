package tallybook.extract.bound;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.extract.scene.Clue;
import tallybook.extract.word.Wording;
import tallybook.mention.passage.Reason;

/**
 * An indicator that a figure may belong to.
 *
 * @param clue the words that mean it; of a carried one, those of the figure that it comes from
 * @param from the figure that it was carried from, or null
 */
public record Candidate(Clue clue, @Nullable Bound from, int score, List<Reason> reasons) {
  /** The same with something that speaks against it. */
  public Candidate minus(String code, int weight, Span span) {
    var more = new ArrayList<>(reasons);
    more.add(new Reason(code, -weight, span));
    return new Candidate(clue, from, score - weight, more);
  }

  public Wording wording() {
    return clue.wording();
  }
}
