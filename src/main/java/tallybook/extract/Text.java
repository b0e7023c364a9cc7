package tallybook.extract;

import java.util.List;
import tallybook.mention.layout.Unfolding;
import tallybook.mention.passage.Passage;
import tallybook.mention.quantity.Quantity;

/** An article's text made ready, with the numbers in it and what reads its language. */
record Text(Readers with, Unfolding unfolding, List<Quantity> quantities) {
  static Unfolding unfolded(Readers with, Passage plain) {
    return Unfolding.of(plain, with.catalogue(), () -> with.periods().read(plain));
  }

  static Text of(Readers with, Unfolding unfolding) {
    return new Text(with, unfolding, with.quantities().read(unfolding.passage()));
  }

  Passage passage() {
    return unfolding.passage();
  }

  /** Without a figure, or without a word of any indicator, nothing is bound: most news is such. */
  boolean mayState() {
    return quantities.stream().anyMatch(Quantity::isFigure)
        && (with.words().nameIndicator(passage().matches())
            || quantities.stream().anyMatch(this::mayCountPeople));
  }

  /** "30,000 Koreans", "Koreans in Osh: 310": an economy's name for its people is word enough. */
  private boolean mayCountPeople(Quantity quantity) {
    int sign = quantity.left() - 1;
    return quantity.isFigure()
        && quantity.isCount()
        && (passage().matches().at(quantity.right(), with.words().areas()) >= 0
            || passage().tokens().isSign(sign, ':')
            || passage().tokens().isDash(sign));
  }
}
