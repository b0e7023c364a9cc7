package tallybook.reconcile;

import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Catalogue;
import tallybook.observation.Observation;
import tallybook.reconcile.claim.Intake;
import tallybook.reconcile.key.Blocks;
import tallybook.reconcile.rate.Conversion;

/** Takes figures in, in the currency that the settings ask for. */
final class Conversions {
  private Conversions() {}

  /** Null if no currency is asked for. */
  static @Nullable Conversion of(Catalogue catalogue, Blocks blocks, Settings settings) {
    String currency = settings.currency();
    return currency == null
        ? null
        : new Conversion(
            catalogue,
            blocks,
            currency,
            settings.rates(),
            settings.convertTargets(),
            settings.rules());
  }

  static void add(Intake intake, Observation observation, @Nullable Conversion conversion) {
    if (conversion == null) {
      intake.add(observation);
      return;
    }
    int row = intake.add(conversion.convert(observation));
    if (!conversion.note().isEmpty()) {
      intake.claims().converted(row, conversion.note());
    }
  }
}
