package tallybook.extract.indicator;

import tallybook.extract.scene.Clue;
import tallybook.extract.scene.Counted;
import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.Link;
import tallybook.mention.quantity.Quantity;

/** How the words before a number may tell what it counts: as its label, its whole, its rate. */
final class CountLabels {
  private static final int LONGEST_PHRASE = 5;

  private CountLabels() {}

  /** "Dutch companies in Costa Rica: roughly 60". */
  static boolean isLabel(Scene scene, Clue clue, Quantity quantity) {
    int sign = quantity.left() - 1;
    return scene.tokens().isSign(sign, ':') && !scene.marks().hasSign(';', clue.to(), sign);
  }

  /** "Of the projects that run in Peru, 74 are on farms": some of what opens the sentence. */
  static boolean isOfAll(Scene scene, Clue clue, Quantity quantity) {
    int first = scene.passage().sentenceFrom(scene.sentenceOf(quantity));
    return clue.wording().isCounted()
        && scene.marks().linkAt(first) == Link.OF
        && clue.from() - first <= LONGEST_PHRASE
        && scene.tokens().isSign(quantity.left() - 1, ',')
        && !Counted.hasOwnNoun(scene, quantity);
  }

  /** "a workforce of 9,480", "jobs for 6,500". */
  static boolean isOf(Scene scene, Clue clue, Quantity quantity) {
    Link last = scene.marks().linkAt(clue.to() - 1);
    return clue.to() == quantity.left() && (last == Link.OF || last == Link.FOR);
  }

  /** "firms, 220 of which". */
  static boolean isOfThem(Scene scene, Clue clue, Quantity quantity) {
    int comma = quantity.left() - 1;
    return clue.wording().isCounted()
        && clue.to() == comma
        && scene.tokens().isSign(comma, ',')
        && Counted.afterOfThem(scene, quantity.right()) > quantity.right();
  }

  /** "Flights to Oslo, 11 a week"; "flights from 11 to 18 a week". */
  static boolean isRate(Scene scene, Quantity quantity) {
    Link before = scene.marks().linkEnding(quantity.left());
    return quantity.rate() != null
        && (scene.tokens().isSign(quantity.left() - 1, ',') || before == Link.TO);
  }

  /** "Tourists: 29.1 million Chinese": the people counted are those that the words before mean. */
  static boolean isOfItsPeople(Scene scene, Clue clue, Quantity quantity) {
    return clue.wording().isCounted()
        && (scene.tokens().isSign(quantity.left() - 1, ':')
            || Phrase.isGiven(scene, clue, quantity))
        && Counted.isDemonym(scene, quantity.right());
  }
}
