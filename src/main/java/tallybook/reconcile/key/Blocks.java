package tallybook.reconcile.key;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Indicator;
import tallybook.catalogue.Indicator.Roles;
import tallybook.catalogue.Indicator.Temporal;
import tallybook.observation.ObsStatus;
import tallybook.observation.SeriesKey;
import tallybook.observation.Transformation;

/** What the catalogue makes of series keys: their temporal type, family and block. */
public final class Blocks {
  private final Catalogue catalogue;
  private final Products products;

  public Blocks(Catalogue catalogue, Products products) {
    this.catalogue = catalogue;
    this.products = products;
  }

  /**
   * The key under which figures are grouped: product normalised, the areas of a figure without
   * direction in alphabetical order, a denied figure in the actual series.
   */
  public SeriesKey normal(SeriesKey key) {
    String ref = key.refArea();
    String counterpart = key.counterpartArea();
    boolean turn = isPair(key) && counterpart != null && counterpart.compareTo(ref) < 0;
    return new SeriesKey(
        key.indicator(),
        turn && counterpart != null ? counterpart : ref,
        turn ? ref : counterpart,
        products.normal(key.product()),
        key.transformation(),
        key.unit(),
        key.status() == ObsStatus.DENIED ? ObsStatus.ACTUAL : key.status());
  }

  private boolean isPair(SeriesKey key) {
    return catalogue.indicator(key.indicator()).map(Indicator::roles).orElse(Roles.DIRECTED)
            == Roles.PAIR
        && !isWorld(key.counterpartArea())
        && !isWorld(key.refArea());
  }

  private static boolean isWorld(@Nullable String area) {
    return "WLD".equals(area);
  }

  /** How its periods compare; a transformed figure is a rate. */
  public Temporal temporal(SeriesKey key) {
    return key.transformation() == Transformation.LEVEL
        ? catalogue.indicator(key.indicator()).map(Indicator::temporal).orElse(Temporal.FLOW)
        : Temporal.RATE;
  }

  /** The indicators it is laid side by side with; its own name if the catalogue lacks it. */
  public String family(SeriesKey key) {
    return catalogue.indicator(key.indicator()).map(Indicator::family).orElse(key.indicator());
  }

  /** Family and pair of areas in alphabetical order: all comparisons stay inside one block. */
  public String block(SeriesKey key) {
    String counterpart = key.counterpartArea() == null ? "-" : key.counterpartArea();
    boolean turn = counterpart.compareTo(key.refArea()) < 0;
    return family(key)
        + "|"
        + (turn ? counterpart : key.refArea())
        + "|"
        + (turn ? key.refArea() : counterpart);
  }
}
