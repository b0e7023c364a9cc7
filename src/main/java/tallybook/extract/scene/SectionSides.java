package tallybook.extract.scene;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Indicator;
import tallybook.extract.word.Link;
import tallybook.mention.quantity.Quantity;

/**
 * The sides that the headings of a fact sheet tell for the lines under them: "Portugal in Angola",
 * "Finnish presence in Estonia", "From Kenya to Uganda". Only where an article has more than one
 * such heading: a lone one is a headline.
 */
public final class SectionSides {
  private static final int LONGEST = 8;
  private static final int NONE = -1;

  private final Scene scene;

  /** The heading of each sentence that stands under one. */
  private final int[] heading;

  SectionSides(Scene scene) {
    this.scene = scene;
    int sentences = scene.passage().sentences().size();
    heading = new int[sentences];
    boolean[] figured = figured(sentences);
    int current = NONE;
    int headings = 0;
    for (int sentence = 0; sentence < sentences; sentence++) {
      if (!figured[sentence] && isTitle(sentence)) {
        boolean sides = origin(sentence) != null;
        current = sides ? sentence : NONE;
        headings += sides ? 1 : 0;
      }
      heading[sentence] = current;
    }
    if (headings < 2) {
      Arrays.fill(heading, NONE);
    }
  }

  /** Whether a sentence stands under a heading that tells sides. */
  public boolean covers(int sentence) {
    return heading[sentence] != NONE && heading[sentence] < sentence;
  }

  /**
   * The sides of a figure of a sentence that names no economy; null where no heading tells them.
   */
  public @Nullable Sides of(int sentence, Indicator indicator) {
    if (!covers(sentence) || !scene.areasOf(sentence).isEmpty()) {
      return null;
    }
    AreaPlace from = origin(heading[sentence]);
    AreaPlace to = from == null ? null : place(heading[sentence], from);
    if (from == null || to == null) {
      return null;
    }
    String origin = from.mention().code();
    String place = to.mention().code();
    return switch (indicator.roles()) {
      case HOST -> new Sides(place, origin);
      case PAIR -> new Sides(place, origin).ordered();
      case DIRECTED -> indicator.way() == Indicator.Way.OUT ? new Sides(origin, place) : null;
      case SINGLE -> null;
    };
  }

  /** Which sentences have a figure that is no number of the line itself. */
  private boolean[] figured(int sentences) {
    var figured = new boolean[sentences];
    for (Quantity quantity : scene.quantities()) {
      int sentence = scene.sentenceOf(quantity);
      figured[sentence] |=
          Overlaps.counts(quantity) && quantity.from() > scene.passage().sentenceFrom(sentence);
    }
    return figured;
  }

  /** A short line without a stop. */
  private boolean isTitle(int sentence) {
    int length = scene.passage().sentenceTo(sentence) - scene.passage().sentenceFrom(sentence);
    return length <= LONGEST && scene.isHeading(sentence);
  }

  /** Whose presence a heading is of; null where it tells no two sides. */
  private @Nullable AreaPlace origin(int sentence) {
    for (AreaPlace area : scene.areasOf(sentence)) {
      if (area.isOne()) {
        boolean told = place(sentence, area) != null && !scene.names(sentence);
        return told ? area : null;
      }
    }
    return null;
  }

  /** Where it is: "in Angola"; "to Uganda" after "from Kenya". */
  private @Nullable AreaPlace place(int sentence, AreaPlace origin) {
    for (AreaPlace area : scene.areasOf(sentence)) {
      boolean in = area.link() == Link.IN && origin.link() == Link.NONE;
      boolean to = area.link() == Link.TO && origin.link() == Link.FROM;
      if (area != origin
          && area.isOne()
          && (in || to)
          && !area.mention().code().equals(origin.mention().code())) {
        return area;
      }
    }
    return null;
  }
}
