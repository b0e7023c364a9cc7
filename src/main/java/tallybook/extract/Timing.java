package tallybook.extract;

import org.jspecify.annotations.Nullable;
import tallybook.observation.TimeBasis;
import tallybook.observation.TimePeriod;

/**
 * A period in the text. Token places are half-open.
 *
 * @param period null where nothing resolves it
 * @param base whether it is only what another is compared with
 */
record Timing(int from, int to, @Nullable TimePeriod period, TimeBasis basis, boolean base) {}
