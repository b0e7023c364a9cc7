package tallybook.decision;

import tallybook.observation.Code;

/** What became of a decision in this run. */
public enum DecisionState implements Code {
  APPLIED,
  /** Applied, but the evidence changed since. */
  REVIEW,
  /** Applied, but the evidence now speaks against it. */
  CONTRADICTED,
  /** The computed value equals it. */
  REDUNDANT,
  /** Its target is not there: not applied. */
  STALE,
  /** A later decision on the same target won. */
  OVERRULED
}
