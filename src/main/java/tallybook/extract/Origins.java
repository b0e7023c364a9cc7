package tallybook.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.article.Span;
import tallybook.mention.layout.Unfolding;
import tallybook.mention.passage.Reason;
import tallybook.observation.Observation;

/** Tells of a figure in the article's own places, where it was read from an unfolded table. */
final class Origins {
  private static final String CELL = "table.cell";

  private Origins() {}

  static Reading of(
      Unfolding text,
      Binder.Verdict verdict,
      @Nullable Observation taken,
      List<Reason> moreReasons) {
    Span figure = verdict.quantity().span();
    var reasons = new ArrayList<Reason>();
    if (text.isCell(figure)) {
      reasons.add(new Reason(CELL, 0, text.sentence(figure, figure)));
    }
    reasons.addAll(placed(text, verdict.reasons()));
    reasons.addAll(placed(text, moreReasons));
    var rivals = new ArrayList<Rival>();
    for (Rival rival : verdict.rivals()) {
      rivals.add(new Rival(rival.indicator(), rival.score(), placed(text, rival.reasons())));
    }
    return new Reading(text.original(figure), taken, verdict.code(), reasons, rivals);
  }

  private static List<Reason> placed(Unfolding text, List<Reason> reasons) {
    return reasons.stream()
        .map(reason -> new Reason(reason.code(), reason.weight(), text.original(reason.span())))
        .toList();
  }
}
