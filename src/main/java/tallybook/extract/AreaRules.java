package tallybook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tallybook.catalogue.Indicator;
import tallybook.catalogue.Resources;
import tallybook.catalogue.TsvTable;
import tallybook.mention.AreaMention;

/** Which side of an indicator an area is on, by the lines of {@code rules/areas.tsv}. */
final class AreaRules {
  private static final String ANY = "any";

  /** A side that areas take. */
  enum Side {
    REF,
    COUNTER,
    EITHER
  }

  private record Rule(
      String roles, Side side, String link, String form, String head, String where, int weight) {}

  private final List<Rule> rules = new ArrayList<>();

  static AreaRules load(Resources resources) {
    var loaded = new AreaRules();
    for (TsvTable.Line line : resources.table("rules/areas.tsv")) {
      loaded.rules.add(rule(line));
    }
    return loaded;
  }

  private static Rule rule(TsvTable.Line line) {
    try {
      return new Rule(
          line.required("roles"),
          Side.valueOf(line.required("side").toUpperCase(Locale.ROOT)),
          line.required("link"),
          line.required("form"),
          line.required("head"),
          line.required("where"),
          Integer.parseInt(line.required("weight")));
    } catch (IllegalArgumentException e) {
      throw line.fault("no rule of areas: " + e.getMessage());
    }
  }

  /**
   * How strongly an area takes a side of a clue's indicator; the least integer where no rule fits.
   * Rules of the indicator itself go before those of its roles. Before and after are those of the
   * pivot: the clue's token, or the figure's where its indicator was carried on.
   */
  int weight(Clue clue, int pivot, AreaPlace area, Side side) {
    Wording wording = clue.wording();
    Indicator indicator = wording.indicator();
    String role = indicator.roles().name().toLowerCase(Locale.ROOT);
    int own = best(indicator.code(), pivot, area, side);
    int general = best(role, pivot, area, side);
    int subject = Integer.MIN_VALUE;
    if (wording.isVerb() && wording.subject() != Wording.Subject.NONE) {
      String name = "subject-" + wording.subject().name().toLowerCase(Locale.ROOT);
      subject = best(name, pivot, area, side);
    }
    return Math.max(subject, own != Integer.MIN_VALUE ? own : general);
  }

  private int best(String roles, int pivot, AreaPlace area, Side side) {
    int best = Integer.MIN_VALUE;
    int narrowest = -1;
    for (Rule rule : rules) {
      boolean sideFits = rule.side == side || rule.side == Side.EITHER;
      if (sideFits && rule.roles.equals(roles) && fits(rule, pivot, area)) {
        int narrow = (rule.form.equals(ANY) ? 0 : 1) + (rule.head.equals(ANY) ? 0 : 1);
        if (narrow > narrowest || narrow == narrowest && rule.weight > best) {
          narrowest = narrow;
          best = rule.weight;
        }
      }
    }
    return best;
  }

  private static boolean fits(Rule rule, int pivot, AreaPlace area) {
    return isOrAny(rule.link, area.link().name())
        && isOrAny(rule.head, area.head().name())
        && (rule.where.equals(ANY) || rule.where.equals("before") == area.to() <= pivot)
        && hasForm(rule.form, area);
  }

  private static boolean isOrAny(String wanted, String name) {
    return wanted.equals(ANY) || wanted.equalsIgnoreCase(name);
  }

  private static boolean hasForm(String form, AreaPlace area) {
    AreaMention.Kind kind = area.mention().kind();
    return switch (form) {
      case ANY -> true;
      case "possessive" -> area.possessive() || kind == AreaMention.Kind.SUBJECT;
      case "pair" -> area.paired() || kind == AreaMention.Kind.PAIR;
      case "adjective" -> area.isAdjective() && !area.paired();
      case "name" -> kind == AreaMention.Kind.NAME || kind == AreaMention.Kind.EPITHET;
      default -> form.equalsIgnoreCase(kind.name());
    };
  }
}
