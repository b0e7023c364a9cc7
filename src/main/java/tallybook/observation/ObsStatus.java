package tallybook.observation;

/** Whether the figure is a fact, a wish or an expectation (SDMX's OBS_STATUS, in words). */
public enum ObsStatus implements Code {
  ACTUAL,
  TARGET,
  FORECAST,
  /** The text presents the figure as false. */
  DENIED
}
