package tallybook.extract.scene;

import java.math.BigDecimal;
import tallybook.catalogue.Indicator;
import tallybook.extract.word.Cue;
import tallybook.extract.word.Link;
import tallybook.extract.word.Wording;
import tallybook.mention.quantity.Quantity;

/**
 * What else the text must tell for words to mean their indicator: "employ", a project, an origin.
 */
public final class Needs {
  private static final int NEAR = 2;
  private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);
  private static final int REACH = 6;
  private static final int FUNDER = 5;

  private Needs() {}

  public static boolean areMet(Scene scene, int sentence, Clue clue) {
    Cue needs = clue.wording().needs();
    if (isOfFirms(scene, sentence, clue)) {
      return false;
    }
    if (needs == null) {
      return true;
    }
    int from = scene.passage().sentenceFrom(sentence);
    int to = scene.passage().sentenceTo(sentence);
    if (needs == Cue.FOLK) {
      return isOfEconomy(scene, sentence, clue);
    }
    if (needs == Cue.ORIGIN) {
      return scene.marks().has(Cue.ORIGIN, from, to)
          || !scene.areasOf(sentence).isEmpty()
          || scene.sections().covers(sentence);
    }
    if (needs == Cue.PROJECT && isOfForeigners(scene, clue)) {
      return false;
    }
    return scene.marks().has(needs, from, to)
        || needs == Cue.FUNDER && isFromFunder(scene, clue.to(), to)
        || needs == Cue.GOODS && isFromEconomy(scene, sentence, clue)
        || needs == Cue.LIVE && Abroad.isClue(scene, clue)
        || needs == Cue.PROJECT && isOfProjectBefore(scene, sentence, clue);
  }

  /** "German firms work in Qatar": those who work there are no people. */
  private static boolean isOfFirms(Scene scene, int sentence, Clue clue) {
    if (!clue.wording().isVerb()
        || !scene.marks().mayTell(Cue.LIVE, clue.from(), clue.from() + 1)) {
      return false;
    }
    boolean firms = false;
    for (Clue other : scene.cluesOf(sentence)) {
      boolean subject =
          other.wording().isCounted()
              && other.to() <= clue.from()
              && clue.from() - other.to() <= REACH;
      firms = subject ? !other.wording().indicator().ofPeople() : firms;
    }
    return firms;
  }

  /** "Dutch investment reached $211 million": an economy's, no project's. */
  private static boolean isOfForeigners(Scene scene, Clue clue) {
    for (AreaPlace area : scene.areasOf(scene.passage().sentenceOf(clue.from()))) {
      if (area.to() == clue.from() && area.isAdjective() && !clue.wording().isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** "$1.1 billion came in 2023": what came is money; "when I arrived": nobody counts one. */
  public static boolean isOfOther(Scene scene, Clue clue) {
    return clue.wording().isVerb()
        && clue.wording().indicator().ofPeople()
        && (scene.endsAmount(clue.from()) || scene.marks().cueEnding(clue.from()) == Cue.SINGLE);
  }

  /**
   * "57 percent went to Peru", "another 20 million went on costs": a verb of people's tells nothing
   * of a ratio or of millions where there are none.
   */
  public static boolean lacksPeople(Scene scene, Quantity quantity, Clue clue, int sentence) {
    boolean ratio = quantity.isRatio();
    boolean large =
        quantity.isCount() && quantity.scaled() && quantity.value().compareTo(MANY) >= 0;
    return (ratio || large)
        && clue.wording().isVerb()
        && clue.wording().indicator().ofPeople()
        && !namesPeople(scene, sentence);
  }

  /** "Provides work for 1,200 residents": the noun tells who has the jobs, not where they live. */
  public static boolean tellsWho(Scene scene, Quantity quantity, Clue noun) {
    boolean whose = scene.areasBefore(noun.from()) > scene.areasBefore(quantity.right());
    if (whose
        || noun.wording().isVerb()
        || noun.wording().indicator().counts() != Indicator.Counts.PEOPLE
        || noun.wording().indicator().isOfComers()) {
      return false;
    }
    for (Clue clue : scene.cluesOf(scene.sentenceOf(quantity))) {
      boolean jobs =
          clue.wording().isVerb() && clue.wording().indicator().counts() == Indicator.Counts.POSTS;
      if (jobs && clue.to() <= quantity.left() && quantity.left() - clue.to() <= NEAR) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesPeople(Scene scene, int sentence) {
    for (Clue clue : scene.cluesOf(sentence)) {
      if (clue.wording().isCounted() && clue.wording().indicator().ofPeople()) {
        return true;
      }
    }
    return Counted.namesPeople(
        scene, scene.passage().sentenceFrom(sentence), scene.passage().sentenceTo(sentence));
  }

  /** "A railway was discussed. Its cost is put at $4.8 billion." */
  private static boolean isOfProjectBefore(Scene scene, int sentence, Clue clue) {
    int from = scene.passage().sentenceFrom(sentence);
    return sentence > 0
        && scene.passage().areInLine(sentence - 1, sentence)
        && clue.from() - from <= 1
        && !clue.wording().isVerb()
        && clue.wording().place() != Wording.Place.LEAD
        && scene.marks().has(Cue.PROJECT, scene.passage().sentenceFrom(sentence - 1), from);
  }

  /** "It received $6 million from the World Bank", "from China's Exim Bank". */
  private static boolean isFromFunder(Scene scene, int from, int to) {
    for (int token = from; token < to; token++) {
      if (scene.marks().linkAt(token) == Link.FROM
          && scene.marks().mayTell(Cue.FUNDER, token + 1, Math.min(to, token + 1 + FUNDER))) {
        return true;
      }
    }
    return false;
  }

  /** "Korea took 10 million tonnes from Australia". */
  private static boolean isFromEconomy(Scene scene, int sentence, Clue clue) {
    for (AreaPlace area : scene.areasOf(sentence)) {
      boolean from = area.link() == Link.FROM && !area.isAdjective();
      boolean of = area.isAdjective() && isOf(scene, area.from());
      if (area.from() > clue.to() && (from || of)) {
        return true;
      }
    }
    return false;
  }

  /** "2.3 million tonnes of [the] Brazilian bean". */
  private static boolean isOf(Scene scene, int adjective) {
    int before = Phrase.isArticle(scene, adjective - 1) ? adjective - 2 : adjective - 1;
    return scene.marks().linkAt(before) == Link.OF;
  }

  /** "Kenyan nurses", "nurses from Kenya". */
  private static boolean isOfEconomy(Scene scene, int sentence, Clue clue) {
    for (AreaPlace area : scene.areasOf(sentence)) {
      boolean before = area.to() == clue.from() && area.isAdjective();
      if (before || scene.before(area) == clue.to() && area.link() == Link.FROM) {
        return true;
      }
    }
    return false;
  }
}
