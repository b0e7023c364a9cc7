package tallybook.extract.bound;

import tallybook.observation.Transformation;

/**
 * What a figure is of its indicator.
 *
 * @param negative whether the words make it negative: a fall, a deficit
 * @param inverse whether the words make a factor its inverse: "2.6 times less"
 * @param told whether words tell it; else it is only likely
 */
public record Measure(
    Transformation transformation, boolean negative, boolean inverse, boolean told) {
  /** What no words tell, or what they tell of something else. */
  public static final Measure UNTOLD = new Measure(Transformation.LEVEL, false, false, false);

  public static final Measure LEVEL = told(Transformation.LEVEL, false);

  /** What words tell. */
  public static Measure told(Transformation transformation, boolean negative) {
    return new Measure(transformation, negative, false, true);
  }
}
