package tallybook.extract.scene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tallybook.mention.area.AreaMention;
import tallybook.mention.period.Period;
import tallybook.mention.quantity.Quantity;

/** Settles which reader words belong to where two took them. */
public final class Overlaps {
  private Overlaps() {}

  /** The numbers of periods become dates. */
  static List<Quantity> datesOf(List<Quantity> quantities, List<Period> periods) {
    var named = new ArrayList<Quantity>(quantities.size());
    int next = 0;
    for (Quantity quantity : quantities) {
      while (next < periods.size() && periods.get(next).to() <= quantity.from()) {
        next++;
      }
      boolean inside =
          quantity.isFigure()
              && (quantity.isCount() || quantity.shape() == Quantity.Shape.FRACTION)
              && next < periods.size()
              && periods.get(next).from() < quantity.to();
      named.add(inside ? quantity.as(Quantity.Standing.DATE) : quantity);
    }
    return List.copyOf(named);
  }

  /** Areas that are no part of a currency: "US$". */
  static List<AreaMention> outside(List<Quantity> quantities, List<AreaMention> mentions) {
    var kept = new ArrayList<AreaMention>();
    int next = 0;
    for (AreaMention mention : mentions) {
      while (next < quantities.size() && quantities.get(next).to() <= mention.from()) {
        next++;
      }
      boolean inside =
          next < quantities.size()
              && quantities.get(next).from() < mention.to()
              && !isPartOf(quantities.get(next), mention);
      if (!inside) {
        kept.add(mention);
      }
    }
    return kept;
  }

  /** "the five Central Asian states". */
  private static boolean isPartOf(Quantity quantity, AreaMention mention) {
    return quantity.isCount()
        && quantity.from() >= mention.from()
        && quantity.to() <= mention.to()
        && !counts(quantity);
  }

  /** Whether a number divides its sentence: small counts in words rarely do. */
  public static boolean counts(Quantity quantity) {
    boolean small =
        quantity.isCount()
            && quantity.shape() == Quantity.Shape.WORDS
            && quantity.value().compareTo(BigDecimal.TEN) <= 0;
    return quantity.isFigure() && !small;
  }
}
