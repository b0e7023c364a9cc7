package tallybook.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tallybook.flow.Diagnostic;
import tallybook.flow.Place;
import tallybook.flow.Severity;
import tallybook.observation.Observation;
import tallybook.observation.Transformation;

/**
 * Looks at the figures of one article together and says what does not fit. It changes no figure: a
 * slip of the source is kept as written.
 */
final class Checks {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal SLACK = new BigDecimal("1.05");

  /** Each figure is compared with so many before it, so that long articles take linear time. */
  private static final int NEIGHBOURS = 12;

  private final List<Diagnostic> notes = new ArrayList<>();
  private final Set<String> doubted = new HashSet<>();

  private Checks() {}

  static Checks of(List<Observation> found) {
    var checks = new Checks();
    checks.compareAll(found);
    return checks;
  }

  List<Diagnostic> notes() {
    return notes;
  }

  /** Whether a figure doesn't fit others; which of them is wrong, nobody can tell. */
  boolean doubts(Observation observation) {
    return doubted.contains(observation.id());
  }

  private void compareAll(List<Observation> found) {
    for (int i = 0; i < found.size(); i++) {
      for (int j = Math.max(0, i - NEIGHBOURS); j < i; j++) {
        compare(found.get(j), found.get(i));
        compare(found.get(i), found.get(j));
        scale(found.get(j), found.get(i));
      }
      growth(found, i);
      turnover(found, i);
    }
  }

  private void compare(Observation part, Observation whole) {
    boolean trade = isTrade(part) && is(whole, "trade_turnover") && part.key().isTotal();
    boolean product =
        !part.key().isTotal()
            && part.key().indicator().equals(whole.key().indicator())
            && sameDirection(part, whole);
    if ((trade || product)
        && isLevel(part)
        && isLevel(whole)
        && whole.key().isTotal()
        && samePair(part, whole)
        && samePeriod(part, whole)
        && value(part).compareTo(value(whole).multiply(SLACK)) > 0) {
      note("check.part", "a part is greater than its total, " + shown(whole), part, whole);
    }
  }

  private void scale(Observation one, Observation other) {
    boolean alike =
        one.key().indicator().equals(other.key().indicator())
            && one.key().product().equals(other.key().product())
            && isLevel(one)
            && isLevel(other)
            && samePair(one, other)
            && value(one).signum() > 0
            && value(other).signum() > 0;
    if (alike
        && (value(one).compareTo(value(other).multiply(THOUSAND)) >= 0
            || value(other).compareTo(value(one).multiply(THOUSAND)) >= 0)) {
      note("check.scale", "a thousand times off its neighbour, " + shown(one), other, one);
    }
  }

  /** Exports and imports of one period that don't make the turnover. */
  private void turnover(List<Observation> found, int index) {
    Observation whole = found.get(index);
    if (!is(whole, "trade_turnover") || !isLevel(whole) || !whole.key().isTotal()) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    var parts = new ArrayList<Observation>();
    int to = Math.min(found.size(), index + NEIGHBOURS);
    for (int i = Math.max(0, index - NEIGHBOURS); i < to; i++) {
      Observation part = found.get(i);
      boolean fits = isTrade(part) && isLevel(part) && part.key().isTotal();
      if (fits && samePair(part, whole) && samePeriod(part, whole)) {
        sum = sum.add(value(part));
        parts.add(part);
      }
    }
    boolean off =
        sum.compareTo(value(whole).multiply(SLACK)) > 0
            || sum.multiply(SLACK).compareTo(value(whole)) < 0;
    if (parts.size() == 2 && off) {
      String made = "exports and imports make " + sum.toPlainString();
      note("check.turnover", made, whole, parts.get(0), parts.get(1));
    }
  }

  /** A growth that turns one level of the article into another, but in the wrong direction. */
  private void growth(List<Observation> found, int index) {
    Observation growth = found.get(index);
    if (growth.key().transformation() != Transformation.GROWTH || growth.timePeriod() == null) {
      return;
    }
    Observation now = null;
    Observation before = null;
    int to = Math.min(found.size(), index + NEIGHBOURS);
    for (int i = Math.max(0, index - NEIGHBOURS); i < to; i++) {
      Observation level = found.get(i);
      boolean alike =
          isLevel(level)
              && level.key().indicator().equals(growth.key().indicator())
              && level.key().product().equals(growth.key().product())
              && samePair(level, growth);
      if (alike && samePeriod(level, growth)) {
        now = level;
      } else if (alike && isYearBefore(level, growth)) {
        before = level;
      }
    }
    if (now != null && before != null) {
      int told = growth.figure().value().signum();
      int seen = value(now).compareTo(value(before));
      if (told * seen < 0) {
        String levels = shown(before) + " and " + shown(now) + " say otherwise";
        note("check.growth", levels, growth, before, now);
      }
    }
  }

  private static boolean isYearBefore(Observation level, Observation growth) {
    var one = level.timePeriod();
    var other = growth.timePeriod();
    return one != null && other != null && one.first().plusYears(1).equals(other.first());
  }

  private static boolean is(Observation observation, String indicator) {
    return observation.key().indicator().equals(indicator);
  }

  private static boolean isTrade(Observation observation) {
    return is(observation, "exports") || is(observation, "imports");
  }

  private static boolean isLevel(Observation observation) {
    return observation.key().transformation() == Transformation.LEVEL;
  }

  private static boolean sameDirection(Observation one, Observation other) {
    return one.key().refArea().equals(other.key().refArea());
  }

  private static boolean samePair(Observation one, Observation other) {
    String first = one.key().refArea();
    String second = one.key().counterpartArea();
    boolean straight =
        first.equals(other.key().refArea())
            && Objects.equals(second, other.key().counterpartArea());
    boolean turned =
        first.equals(other.key().counterpartArea()) && other.key().refArea().equals(second);
    boolean level = isLevel(one) && isLevel(other);
    return (straight || turned) && (!level || one.key().unit().equals(other.key().unit()));
  }

  private static boolean samePeriod(Observation one, Observation other) {
    return one.timePeriod() != null
        && other.timePeriod() != null
        && one.timePeriod().first().equals(other.timePeriod().first())
        && one.timePeriod().last().equals(other.timePeriod().last());
  }

  private static BigDecimal value(Observation observation) {
    return observation.figure().value().abs();
  }

  private static String shown(Observation observation) {
    return observation.figure().value().toPlainString() + " " + observation.key().unit();
  }

  /** Told at the first of the figures that don't fit one another. */
  private void note(String code, String found, Observation at, Observation... others) {
    var place = new Place(at.article().id(), at.quote().start(), at.quote().end());
    String told = shown(at) + ": " + found + "; kept as written";
    notes.add(new Diagnostic(Severity.LOW, code, place, told));
    doubted.add(at.id());
    for (Observation other : others) {
      doubted.add(other.id());
    }
  }
}
