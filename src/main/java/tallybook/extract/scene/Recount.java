package tallybook.extract.scene;

import java.util.ArrayList;
import java.util.List;
import tallybook.article.Span;
import tallybook.catalogue.UnitKind;
import tallybook.extract.word.Wording;
import tallybook.extract.word.Words;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.passage.Tokens;
import tallybook.mention.quantity.Quantity;

/** "Seven times a week" counts flights: a factor whose word is a counted thing's is a count. */
final class Recount {
  private final Tokens tokens;
  private final Matches matches;
  private final Words words;

  Recount(Passage passage, Words words) {
    this.tokens = passage.tokens();
    this.matches = passage.matches();
    this.words = words;
  }

  List<Quantity> of(List<Quantity> quantities) {
    var counted = new ArrayList<Quantity>(quantities.size());
    for (Quantity quantity : quantities) {
      boolean factor = quantity.kind() == UnitKind.FACTOR && quantity.to() - quantity.from() > 1;
      counted.add(factor && isCounted(quantity.to() - 1) ? count(quantity) : quantity);
    }
    return List.copyOf(counted);
  }

  private boolean isCounted(int token) {
    int match = matches.at(token, words.indicators());
    Wording wording = match < 0 ? null : words.wording(matches.entry(match));
    return wording != null && wording.isCounted();
  }

  private Quantity count(Quantity quantity) {
    int to = quantity.to() - 1;
    return new Quantity(
        quantity.from(),
        to,
        quantity.left(),
        to,
        new Span(quantity.span().start(), tokens.end(to - 1)),
        quantity.value(),
        quantity.bounds(),
        quantity.grain(),
        UnitKind.COUNT,
        "count",
        quantity.qualifier(),
        quantity.shape(),
        quantity.scaled(),
        quantity.standing(),
        quantity.doubt(),
        quantity.rate(),
        quantity.restates());
  }
}
