package tallybook.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.mention.passage.Reason;
import tallybook.observation.Observation;

/**
 * A number as it was read.
 *
 * @param taken null where it was not taken
 * @param voice why it is its speaker's
 */
record Read(Binder.Verdict verdict, @Nullable Observation taken, List<Reason> voice) {
  /** A figure that doesn't fit the article's others is as unsure as any. */
  Read checked(Checks checks, double least) {
    if (taken == null || !checks.doubts(taken)) {
      return this;
    }
    double confidence = Math.min(taken.confidence(), least);
    return new Read(verdict, taken.withConfidence(confidence), voice);
  }
}
