package tallybook.reconcile.claim;

import tallybook.catalogue.Indicator.Temporal;

/**
 * A series key as a figure states it.
 *
 * @param series number of the series with the normalised key
 * @param temporal how that series sits in time
 * @param isDenied whether the figure is denied: it then stands in the actual series
 */
public record Key(int series, Temporal temporal, boolean isDenied) {}
