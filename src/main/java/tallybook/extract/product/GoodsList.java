package tallybook.extract.product;

import tallybook.extract.scene.Phrase;
import tallybook.extract.scene.Scene;
import tallybook.extract.word.GoodsPart;

/** Lists of goods: what they are says what a whole is made of. */
final class GoodsList {
  private GoodsList() {}

  /** "rice, meat and textiles": one of three or more. */
  static boolean holds(Scene scene, int match) {
    int from = scene.matches().from(match);
    int to = scene.matches().to(match);
    int others = 0;
    for (int before = before(scene, from);
        before >= 0;
        before = before(scene, scene.matches().from(before))) {
      others++;
    }
    for (int after = after(scene, to);
        after >= 0;
        after = after(scene, scene.matches().to(after))) {
      others++;
    }
    return others > 1;
  }

  private static int before(Scene scene, int token) {
    int end = token;
    if (Phrase.isAnd(scene, end - 1)) {
      end--;
    }
    if (scene.tokens().isSign(end - 1, ',')) {
      end--;
    }
    int match = end == token ? -1 : scene.matches().before(end, scene.words().products());
    return isGoods(scene, match) ? match : -1;
  }

  private static int after(Scene scene, int token) {
    int start = token;
    if (scene.tokens().isSign(start, ',')) {
      start++;
    }
    if (Phrase.isAnd(scene, start)) {
      start++;
    }
    int match = start == token ? -1 : scene.matches().at(start, scene.words().products());
    return isGoods(scene, match) ? match : -1;
  }

  private static boolean isGoods(Scene scene, int match) {
    return match >= 0 && scene.words().part(scene.matches().entry(match)) == GoodsPart.GOODS;
  }
}
