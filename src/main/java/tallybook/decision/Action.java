package tallybook.decision;

import tallybook.observation.Code;

/** What a person can rule; the constants stand in the order in which they are applied. */
public enum Action implements Code {
  REVOKE,
  SET_DATE,
  SET_FIELD,
  SET_PERIOD,
  EXCLUDE,
  MERGE,
  SPLIT,
  SET_POLICY,
  PIN,
  OVERRIDE,
  ACCEPT;

  @Override
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
