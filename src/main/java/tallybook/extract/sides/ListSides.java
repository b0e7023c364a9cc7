package tallybook.extract.sides;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.extract.scene.AreaPlace;
import tallybook.extract.scene.Scene;
import tallybook.extract.scene.Sides;
import tallybook.mention.layout.Item;
import tallybook.mention.quantity.Quantity;

/**
 * The sides of a figure in a list: the item is the host where the heading says so ("by host"), the
 * partner where it says that, or names an economy itself: "Students in Malta: India 5,733". Where
 * it does neither, the items are hosts if the article's home is one of them.
 */
final class ListSides {
  private static final int LONGEST_LIST = 30;

  private ListSides() {}

  /** Null for a figure of no list, and where nothing tells what its items are. */
  static @Nullable Sides of(Scene scene, Topic topic, int index, Indicator.Roles roles) {
    Quantity quantity = scene.quantity(index);
    int sentence = scene.sentenceOf(quantity);
    AreaPlace item = item(scene, sentence);
    if (item == null || item.mention().codes().size() != 1) {
      return null;
    }
    String code = item.mention().code();
    if (roles == Indicator.Roles.SINGLE) {
      return new Sides(code, null);
    }
    String heads = heads(scene, sentence, item);
    Item is = role(scene, item);
    boolean partner = is == Item.PARTNER || is == Item.UNTOLD && heads != null;
    if (partner) {
      String ref = heads != null ? heads : topic.beside(code);
      return ref == null ? null : new Sides(ref, code);
    }
    boolean flow = roles == Indicator.Roles.HOST || is == Item.HOST;
    boolean told = is == Item.HOST || isHomeListed(scene, topic, sentence);
    return flow && told ? new Sides(code, heads == null ? Sides.WORLD : heads) : null;
  }

  private static @Nullable Item role(Scene scene, AreaPlace area) {
    return scene.text().item(scene.tokens().start(area.from()));
  }

  private static @Nullable AreaPlace item(Scene scene, int sentence) {
    for (AreaPlace area : scene.areasOf(sentence)) {
      if (role(scene, area) != null) {
        return area;
      }
    }
    return null;
  }

  /** The economy that the heading names. */
  private static @Nullable String heads(Scene scene, int sentence, AreaPlace item) {
    for (AreaPlace area : scene.areasOf(sentence)) {
      String code = area.isOne() ? area.mention().code() : null;
      if (area.to() <= item.from() && code != null && !code.equals(item.mention().code())) {
        return code;
      }
    }
    return null;
  }

  private static boolean isHomeListed(Scene scene, Topic topic, int sentence) {
    return isHomeListed(scene, topic, sentence, -1) || isHomeListed(scene, topic, sentence, 1);
  }

  private static boolean isHomeListed(Scene scene, Topic topic, int sentence, int step) {
    int last = scene.passage().sentences().size();
    for (int at = sentence, steps = 0;
        at >= 0 && at < last && steps < LONGEST_LIST;
        at += step, steps++) {
      AreaPlace item = item(scene, at);
      if (item == null) {
        return false;
      }
      if (item.mention().code().equals(topic.home())) {
        return true;
      }
    }
    return false;
  }
}
