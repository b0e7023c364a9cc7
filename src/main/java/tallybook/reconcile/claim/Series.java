package tallybook.reconcile.claim;

import tallybook.catalogue.Indicator.Temporal;
import tallybook.catalogue.UnitKind;
import tallybook.observation.SeriesKey;

/**
 * A series key with what the catalogue says of it.
 *
 * @param key with its product normalised; a denied figure stands in the actual series
 * @param temporal rate where the transformation makes it one
 * @param kind of its unit
 * @param family indicators that are laid side by side
 * @param block number of its family and pair of areas: figures of different blocks never meet
 */
public record Series(SeriesKey key, Temporal temporal, UnitKind kind, String family, int block) {}
